import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calendar,
  isWorkingDay,
  makeCalendar,
  NATIONAL_CALENDAR,
  workingDaysBetween,
} from "../calendar/calendar.ts";
import { addDays, addMonths, type Day, dayOf, daysBetween, parseDay } from "../kernel/day.ts";
import { countDueDay, countSteps } from "./count.ts";
import type { Pause, Period } from "./period.ts";

const forward = (length: number, unit: Period["unit"]): Period => ({
  length,
  unit,
  direction: "FORWARD",
});
const due = (
  startedOn: string,
  length: number,
  unit: Period["unit"],
  pauses: readonly Pause[] = [],
): Day =>
  countDueDay({
    startedOn: parseDay(startedOn),
    period: forward(length, unit),
    calendar: NATIONAL_CALENDAR,
    pauses,
  });

describe("the examples of the rules", () => {
  test.each([
    ["plain", "2026-03-02", 10, "WORKING_DAYS", "2026-03-16"],
    ["ends on a weekend", "2025-10-08", 10, "DAYS", "2025-10-20"],
    ["into Tết", "2026-02-06", 10, "DAYS", "2026-02-23"],
    ["across Tết", "2026-02-13", 10, "WORKING_DAYS", "2026-03-06"],
    ["the substitute for Giỗ Tổ on a Sunday", "2026-04-15", 10, "DAYS", "2026-04-28"],
    ["a working Saturday counts", "2026-01-05", 5, "WORKING_DAYS", "2026-01-10"],
    ["a swapped rest day rolls on", "2026-08-21", 10, "DAYS", "2026-09-03"],
    ["a month without such a day", "2026-01-31", 1, "MONTHS", "2026-03-02"],
  ] as const)("%s: %s + %i %s = %s", (_, start, length, unit, end) => {
    expect(due(start, length, unit)).toBe(end);
  });

  test.each([
    ["2026-03-02T16:59:59Z", "2026-03-16"],
    ["2026-03-02T17:00:00Z", "2026-03-17"],
  ])("an event at %s belongs to its local day", (instant, end) => {
    expect(due(dayOf(new Date(instant)), 10, "WORKING_DAYS")).toBe(end);
  });

  test("a pause from 9 to 16 March excludes both days", () => {
    expect(
      due("2026-03-02", 10, "WORKING_DAYS", [
        { from: parseDay("2026-03-09"), to: parseDay("2026-03-16") },
      ]),
    ).toBe("2026-03-24");
  });

  test("at least 7 days before a session on Wednesday 8 October 2025", () => {
    const period: Period = { length: 7, unit: "DAYS", direction: "BACKWARD" };
    expect(
      countDueDay({ startedOn: parseDay("2025-10-08"), period, calendar: NATIONAL_CALENDAR }),
    ).toBe("2025-10-01");
  });
});

