import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { addDays, dayOf, parseDay } from "../kernel/day.ts";
import { isBinding } from "./binding.ts";
import type { Mark } from "./policies.ts";
import type { DeadlineRecord } from "./record.ts";
import { type Notice, nextCheckAt, nextNotices, overdueFrom, type Stage } from "./stages.ts";

/** Due on Monday 16 March 2026. */
const record = (more: Partial<DeadlineRecord> = {}): DeadlineRecord => ({
  id: "ddl",
  policyCode: "OPINION_FIRST_REPLY",
  cause: null,
  eventOn: null,
  startedOn: parseDay("2026-03-02"),
  startRecordedOn: null,
  policy: null,
  fixedOn: parseDay("2026-03-16"),
  calendarVersion: 1,
  dueOn: parseDay("2026-03-16"),
  originalDueOn: parseDay("2026-03-16"),
  metOn: null,
  metRecordedOn: null,
  cancelledOn: null,
  extensions: [],
  pauses: [],
  owedBy: null,
  chosenBy: null,
  ...more,
});
const sent = (...stages: readonly Stage[]): readonly Notice[] =>
  stages.map((stage) => ({ stage, dueOn: parseDay("2026-03-16") }));
const at = (instant: string): Date => new Date(`${instant}+07:00`);
const local = (instant: Date | null): string | null =>
  instant && new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

/** Counted by a policy of the country with this mark, or by one of a unit. */
const counted = (mark: Mark, version = 0): Partial<DeadlineRecord> => ({
  fixedOn: null,
  policy: {
    ...{ unitCode: "VN", version, mark },
    period: { length: 10, unit: "WORKING_DAYS", direction: "FORWARD" },
  },
});
const extension = { from: parseDay("2026-03-16"), to: parseDay("2026-03-16") };
const extended = { ...extension, on: parseDay("2026-03-10"), by: "lan", reason: "Chờ." };

test.each<[string, Partial<DeadlineRecord>, boolean]>([
  ["a fixed day", {}, true],
  ["a law that was read", counted("VERIFIED"), true],
  ["a law that was reported", counted("REPORTED"), true],
  ["a rule of a unit", counted("DEFAULT", 1), true],
  [
    "an extended day",
    { ...counted("DEFAULT"), extensions: [{ ...extended, pausesBefore: 0 }] },
    true,
  ],
  ["a default of this system", counted("DEFAULT"), false],
])("a higher body hears of a deadline by %s, if it binds", (_, more, binds) => {
  const late = record(more);
  expect(isBinding(late)).toBe(binds);
  const { notices } = nextNotices(
    late,
    sent("OVERDUE"),
    at("2026-03-23T09:05:00"),
    NATIONAL_CALENDAR,
  );
  expect(notices.map(({ stage }) => stage)).toEqual(binds ? ["LATE_5"] : []);
  const reminded = nextNotices(late, [], at("2026-03-16T09:05:00"), NATIONAL_CALENDAR);
  expect(reminded.notices.map(({ stage }) => stage)).toEqual(["REMINDER_0"]);
});

test("a deadline stored without a mark has that of the shipped policy for all matters", () => {
  const stored = (policyCode: string) => {
    const { policy = null } = counted("DEFAULT");
    const unmarked = policy && { ...policy, mark: undefined };
    return record({ fixedOn: null, policyCode, policy: unmarked });
  };
  expect(isBinding(stored("SESSION_RESULT_PUBLISH"))).toBe(true);
  expect(isBinding(stored("OPINION_FIRST_REPLY"))).toBe(false);
  expect(isBinding(stored("OPINION_RESULT"))).toBe(false);
});

