import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";
import type { Opinion } from "./shape.ts";

type Facts = Pick<Opinion, "status" | "resolution">;
test.each<[Facts["status"], Facts["resolution"], string]>([
  ["RECEIVED", "NOT_RESOLVED", "NOT_RESOLVED"],
  ["CLASSIFIED", "NOT_RESOLVED", "NOT_RESOLVED"],
  ["REJECTED", "NOT_RESOLVED", "NOT_RESOLVED"],
  ["RETURNED", "NOT_RESOLVED", "NOT_RESOLVED"],
  ["ASSIGNED", "NOT_RESOLVED", "BEING_RESOLVED"],
  ["IN_PROGRESS", "NOT_RESOLVED", "BEING_RESOLVED"],
  ["ESCALATED", "NOT_RESOLVED", "BEING_RESOLVED"],
  ["RESPONDED", "NOT_RESOLVED", "NOT_RESOLVED"],
  ["RESPONDED", "ROADMAP", "BEING_RESOLVED"],
  ["CLOSED", "PARTLY_RESOLVED", "BEING_RESOLVED"],
  ["REOPENED", "ROADMAP", "BEING_RESOLVED"],
  ["IN_PROGRESS", "RESOLVED", "RESOLVED"],
  ["ANSWERED_AT_SESSION", "EXPLAINED", "RESOLVED"],
  ["CLOSED", "CANNOT_RESOLVE", "RESOLVED"],
])("%s with the resolution %s is %s", (status, resolution, outcome) => {
  expect(outcomeOf({ status, resolution })).toBe(outcome);
});