/** Computed by hand from printed calendars. */
describe("further cases", () => {
  test.each([
    ["from Friday to Monday", "2026-03-06", 1, "WORKING_DAYS", "2026-03-09"],
    ["an event on Saturday", "2026-03-07", 1, "WORKING_DAYS", "2026-03-09"],
    ["an event on Sunday", "2026-03-08", 1, "WORKING_DAYS", "2026-03-09"],
    ["a day that ends on Saturday", "2026-03-06", 1, "DAYS", "2026-03-09"],
    ["a day within the week", "2026-03-05", 1, "DAYS", "2026-03-06"],
    ["five days over a weekend", "2026-03-02", 5, "DAYS", "2026-03-09"],
    ["four days to Friday", "2026-03-02", 4, "DAYS", "2026-03-06"],
    [
      "three days after the eve of Giỗ Tổ's substitute",
      "2026-04-24",
      3,
      "WORKING_DAYS",
      "2026-05-04",
    ],
    ["two days before 30 April", "2026-04-24", 2, "WORKING_DAYS", "2026-04-29"],
    ["the event on a day off", "2026-04-30", 1, "WORKING_DAYS", "2026-05-04"],
    ["the event on 1 January", "2026-01-01", 5, "WORKING_DAYS", "2026-01-09"],
    ["six with the working Saturday", "2026-01-01", 6, "WORKING_DAYS", "2026-01-10"],
    ["seven pass the Sunday after it", "2026-01-01", 7, "WORKING_DAYS", "2026-01-12"],
    ["a day that ends on the working Saturday", "2026-01-05", 5, "DAYS", "2026-01-10"],
    ["a day that ends on the Sunday after it", "2026-01-05", 6, "DAYS", "2026-01-12"],
    ["a day that ends on the swapped Friday", "2025-12-30", 3, "DAYS", "2026-01-05"],
    ["the last working day before Tết", "2026-02-12", 1, "WORKING_DAYS", "2026-02-13"],
    ["the first after Tết", "2026-02-13", 1, "WORKING_DAYS", "2026-02-23"],
    ["20 days over Tết", "2026-02-03", 20, "DAYS", "2026-02-23"],
    ["20 days to the Monday after it", "2026-02-05", 20, "DAYS", "2026-02-25"],
    ["three working days to notify a citizen", "2026-08-20", 3, "WORKING_DAYS", "2026-08-24"],
    ["the working Saturday of August", "2026-08-21", 1, "WORKING_DAYS", "2026-08-22"],
    ["over Quốc khánh", "2026-08-28", 1, "WORKING_DAYS", "2026-09-03"],
    ["ten over Quốc khánh", "2026-08-21", 10, "WORKING_DAYS", "2026-09-08"],
    ["thirty days of an escalation", "2026-03-02", 30, "DAYS", "2026-04-01"],
    ["fifteen working days for a reply", "2026-03-02", 15, "WORKING_DAYS", "2026-03-23"],
    ["one month within the year", "2026-03-02", 1, "MONTHS", "2026-04-02"],
    ["one month to a Saturday", "2026-03-11", 1, "MONTHS", "2026-04-13"],
    ["one month to 30 April", "2026-03-30", 1, "MONTHS", "2026-05-04"],
    ["one month from the 31st", "2026-05-31", 1, "MONTHS", "2026-06-30"],
    ["a month to the leap day", "2024-01-31", 1, "MONTHS", "2024-02-29"],
    ["a year from the leap day", "2024-02-29", 12, "MONTHS", "2025-02-28"],
    ["three months over the year's end", "2026-10-15", 3, "MONTHS", "2027-01-15"],
    ["zero days", "2026-03-02", 0, "DAYS", "2026-03-02"],
  ] as const)("%s: %s + %i %s = %s", (_, start, length, unit, end) => {
    expect(due(start, length, unit)).toBe(end);
  });

  test.each([
    [
      "over a weekend only",
      "2026-03-02",
      5,
      "WORKING_DAYS",
      "2026-03-07",
      "2026-03-08",
      "2026-03-09",
    ],
    ["one day", "2026-03-02", 5, "WORKING_DAYS", "2026-03-04", "2026-03-04", "2026-03-10"],
    ["over Tết", "2026-02-09", 5, "WORKING_DAYS", "2026-02-13", "2026-02-23", "2026-02-25"],
    ["over the last day", "2026-03-02", 4, "DAYS", "2026-03-06", "2026-03-10", "2026-03-11"],
    ["where the end would move", "2026-03-02", 5, "DAYS", "2026-03-09", "2026-03-10", "2026-03-11"],
    ["within a month", "2026-03-02", 1, "MONTHS", "2026-03-10", "2026-03-12", "2026-04-06"],
    ["before the event", "2026-03-02", 4, "DAYS", "2026-02-01", "2026-02-20", "2026-03-06"],
  ] as const)("paused %s", (_, start, length, unit, from, to, end) => {
    expect(due(start, length, unit, [{ from: parseDay(from), to: parseDay(to) }])).toBe(end);
  });

  test.each([
    [7, "DAYS", "2026-03-18", "2026-03-11"],
    [7, "DAYS", "2026-02-24", "2026-02-17"],
    [5, "WORKING_DAYS", "2026-03-18", "2026-03-11"],
    [5, "WORKING_DAYS", "2026-02-25", "2026-02-11"],
    [1, "MONTHS", "2026-03-31", "2026-02-28"],
  ] as const)(
    "at least %i %s before %s ends on %s, also on a day off",
    (length, unit, event, end) => {
      expect(
        countDueDay({
          startedOn: parseDay(event),
          period: { length, unit, direction: "BACKWARD" },
          calendar: NATIONAL_CALENDAR,
        }),
      ).toBe(end);
    },
  );
});