describe("the notices of a deadline that is due on Monday 16 March", () => {
  test.each<[string, string, readonly Stage[], readonly Stage[], string | null]>([
    ["long before", "2026-03-03T10:05:00", [], [], "2026-03-11T08:00"],
    ["before 08:00, three working days before", "2026-03-11T07:59:59", [], [], "2026-03-11T08:00"],
    ["three working days before", "2026-03-11T08:00:00", [], ["REMINDER_3"], "2026-03-13T08:00"],
    [
      "after office hours, wait for the next reminder",
      "2026-03-12T17:00:00",
      [],
      [],
      "2026-03-13T08:00",
    ],
    [
      "a day late, send the reminder",
      "2026-03-12T16:59:59",
      [],
      ["REMINDER_3"],
      "2026-03-13T08:00",
    ],
    [
      "two missed, send only the last",
      "2026-03-13T09:05:00",
      [],
      ["REMINDER_1"],
      "2026-03-16T08:00",
    ],
    [
      "do not send an earlier reminder after a later one",
      "2026-03-13T09:05:00",
      ["REMINDER_1"],
      [],
      "2026-03-16T08:00",
    ],
    ["send nothing on the weekend", "2026-03-14T10:05:00", [], [], "2026-03-16T08:00"],
    [
      "on the due day",
      "2026-03-16T08:05:00",
      ["REMINDER_3", "REMINDER_1"],
      ["REMINDER_0"],
      "2026-03-17T00:00",
    ],
    [
      "send nothing in the evening of the due day",
      "2026-03-16T20:05:00",
      [],
      [],
      "2026-03-17T00:00",
    ],
    [
      "OVERDUE at midnight after the due day",
      "2026-03-17T00:00:00",
      ["REMINDER_0"],
      ["OVERDUE"],
      "2026-03-23T08:00",
    ],
    ["send no reminder when late", "2026-03-18T10:05:00", [], ["OVERDUE"], "2026-03-23T08:00"],
    ["send OVERDUE only once", "2026-03-18T10:05:00", ["OVERDUE"], [], "2026-03-23T08:00"],
    ["five working days late", "2026-03-23T08:05:00", ["OVERDUE"], ["LATE_5"], "2026-04-06T08:00"],
    ["fifteen working days late", "2026-04-06T08:05:00", ["OVERDUE", "LATE_5"], ["LATE_15"], null],
    ["no run for months, at night", "2026-06-06T00:05:00", [], ["OVERDUE"], "2026-06-08T08:00"],
    [
      "no run for months, in office hours",
      "2026-06-08T08:05:00",
      [],
      ["OVERDUE", "LATE_5", "LATE_15"],
      null,
    ],
    ["all notices sent", "2026-06-08T08:05:00", ["OVERDUE", "LATE_5", "LATE_15"], [], null],
  ])("%s (%s)", (_, instant, earlier, stages, next) => {
    const found = nextNotices(record(), sent(...earlier), at(instant), NATIONAL_CALENDAR);
    expect({ stages: found.notices.map(({ stage }) => stage), next: local(found.next) }).toEqual({
      stages,
      next,
    });
  });
});

test.each<[string, Partial<DeadlineRecord>, readonly Stage[]]>([
  ["met in time", { metOn: parseDay("2026-03-16") }, ["WITHDRAWN"]],
  ["met late", { metOn: parseDay("2026-03-17") }, []],
  ["no longer owed", { cancelledOn: parseDay("2026-03-18") }, []],
  ["extended", { dueOn: parseDay("2026-03-27") }, ["WITHDRAWN"]],
  [
    "paused",
    { pauses: [{ from: parseDay("2026-03-18"), to: null, by: "lan", reason: "Chờ." }] },
    [],
  ],
])("corrections after an OVERDUE notice: %s", (_, more, stages) => {
  const now = at("2026-03-19T03:05:00");
  const found = nextNotices(record(more), sent("OVERDUE"), now, NATIONAL_CALENDAR);
  expect(found.notices.map(({ stage }) => stage)).toEqual(stages);
  // The correction is sent once.
  expect(
    nextNotices(record(more), [...sent("OVERDUE"), ...found.notices], now, NATIONAL_CALENDAR)
      .notices,
  ).toEqual([]);
  // The write of the object does not know the sent notices: it schedules a check whenever one of
  // them may be wrong.
  const before = record();
  const check = nextCheckAt(record(more), before, now, NATIONAL_CALENDAR);
  if (stages.length > 0) expect(check).toEqual(now);
});

