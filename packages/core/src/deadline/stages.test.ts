import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { addDays, day, dayOf } from "../kernel/day.ts";
import type { DeadlineRecord } from "./record.ts";
import { type Notice, nextCheckAt, nextNotices, overdueFrom, type Stage } from "./stages.ts";

/** Due on Monday 16 March 2026. */
const record = (more: Partial<DeadlineRecord> = {}): DeadlineRecord => ({
  ...{
    id: "ddl",
    policyCode: "OPINION_FIRST_REPLY",
    cause: null,
    eventOn: null,
    startedOn: day("2026-03-02"),
    startRecordedOn: null,
    policy: null,
    fixedOn: day("2026-03-16"),
  },
  ...{
    calendarVersion: 1,
    dueOn: day("2026-03-16"),
    originalDueOn: day("2026-03-16"),
    metOn: null,
    metRecordedOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
  },
  ...{ owedBy: null, ...more },
});
const said = (...stages: readonly Stage[]): readonly Notice[] =>
  stages.map((stage) => ({ stage, dueOn: day("2026-03-16") }));
const at = (instant: string): Date => new Date(`${instant}+07:00`);
const local = (instant: Date | null): string | null =>
  instant && new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

describe("what is said of a deadline that is due on Monday 16 March", () => {
  test.each<[string, string, readonly Stage[], readonly Stage[], string | null]>([
    ["long before", "2026-03-03T10:05:00", [], [], "2026-03-11T08:00"],
    ["three working days before, by night", "2026-03-11T07:59:59", [], [], "2026-03-11T08:00"],
    ["three working days before", "2026-03-11T08:00:00", [], ["REMINDER_3"], "2026-03-13T08:00"],
    [
      "after office hours it waits for the next morning, when one more says",
      "2026-03-12T17:00:00",
      [],
      [],
      "2026-03-13T08:00",
    ],
    [
      "a day late it is sent the same",
      "2026-03-12T16:59:59",
      [],
      ["REMINDER_3"],
      "2026-03-13T08:00",
    ],
    [
      "missed twice, only the last is sent",
      "2026-03-13T09:05:00",
      [],
      ["REMINDER_1"],
      "2026-03-16T08:00",
    ],
    [
      "what a later one outdid is not made up for",
      "2026-03-13T09:05:00",
      ["REMINDER_1"],
      [],
      "2026-03-16T08:00",
    ],
    ["over the weekend nothing is sent", "2026-03-14T10:05:00", [], [], "2026-03-16T08:00"],
    [
      "on the day",
      "2026-03-16T08:05:00",
      ["REMINDER_3", "REMINDER_1"],
      ["REMINDER_0"],
      "2026-03-17T00:00",
    ],
    [
      "in the evening of the day nothing is sent any more",
      "2026-03-16T20:05:00",
      [],
      [],
      "2026-03-17T00:00",
    ],
    [
      "at its midnight, by night",
      "2026-03-17T00:00:00",
      ["REMINDER_0"],
      ["OVERDUE"],
      "2026-03-23T08:00",
    ],
    ["late, no reminder any more", "2026-03-18T10:05:00", [], ["OVERDUE"], "2026-03-23T08:00"],
    ["said once", "2026-03-18T10:05:00", ["OVERDUE"], [], "2026-03-23T08:00"],
    ["five working days late", "2026-03-23T08:05:00", ["OVERDUE"], ["LATE_5"], "2026-04-06T08:00"],
    ["fifteen working days late", "2026-04-06T08:05:00", ["OVERDUE", "LATE_5"], ["LATE_15"], null],
    ["skipped for months, by night", "2026-06-06T00:05:00", [], ["OVERDUE"], "2026-06-08T08:00"],
    [
      "skipped for months, in office hours",
      "2026-06-08T08:05:00",
      [],
      ["OVERDUE", "LATE_5", "LATE_15"],
      null,
    ],
    ["everything said", "2026-06-08T08:05:00", ["OVERDUE", "LATE_5", "LATE_15"], [], null],
  ])("%s (%s)", (_, instant, earlier, stages, next) => {
    const found = nextNotices(record(), said(...earlier), at(instant), NATIONAL_CALENDAR);
    expect({ stages: found.notices.map(({ stage }) => stage), next: local(found.next) }).toEqual({
      stages,
      next,
    });
  });
});

