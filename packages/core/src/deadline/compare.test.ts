import { expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { parseDay } from "../kernel/day.ts";
import { allowsMore } from "./compare.ts";
import type { Period } from "./period.ts";

const period = (
  length: number,
  unit: Period["unit"],
  direction: Period["direction"] = "FORWARD",
) => ({
  length,
  unit,
  direction,
});

test.each<[string, Period, Period, boolean]>([
  ["a longer one", period(11, "DAYS"), period(10, "DAYS"), true],
  ["the same", period(10, "DAYS"), period(10, "DAYS"), false],
  ["a shorter one", period(9, "DAYS"), period(10, "DAYS"), false],
  ["fewer days before", period(6, "DAYS", "BACKWARD"), period(7, "DAYS", "BACKWARD"), true],
  ["more days before", period(8, "DAYS", "BACKWARD"), period(7, "DAYS", "BACKWARD"), false],
  // Ten working days are 14 days without a holiday, and more with Tết.
  ["10 days for 10 working days", period(10, "DAYS"), period(10, "WORKING_DAYS"), false],
  ["17 days for 10 working days", period(17, "DAYS"), period(10, "WORKING_DAYS"), true],
  ["10 working days for 20 days", period(10, "WORKING_DAYS"), period(20, "DAYS"), true],
  ["5 working days for 20 days", period(5, "WORKING_DAYS"), period(20, "DAYS"), false],
  ["a month for 20 days", period(1, "MONTHS"), period(20, "DAYS"), true],
  [
    "4 working days before",
    period(4, "WORKING_DAYS", "BACKWARD"),
    period(7, "DAYS", "BACKWARD"),
    true,
  ],
])("%s", (_, own, than, more) => {
  const compared = { period: own, than, from: parseDay("2026-11-23"), calendar: NATIONAL_CALENDAR };
  expect(allowsMore(compared)).toBe(more);
});
