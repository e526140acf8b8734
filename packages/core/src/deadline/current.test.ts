import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyCalendarChanges, isWorkingDay, NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { addDays, type Day, parseDay } from "../kernel/day.ts";
import { NO_FACTS } from "./conditions.ts";
import { currentDue } from "./current.ts";
import { policyInForce } from "./in-force.ts";
import { POLICIES, type Policy } from "./policies.ts";
import { moveOf, recalculateRecord } from "./recalculate.ts";
import type { DeadlineRecord } from "./record.ts";

const TODAY = parseDay("2026-03-12");
const stop = (from: string, to: string | null = null) => ({
  from: parseDay(from),
  to: to === null ? null : parseDay(to),
  by: "lan",
  reason: "Chờ.",
});
const extended = (from: string, to: string, pausesBefore = 0) => ({
  from: parseDay(from),
  to: parseDay(to),
  on: parseDay(from),
  by: "lan",
  reason: "Mưa bão.",
  pausesBefore,
});

const record = (more: Partial<DeadlineRecord> = {}): DeadlineRecord => ({
  id: "ddl",
  policyCode: "OPINION_FIRST_REPLY",
  cause: null,
  eventOn: null,
  startedOn: parseDay("2026-03-02"),
  startRecordedOn: null,
  fixedOn: null,
  calendarVersion: 1,
  policy: {
    unitCode: "VN",
    version: 0,
    period: { length: 10, unit: "WORKING_DAYS", direction: "FORWARD" },
  },
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
const byDays = {
  unitCode: "VN",
  version: 0,
  period: { length: 10, unit: "DAYS" as const, direction: "FORWARD" as const },
};
const fixed = { policy: null, fixedOn: parseDay("2026-03-16") };

describe("the current due day", () => {
  test.each<[string, Partial<DeadlineRecord>, string]>([
    ["nothing", {}, "2026-03-16"],
    ["a pause by working days", { pauses: [stop("2026-03-09", "2026-03-16")] }, "2026-03-24"],
    ["a pause that lasts", { pauses: [stop("2026-03-09")] }, "2026-03-16"],
    ["a pause after the due day", { pauses: [stop("2026-03-20", "2026-03-25")] }, "2026-03-16"],
    ["an extension", { extensions: [extended("2026-03-16", "2026-03-20")] }, "2026-03-20"],
    [
      "two extensions",
      { extensions: [extended("2026-03-16", "2026-03-20"), extended("2026-03-20", "2026-03-28")] },
      "2026-03-28",
    ],
    [
      "an extension after a pause already includes the pause",
      {
        pauses: [stop("2026-03-09", "2026-03-16")],
        extensions: [extended("2026-03-24", "2026-03-31", 1)],
      },
      "2026-03-31",
    ],
    [
      "a pause after an extension, by working days",
      {
        extensions: [extended("2026-03-16", "2026-03-20")],
        pauses: [stop("2026-03-18", "2026-03-19")],
      },
      "2026-03-24",
    ],
    [
      "a pause over the remaining working days, then a weekend",
      {
        extensions: [extended("2026-03-16", "2026-03-20")],
        pauses: [stop("2026-03-20", "2026-03-21")],
      },
      "2026-03-23",
    ],
    [
      "a pause over a remaining weekend without a working day",
      {
        extensions: [extended("2026-03-16", "2026-03-22")],
        pauses: [stop("2026-03-21", "2026-03-25")],
      },
      "2026-03-26",
    ],
    [
      "a pause that begins after the extended due day",
      {
        extensions: [extended("2026-03-16", "2026-03-20")],
        pauses: [stop("2026-03-23", "2026-03-25")],
      },
      "2026-03-20",
    ],
    [
      "days: a pause after an extension delays by days, to a working day",
      {
        policy: byDays,
        extensions: [extended("2026-03-12", "2026-03-20")],
        pauses: [stop("2026-03-18", "2026-03-18")],
      },
      "2026-03-23",
    ],
    ["a fixed day", fixed, "2026-03-16"],
    [
      "a fixed day and a pause of five days, over a weekend",
      { ...fixed, pauses: [stop("2026-03-10", "2026-03-14")] },
      "2026-03-23",
    ],
    [
      "a fixed day and a pause over Tết",
      {
        startedOn: parseDay("2026-02-02"),
        policy: null,
        fixedOn: parseDay("2026-02-13"),
        pauses: [stop("2026-02-10", "2026-02-12")],
      },
      "2026-02-23",
    ],
  ])("%s", (_, more, due) => {
    expect(currentDue(record(more), NATIONAL_CALENDAR)).toBe(due);
  });
});

const offset = fc.integer({ min: 1, max: 40 });
const anyRecord = fc
  .record({
    unit: fc.constantFrom("WORKING_DAYS", "DAYS"),
    length: offset,
    start: fc.integer({ min: 0, max: 200 }),
    pause: fc.option(fc.tuple(offset, offset)),
    extension: fc.option(offset),
  })
  .map(({ unit, length, start, pause, extension }): DeadlineRecord => {
    const startedOn = addDays(parseDay("2026-01-05"), start);
    const policy = {
      unitCode: "VN",
      version: 0,
      period: { length, unit, direction: "FORWARD" as const },
    };
    const pauses = pause
      ? [
          {
            ...stop("2026-01-01"),
            from: addDays(startedOn, pause[0]),
            to: addDays(startedOn, pause[0] + pause[1]),
          },
        ]
      : [];
    const counted = record({ startedOn, policy, pauses });
    const dueOn = currentDue(counted, NATIONAL_CALENDAR);
    const extensions = extension
      ? [
          {
            ...extended("2026-01-01", "2026-01-01", pauses.length),
            from: dueOn,
            to: addDays(dueOn, extension),
          },
        ]
      : [];
    return {
      ...counted,
      extensions,
      dueOn: currentDue({ ...counted, extensions }, NATIONAL_CALENDAR),
    };
  });
const withDayOff = (off: Day) =>
  applyCalendarChanges({
    version: 2,
    cleared: [],
    coveredTo: null,
    set: [
      {
        day: off,
        working: false,
        status: "CONFIRMED",
        kind: "HOLIDAY",
        reason: "thêm",
        source: null,
      },
    ],
  });

describe("recalculation", () => {
  test("the same rules change nothing, and repeating other rules changes nothing", () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: -5, max: 90 }), (before, days) => {
        expect(
          recalculateRecord(before, {
            calendar: NATIONAL_CALENDAR,
            policy: undefined,
            today: TODAY,
          }),
        ).toBe(before);
        const calendar = withDayOff(addDays(before.startedOn, days));
        const once = recalculateRecord(before, { calendar, policy: undefined, today: TODAY });
        expect(recalculateRecord(once, { calendar, policy: undefined, today: TODAY })).toBe(once);
        expect(once.dueOn >= before.dueOn).toBe(true);
      }),
    );
  });

  test("a day off outside the counted span moves nothing", () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (before, days, after) => {
          const off = after ? addDays(before.dueOn, days) : addDays(before.startedOn, -days);
          fc.pre(isWorkingDay(before.dueOn, NATIONAL_CALENDAR));
          expect(
            recalculateRecord(before, {
              calendar: withDayOff(off),
              policy: undefined,
              today: TODAY,
            }).dueOn,
          ).toBe(before.dueOn);
        },
      ),
    );
  });

  test("a met, cancelled, extended or fixed deadline does not move", () => {
    const calendar = withDayOff(parseDay("2026-03-10"));
    for (const unmoved of [
      { metOn: parseDay("2026-03-09") },
      { cancelledOn: parseDay("2026-03-09") },
      { extensions: [extended("2026-03-16", "2026-03-20")] },
      { ...fixed },
    ]) {
      const before = record({ ...unmoved, dueOn: currentDue(record(unmoved), NATIONAL_CALENDAR) });
      expect(recalculateRecord(before, { calendar, policy: undefined, today: TODAY })).toBe(before);
    }
  });

  const shorter: Policy = {
    ...(POLICIES.find(({ code }) => code === "OPINION_FIRST_REPLY") as Policy),
    period: { length: 5, unit: "WORKING_DAYS", direction: "FORWARD" },
    unitCode: "79",
    version: 1,
  };
  test("a new policy replaces the frozen one, and the original due day is kept", () => {
    expect(
      recalculateRecord(record(), { calendar: NATIONAL_CALENDAR, policy: shorter, today: TODAY }),
    ).toMatchObject({
      dueOn: "2026-03-09",
      originalDueOn: "2026-03-16",
      policy: { unitCode: "79", version: 1 },
    });
    expect(
      recalculateRecord(record({ ...fixed }), {
        calendar: NATIONAL_CALENDAR,
        policy: shorter,
        today: TODAY,
      }).dueOn,
    ).toBe("2026-03-16");
  });

  test.each([
    ["2026-03-16", "2026-03-17", "2026-03-17", { startsOverdue: false, stopsOverdue: true }],
    ["2026-03-17", "2026-03-16", "2026-03-17", { startsOverdue: true, stopsOverdue: false }],
    ["2026-03-17", "2026-03-16", "2026-03-16", { startsOverdue: false, stopsOverdue: false }],
    ["2026-03-10", "2026-03-11", "2026-03-17", { startsOverdue: false, stopsOverdue: false }],
  ])("moveOf from %s to %s on %s", (from, to, today, expected) => {
    expect(
      moveOf(record({ dueOn: parseDay(from) }), record({ dueOn: parseDay(to) }), parseDay(today)),
    ).toEqual({
      from,
      to,
      ends: false,
      ...expected,
    });
  });

  test("the same day is no move, and a paused deadline does not become overdue", () => {
    expect(moveOf(record(), record(), parseDay("2026-03-17"))).toBeUndefined();
    const paused = record({ pauses: [stop("2026-03-09")] });
    expect(
      moveOf(paused, { ...paused, dueOn: parseDay("2026-03-10") }, parseDay("2026-03-17")),
    ).toMatchObject({ startsOverdue: false });
  });
});

