import { expect, test } from "vitest";
import { formatDay, today } from "./days.ts";

test.each([
  ["2026-03-16T16:59:59.999Z", "2026-03-16"],
  ["2026-03-16T17:00:00.000Z", "2026-03-17"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01"],
])("at %s the day in Vietnam is %s", (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});

test.each([
  ["2026-03-16", "16/03/2026"],
  ["2026-03-16T17:00:00.000Z", "17/03/2026"],
])("%s reads %s", (day, text) => {
  expect(formatDay(day)).toBe(text);
});
