import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, daysBetween, isDay, parseDay, startOf, weekday } from "../kernel/day.ts";
import { isProvisional, isWorkingDay, NATIONAL_CALENDAR, workingDaysBetween } from "./calendar.ts";

const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays(parseDay("2000-01-01"), days));

describe("a calendar day", () => {
  test.each([
    ["2026-02-29", false],
    ["2024-02-29", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["0001-01-01", true],
    ["2026-03-16T00:00:00Z", false],
    [20260316, false],
  ])("%s: %s", (text, real) => {
    expect(isDay(text)).toBe(real);
  });

  test.each([
    ["2026-03-02T16:59:59.999Z", "2026-03-02"],
    ["2026-03-02T17:00:00.000Z", "2026-03-03"],
    ["2025-12-31T17:00:00.000Z", "2026-01-01"],
  ])("the local day of %s is %s", (instant, local) => {
    expect(dayOf(new Date(instant))).toBe(local);
  });

  test("starts at the first instant of its local day", () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        expect(dayOf(startOf(of))).toBe(of);
        expect(dayOf(new Date(startOf(of).getTime() - 1))).toBe(addDays(of, -1));
      }),
    );
  });

  test("matches the platform's Gregorian calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const platform = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(parseDay("1970-01-01"), days)).toBe(platform);
        expect(isDay(platform)).toBe(true);
      }),
    );
  });

  test("addDays and daysBetween are inverse, and later days sort later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 5_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(weekday(to)).toBe((weekday(from) + days) % 7);
        expect(to >= from).toBe(true);
      }),
    );
  });
});

describe("working days of 2026", () => {
  test.each([
    ["2026-01-01", false],
    ["2026-01-02", false],
    ["2026-01-10", true],
    ["2026-01-17", false],
    ["2026-02-16", false],
    ["2026-02-20", false],
    ["2026-02-23", true],
    ["2026-04-27", false],
    ["2026-08-22", true],
    ["2026-08-31", false],
    ["2026-09-03", true],
    ["2026-11-23", true],
    ["2026-11-24", false],
    ["2026-11-25", true],
  ])("%s: %s", (date, working) => {
    expect(isWorkingDay(parseDay(date), NATIONAL_CALENDAR)).toBe(working);
  });

  test.each([
    ["2026-03-02", "2026-03-16", 10],
    ["2026-02-13", "2026-03-06", 10],
    ["2026-01-05", "2026-01-10", 5],
    ["2026-03-16", "2026-03-16", 0],
    ["2026-11-16", "2026-12-01", 10],
    ["2026-12-28", "2027-01-12", 10],
    ["2027-02-03", "2027-02-12", 2],
    ["2027-11-23", "2027-11-25", 1],
  ])("from %s to %s: %i", (after, through, count) => {
    expect(workingDaysBetween(parseDay(after), parseDay(through), NATIONAL_CALENDAR)).toBe(count);
  });

  test("counting by weeks equals counting day by day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 500 }),
        fc.integer({ min: -5, max: 120 }),
        (offset, length) => {
          const after = addDays(parseDay("2026-01-01"), offset);
          let count = 0;
          for (let step = 1; step <= length; step++)
            if (isWorkingDay(addDays(after, step), NATIONAL_CALENDAR)) count++;
          expect(workingDaysBetween(after, addDays(after, length), NATIONAL_CALENDAR)).toBe(count);
        },
      ),
    );
  });

  test.each([
    ["2026-11-23", "2026-12-31", false],
    ["2026-12-30", "2027-12-31", false],
    ["2027-12-31", "2028-01-03", true],
    ["2025-12-31", "2026-01-05", false],
    ["2018-12-31", "2019-01-02", true],
    ["2026-03-02", "2026-03-16", false],
  ])("a count over %s–%s is provisional: %s", (from, to, provisional) => {
    expect(isProvisional(parseDay(from), parseDay(to), NATIONAL_CALENDAR)).toBe(provisional);
  });
});