test.each<[string, Partial<DeadlineRecord>, readonly Stage[]]>([
  ["met in time after all", { metOn: day("2026-03-16") }, ["WITHDRAWN"]],
  ["met late", { metOn: day("2026-03-17") }, []],
  ["no longer owed", { cancelledOn: day("2026-03-18") }, []],
  ["given more time", { dueOn: day("2026-03-27") }, ["WITHDRAWN"]],
  ["paused", { pauses: [{ from: day("2026-03-18"), to: null, by: "lan", reason: "Chờ." }] }, []],
])("said to be overdue, then %s", (_, more, stages) => {
  const now = at("2026-03-19T03:05:00");
  const found = nextNotices(record(more), said("OVERDUE"), now, NATIONAL_CALENDAR);
  expect(found.notices.map(({ stage }) => stage)).toEqual(stages);
  // The correction is said once.
  expect(
    nextNotices(record(more), [...said("OVERDUE"), ...found.notices], now, NATIONAL_CALENDAR)
      .notices,
  ).toEqual([]);
  // Its subject's write does not know what was said: where something may be wrong, it is to be
  // looked at.
  const before = record();
  const looked = nextCheckAt(record(more), before, now, NATIONAL_CALENDAR);
  if (stages.length > 0) expect(looked).toEqual(now);
});

test("met late before anybody looked, it is said all the same; entered as over, it never is", () => {
  const late = record({ metOn: day("2026-03-18") });
  const now = at("2026-03-18T10:00:00");
  expect(nextNotices(late, [], now, NATIONAL_CALENDAR)).toEqual({
    notices: [{ stage: "OVERDUE", dueOn: "2026-03-16" }],
    next: null,
  });
  expect(nextCheckAt(late, record(), now, NATIONAL_CALENDAR)).toEqual(now);
  expect(nextCheckAt(late, undefined, now, NATIONAL_CALENDAR)).toBeNull();
});

test("taken back and then so after all, that is said too; and taken back again", () => {
  const now = at("2026-03-19T03:05:00");
  const stage = (more: Partial<DeadlineRecord>, ...earlier: Stage[]) =>
    nextNotices(record(more), said(...earlier), now, NATIONAL_CALENDAR).notices.map(
      (each) => each.stage,
    );
  expect(stage({}, "OVERDUE", "WITHDRAWN")).toEqual(["REINSTATED"]);
  expect(stage({}, "OVERDUE", "WITHDRAWN", "REINSTATED")).toEqual([]);
  expect(stage({ dueOn: day("2026-03-27") }, "OVERDUE", "WITHDRAWN", "REINSTATED")).toEqual([
    "WITHDRAWN",
  ]);
  expect(stage({ metOn: day("2026-03-12") }, "OVERDUE")).toEqual(["WITHDRAWN"]);
});

test("an earlier reply that is entered after it was closed as late is looked at: what was said may be wrong", () => {
  const now = at("2026-03-20T09:00:00");
  expect(
    nextCheckAt(
      record({ metOn: day("2026-03-12") }),
      record({ metOn: day("2026-03-18") }),
      now,
      NATIONAL_CALENDAR,
    ),
  ).toEqual(now);
});

test("a deadline that starts today is not reminded of today; one that ends on a Sunday is reminded of on the Friday", () => {
  const short = record({ startedOn: day("2026-03-13"), dueOn: day("2026-03-16") });
  expect(nextNotices(short, [], at("2026-03-13T10:05:00"), NATIONAL_CALENDAR)).toEqual({
    notices: [],
    next: at("2026-03-16T08:00:00"),
  });
  const sunday = nextNotices(
    record({ dueOn: day("2026-03-15") }),
    said("REMINDER_3", "REMINDER_1"),
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
test("however it is run, each stage is said at most once, OVERDUE never early, and nothing but that and corrections outside office hours", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), instants, (length, quarters) => {
      const startedOn = day("2026-01-05");
      const given = record({ startedOn, dueOn: addDays(startedOn, length) });
      let earlier: readonly Notice[] = [];
      for (const quarter of quarters.toSorted((a, b) => a - b)) {
        const now = new Date(at("2026-01-05T00:00:00").getTime() + quarter * 900_000);
        const { notices, next } = nextNotices(given, earlier, now, NATIONAL_CALENDAR);
        for (const { stage } of notices) {
          expect(earlier.some((each) => each.stage === stage)).toBe(false);
          if (stage === "OVERDUE") expect(now >= overdueFrom(given.dueOn)).toBe(true);
          else
            expect(new Date(now.getTime() + 7 * 3_600_000).getUTCHours()).toBeGreaterThanOrEqual(8);
          if (stage.startsWith("REMINDER")) expect(dayOf(now) <= given.dueOn).toBe(true);
        }
        if (next) expect(next > now).toBe(true);
        // Looked at again at the same instant there is nothing more to say.
        earlier = [...earlier, ...notices];
        expect(nextNotices(given, earlier, now, NATIONAL_CALENDAR)).toEqual({ notices: [], next });
      }
    }),
  );
});