const start = fc
  .integer({ min: 0, max: 800 })
  .map((offset) => addDays(parseDay("2025-06-01"), offset));
const period = fc
  .record({
    length: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom("WORKING_DAYS", "DAYS"),
  })
  .map(({ length, unit }) => forward(length, unit));
const months = fc.integer({ min: 1, max: 14 }).map((length) => forward(length, "MONTHS"));
const anyPeriod = fc.oneof(period, months);
const withDayOff = (off: Day): Calendar =>
  makeCalendar({
    ...NATIONAL_CALENDAR,
    entries: [
      ...[...NATIONAL_CALENDAR.entries.values()].filter((entry) => entry.day !== off),
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

describe("for every start and period", () => {
  test("a later start never ends earlier", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 30 }), anyPeriod, (from, later, of) => {
        const early = countDueDay({ startedOn: from, period: of, calendar: NATIONAL_CALENDAR });
        expect(
          countDueDay({
            startedOn: addDays(from, later),
            period: of,
            calendar: NATIONAL_CALENDAR,
          }) >= early,
        ).toBe(true);
      }),
    );
  });

  test("an additional day off never makes the end earlier", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: -5, max: 90 }), anyPeriod, (from, offset, of) => {
        const before = countDueDay({ startedOn: from, period: of, calendar: NATIONAL_CALENDAR });
        expect(
          countDueDay({
            startedOn: from,
            period: of,
            calendar: withDayOff(addDays(from, offset)),
          }) >= before,
        ).toBe(true);
      }),
    );
  });

  test("ends on a working day and contains the number of days of the period", () => {
    fc.assert(
      fc.property(start, period, (from, of) => {
        const end = countDueDay({ startedOn: from, period: of, calendar: NATIONAL_CALENDAR });
        expect(isWorkingDay(end, NATIONAL_CALENDAR)).toBe(true);
        if (of.unit === "WORKING_DAYS")
          expect(workingDaysBetween(from, end, NATIONAL_CALENDAR)).toBe(of.length);
        else expect(daysBetween(from, end)).toBeGreaterThanOrEqual(of.length);
      }),
    );
  });

  test("steps are consecutive days, and the counted ones match the period and no pause", () => {
    fc.assert(
      fc.property(
        start,
        period,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 15 }),
        (from, of, offset, length) => {
          const pause = { from: addDays(from, offset), to: addDays(from, offset + length) };
          const all = countSteps({
            startedOn: from,
            period: of,
            calendar: NATIONAL_CALENDAR,
            pauses: [pause],
          });
          all.forEach(({ date }, i) => {
            expect(date).toBe(addDays(from, i));
          });
          const counted = all.filter((step) => step.counted);
          expect(counted).toHaveLength(of.length);
          expect(counted.some(({ date }) => date >= pause.from && date <= pause.to)).toBe(false);
        },
      ),
    );
  });

  test("adding and subtracting months returns to the same month, never to a later day", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: -40, max: 40 }), (from, count) => {
        const there = addMonths(from, count);
        expect(Number(there.slice(8)) <= Number(from.slice(8))).toBe(true);
        expect(addMonths(there, -count).slice(0, 7)).toBe(from.slice(0, 7));
      }),
    );
  });
});
