import fc from "fast-check";
import { expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { addDays, day, startOf } from "../calendar/day.ts";
import { standing } from "./standing.ts";

const at = (instant: string, metOn: string | null = null) =>
  standing(
    { startedOn: day("2026-03-02"), dueOn: day("2026-03-16"), metOn: metOn === null ? null : day(metOn), cancelledOn: null, pauses: [] },
    new Date(instant),
    NATIONAL_CALENDAR,
  );

test.each([
  ["2026-03-02T09:00:00+07:00", "ON_TRACK", 10, null],
  ["2026-03-10T23:59:59+07:00", "ON_TRACK", 4, null],
  ["2026-03-11T00:00:00+07:00", "DUE_SOON", 3, null],
  ["2026-03-14T12:00:00+07:00", "DUE_SOON", 1, null],
  ["2026-03-16T00:00:00+07:00", "DUE_TODAY", 0, null],
  ["2026-03-16T23:59:59.999+07:00", "DUE_TODAY", 0, null],
  ["2026-03-17T00:00:00.000+07:00", "OVERDUE", null, 1],
  ["2026-03-23T08:00:00+07:00", "OVERDUE", null, 5],
])("due on Monday 16 March, seen at %s: %s", (instant, state, workingDaysLeft, workingDaysLate) => {
  expect(at(instant)).toMatchObject({ state, workingDaysLeft, workingDaysLate, overdueFrom: new Date("2026-03-17T00:00:00+07:00"), provisional: false });
});

test.each([
  ["2026-03-16", "MET_ON_TIME", null],
  ["2026-03-17", "MET_LATE", 1],
  ["2026-03-21", "MET_LATE", 4],
])("met on %s: %s, whenever it is looked at", (metOn, state, workingDaysLate) => {
  for (const instant of ["2026-03-01T00:00:00Z", "2027-01-01T00:00:00Z"])
    expect(at(instant, metOn)).toMatchObject({ state, workingDaysLate, workingDaysLeft: null });
});

test("it is overdue from overdueFrom on and never before, on every day of the year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 }), (offset, milliseconds) => {
      const dueOn = addDays(day("2026-01-01"), offset);
      const now = new Date(startOf(addDays(dueOn, 1)).getTime() + milliseconds);
      const { state, overdueFrom } = standing({ startedOn: addDays(dueOn, -10), dueOn, metOn: null, cancelledOn: null, pauses: [] }, now, NATIONAL_CALENDAR);
      expect(state === "OVERDUE").toBe(overdueFrom !== null && now >= overdueFrom);
    }),
  );
});