test("a deadline met late gets an OVERDUE notice, unless it was recorded as closed", () => {
  const late = record({ metOn: parseDay("2026-03-18") });
  const now = at("2026-03-18T10:00:00");
  expect(nextNotices(late, [], now, NATIONAL_CALENDAR)).toEqual({
    notices: [{ stage: "OVERDUE", dueOn: "2026-03-16" }],
    next: null,
  });
  expect(nextCheckAt(late, record(), now, NATIONAL_CALENDAR)).toEqual(now);
  expect(nextCheckAt(late, undefined, now, NATIONAL_CALENDAR)).toBeNull();
});

test("reinstates a withdrawn OVERDUE notice, and withdraws it again", () => {
  const now = at("2026-03-19T03:05:00");
  const stage = (more: Partial<DeadlineRecord>, ...earlier: Stage[]) =>
    nextNotices(record(more), sent(...earlier), now, NATIONAL_CALENDAR).notices.map(
      (each) => each.stage,
    );
  expect(stage({}, "OVERDUE", "WITHDRAWN")).toEqual(["REINSTATED"]);
  expect(stage({}, "OVERDUE", "WITHDRAWN", "REINSTATED")).toEqual([]);
  expect(stage({ dueOn: parseDay("2026-03-27") }, "OVERDUE", "WITHDRAWN", "REINSTATED")).toEqual([
    "WITHDRAWN",
  ]);
  expect(stage({ metOn: parseDay("2026-03-12") }, "OVERDUE")).toEqual(["WITHDRAWN"]);
});

test("an earlier reply recorded after a late one schedules a check at once", () => {
  const now = at("2026-03-20T09:00:00");
  expect(
    nextCheckAt(
      record({ metOn: parseDay("2026-03-12") }),
      record({ metOn: parseDay("2026-03-18") }),
      now,
      NATIONAL_CALENDAR,
    ),
  ).toEqual(now);
});

test("sends no reminder on the start day, and reminds on Friday of a Sunday", () => {
  const short = record({ startedOn: parseDay("2026-03-13"), dueOn: parseDay("2026-03-16") });
  expect(nextNotices(short, [], at("2026-03-13T10:05:00"), NATIONAL_CALENDAR)).toEqual({
    notices: [],
    next: at("2026-03-16T08:00:00"),
  });
  const sunday = nextNotices(
    record({ dueOn: parseDay("2026-03-15") }),
    sent("REMINDER_3", "REMINDER_1"),
    at("2026-03-13T08:05:00"),
    NATIONAL_CALENDAR,
  );
  expect(sunday).toEqual({
    notices: [{ stage: "REMINDER_0", dueOn: "2026-03-15" }],
    next: at("2026-03-16T00:00:00"),
  });
});

const instants = fc.array(fc.integer({ min: 0, max: 100 * 24 * 4 }), {
  minLength: 1,
  maxLength: 60,
});
// OVERDUE is never early, and all other notices wait for office hours.
test("any schedule of runs sends each stage at most once and at an allowed time", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), instants, (length, quarters) => {
      const startedOn = parseDay("2026-01-05");
      const deadline = record({ startedOn, dueOn: addDays(startedOn, length) });
      let earlier: readonly Notice[] = [];
      for (const quarter of quarters.toSorted((a, b) => a - b)) {
        const now = new Date(at("2026-01-05T00:00:00").getTime() + quarter * 900_000);
        const { notices, next } = nextNotices(deadline, earlier, now, NATIONAL_CALENDAR);
        for (const { stage } of notices) {
          expect(earlier.some((each) => each.stage === stage)).toBe(false);
          if (stage === "OVERDUE") expect(now >= overdueFrom(deadline.dueOn)).toBe(true);
          else
            expect(new Date(now.getTime() + 7 * 3_600_000).getUTCHours()).toBeGreaterThanOrEqual(8);
          if (stage.startsWith("REMINDER")) expect(dayOf(now) <= deadline.dueOn).toBe(true);
        }
        if (next) expect(next > now).toBe(true);
        // A second check at the same instant sends nothing.
        earlier = [...earlier, ...notices];
        expect(nextNotices(deadline, earlier, now, NATIONAL_CALENDAR)).toEqual({
          notices: [],
          next,
        });
      }
    }),
  );
});