describe("the policy in force", () => {
  const own = (unitCode: string, validFrom: string, version: number): Policy => ({
    ...(POLICIES[3] as Policy),
    unitCode,
    validFrom: parseDay(validFrom),
    version,
  });
  const levels = [
    [own("26743", "2026-06-01", 1)],
    [own("79", "2026-01-01", 1), own("79", "2026-01-01", 2)],
    [own("VN", "2026-03-01", 1)],
  ];
  test.each([
    ["2025-06-30", undefined],
    ["2025-07-01", "VN 0"],
    ["2025-12-31", "VN 0"],
    ["2026-01-01", "79 2"],
    ["2026-05-31", "79 2"],
    ["2026-06-01", "26743 1"],
  ])("on %s: %s", (on, expected) => {
    const found = policyInForce(levels, "OPINION_FIRST_REPLY", parseDay(on), NO_FACTS);
    expect(found && `${found.unitCode} ${found.version}`).toBe(expected);
  });
  test("a later policy of the country overrides the shipped one", () => {
    expect(
      policyInForce(
        [[own("VN", "2026-03-01", 1)]],
        "OPINION_FIRST_REPLY",
        parseDay("2026-03-01"),
        NO_FACTS,
      ),
    ).toMatchObject({ version: 1 });
    expect(
      policyInForce(
        [[own("VN", "2026-03-01", 1)]],
        "OPINION_FIRST_REPLY",
        parseDay("2026-02-28"),
        NO_FACTS,
      ),
    ).toMatchObject({ version: 0 });
  });
});
