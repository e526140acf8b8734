import { describe, expect, test } from "vitest";
import {
  assigned,
  assignment,
  DEPARTMENT,
  OTHER,
  opinion,
  response,
  returned,
  states,
  told,
  written,
} from "./opinion.ts";

const RESULT = "OPINION_RESULT";
const COMMITTEE = expect.stringContaining("org_");

describe("what was stored before notifications to all were owed", () => {
  test.each([
    ["a response to nobody known", "RESPONDED", null, {}],
    ["an interim response", "IN_PROGRESS", "ctz_1", { kind: "INTERIM", status: "APPROVED" }],
    ["a closed opinion", "CLOSED", "ctz_1", { status: "APPROVED" }],
    ["a closed opinion of nobody known", "CLOSED", null, { tellingOwed: true }],
  ])("owes no notification: %s", (_, status, citizenId, more) => {
    const stored = opinion("1", { status, citizenId, responses: [response("r1", more)] });
    expect(states(written("2026-03-02", stored), "CITIZEN_NOTIFY", "2026-03-02")).toEqual([]);
  });

  test("a response approved since then owes it, also after the closing", () => {
    const stored = opinion("1", {
      status: "RESPONDED",
      citizenId: null,
      responses: [response("r1", { tellingOwed: true, approvedOn: "2026-03-02" })],
    });
    const closed = { ...written("2026-03-02", stored), status: "CLOSED" as const };
    expect(states(written("2026-03-03", closed), "CITIZEN_NOTIFY", "2026-03-03")).toHaveLength(1);
    expect(written("2026-03-03", closed).deadlines).toContainEqual(
      expect.objectContaining({ policyCode: "CITIZEN_NOTIFY", cancelledOn: null }),
    );
  });
});

describe("a promised day", () => {
  const promise = response("r1", { promisedOn: "2026-03-01", resolution: "ROADMAP" });
  const promised = written(
    "2026-01-20",
    opinion("1", { status: "RESPONDED", resolution: "ROADMAP", responses: [promise] }),
  );
  const kept = written("2026-02-20", { ...promised, resolution: "RESOLVED" });
  const reopened = {
    status: "REOPENED" as const,
    resolution: "NOT_RESOLVED" as const,
    reopened: {
      on: "2026-05-04" as never,
      reason: "Chưa xong.",
      repliesThatDay: 0,
      writtenThatDay: 0,
      answersBefore: 1,
      cause: "reopened 2",
    },
  };
  const shown = (after: Parameters<typeof states>[0]) =>
    states(after, "ROADMAP_RESULT", "2026-05-05").map((each) => (each as string[])[1]);

  test("that was kept is not owed again after the reopening", () => {
    expect(shown(written("2026-05-04", { ...kept, ...reopened }))).toEqual(["MET_ON_TIME"]);
  });
  test("that was not kept stays owed after the reopening", () => {
    expect(shown(written("2026-05-04", { ...promised, ...reopened }))).toEqual(["OVERDUE"]);
  });
  test("is owed again if the matter had not ended", () => {
    expect(shown(written("2026-05-04", { ...kept, resolution: "ROADMAP" }))).toEqual([
      "MET_ON_TIME",
      "OVERDUE",
    ]);
  });
});

describe("a result that is given back after its day", () => {
  const late = written(
    "2026-01-06",
    opinion("1", { status: "ASSIGNED", assignment: assignment("2026-02-02") }),
  );
  test("is missed once, however often it goes from hand to hand", () => {
    let after = late;
    for (const day of ["2026-03-02", "2026-03-04", "2026-03-06"])
      after = assigned(returned(after, day), day);
    expect(states(after, RESULT, "2026-03-06")).toEqual([
      ["2026-02-02", "MISSED", DEPARTMENT.id],
      ["2026-02-02", "OVERDUE", OTHER.id],
    ]);
    expect(states(returned(after, "2026-03-09"), RESULT, "2026-03-09")).toEqual([
      ["2026-02-02", "MISSED", DEPARTMENT.id],
      ["2026-02-02", "OVERDUE", COMMITTEE],
    ]);
  });
  test("is missed by a body whose assignment was recorded after the day", () => {
    const recordedLate = written(
      "2026-02-10",
      opinion("1", { status: "ASSIGNED", assignment: assignment("2026-02-02") }),
    );
    expect(states(returned(recordedLate, "2026-03-10"), RESULT, "2026-03-10")).toEqual([
      ["2026-02-02", "MISSED", DEPARTMENT.id],
      ["2026-02-02", "OVERDUE", COMMITTEE],
    ]);
  });
  test("is missed again after a later day that was missed too", () => {
    const again = assigned(returned(late, "2026-03-02"), "2026-03-02", "2026-03-20");
    expect(states(again, RESULT, "2026-03-03").at(-1)).toEqual([
      "2026-03-20",
      "ON_TRACK",
      OTHER.id,
    ]);
    expect(states(returned(again, "2026-03-25"), RESULT, "2026-03-25")).toEqual([
      ["2026-02-02", "MISSED", DEPARTMENT.id],
      ["2026-03-20", "MISSED", OTHER.id],
      ["2026-03-20", "OVERDUE", COMMITTEE],
    ]);
  });
});

test("the day on which the citizen was told of a rejection is given once", () => {
  const rejection = { reason: "OUT_OF_SCOPE", rejectedOn: "2026-01-06", tellingOwed: true };
  const once = told(opinion("1", { status: "REJECTED", rejection }), "2026-01-07", "2026-01-09");
  expect(once.rejection?.toldOn).toBe("2026-01-07");
  expect(() => told(once, "2026-01-09", "2026-01-09")).toThrow("already recorded");
});
