import { describe, expect, test } from "vitest";
import { addDays, type Day, parseDay, weekday } from "../kernel/day.ts";
import { type CalendarEntry, YEARS } from "./years/index.ts";

const isWeekday = (of: Day): boolean => weekday(of) !== 0 && weekday(of) !== 6;
const inYear = (year: number): readonly CalendarEntry[] =>
  YEARS.filter((entry) => entry.day.startsWith(`${year}-`));
const days = (entries: readonly CalendarEntry[]): readonly string[] =>
  entries.map((entry) => entry.day);

function workingDays(year: number): number {
  const entered = new Map(inYear(year).map((entry) => [entry.day, entry.working]));
  let count = 0;
  for (let of = parseDay(`${year}-01-01`); of <= `${year}-12-31`; of = addDays(of, 1))
    if (entered.get(of) ?? isWeekday(of)) count++;
  return count;
}

test("entries are sorted by day, without duplicates", () => {
  expect(days(YEARS)).toEqual([...new Set(days(YEARS))].sort());
});

test("every entry differs from its weekday", () => {
  expect(days(YEARS.filter((entry) => entry.working === isWeekday(entry.day)))).toEqual([]);
});

test("the make-up entries, and no others, are worked", () => {
  expect(days(YEARS.filter((entry) => entry.working))).toEqual(
    days(YEARS.filter((entry) => entry.kind === "MAKE_UP")),
  );
});

test("every entry is confirmed with a source, and indirect sources are marked", () => {
  expect(
    days(YEARS.filter(({ status, source }) => status !== "CONFIRMED" || source === null)),
  ).toEqual([]);
  const cited = YEARS.filter(({ source }) => /^(Nghị quyết 28|Công văn 10065)/.test(source ?? ""));
  expect(days(cited)).toHaveLength(9);
  for (const { source } of cited) expect(source).toMatch(/ \(dẫn lại\)$/);
});

/*
 * Weekdays of the year minus the paid holidays of the law: 10 until 2020, 11 from 2021, 12 from
 * 2026. Each holiday falls on a weekday or has a substitute on one. A swap within the year changes
 * nothing. 2019 has one more: 31 December 2018 was made up on 5 January 2019.
 */
test.each([
  [2019, 261 - 10 + 1],
  [2020, 262 - 10],
  [2021, 261 - 11],
  [2022, 260 - 11],
  [2023, 260 - 11],
  [2024, 262 - 11],
  [2025, 261 - 11],
  [2026, 261 - 12],
  [2027, 261 - 12],
])("%i has %i working days", (year, count) => {
  expect(workingDays(year)).toBe(count);
});

describe("each year", () => {
  test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])(
    "%i: Tết takes five weekdays, and each swapped day is made up on a Saturday",
    (year) => {
      const ofYear = inYear(year);
      const rests = ofYear.filter((entry) => entry.kind === "SWAP_REST");
      const madeUp = ofYear.filter((entry) => entry.kind === "MAKE_UP");
      expect(ofYear.filter((entry) => entry.reason.endsWith("Tết Nguyên đán"))).toHaveLength(5);
      expect(madeUp.length - rests.length).toBe(year === 2019 ? 1 : 0);
      for (const entry of madeUp) expect(weekday(entry.day)).toBe(6);
    },
  );

  test("2026 has the published days", () => {
    const off = [
      "2026-01-01",
      "2026-01-02",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-04-27",
      "2026-04-30",
      "2026-05-01",
      "2026-08-31",
      "2026-09-01",
      "2026-09-02",
      "2026-11-24",
    ];
    expect(days(inYear(2026).filter((entry) => !entry.working))).toEqual(off);
    expect(days(inYear(2026).filter((entry) => entry.working))).toEqual([
      "2026-01-10",
      "2026-08-22",
    ]);
    expect(days(inYear(2026).filter((entry) => entry.kind === "SWAP_REST"))).toEqual([
      "2026-01-02",
      "2026-08-31",
    ]);
  });

  test("2027 has the published days", () => {
    const off = [
      "2027-01-01",
      "2027-02-04",
      "2027-02-05",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
      "2027-04-16",
      "2027-04-30",
      "2027-05-03",
      "2027-09-02",
      "2027-09-03",
      "2027-11-24",
    ];
    expect(days(inYear(2027))).toEqual(off);
    expect(inYear(2027).filter((entry) => entry.working)).toEqual([]);
  });
});
