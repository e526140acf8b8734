import fc from "fast-check";
import { expect, test } from "vitest";
import { isDay } from "./day.ts";

/** The rule in the words of JavaScript's own calendar. */
function isOfCalendar(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
const digits = (length: number) =>
  fc.nat({ max: 10 ** length - 1 }).map((value) => String(value).padStart(length, "0"));
const LIKE_A_DAY = fc
  .tuple(digits(4), fc.constantFrom("-", "/", "٣"), digits(2), fc.constantFrom("-", " "), digits(2))
  .map((parts) => parts.join(""));

test("a day is a date of the Gregorian calendar in ten characters", () => {
  fc.assert(
    fc.property(fc.oneof(LIKE_A_DAY, fc.string({ maxLength: 12 })), (text) => {
      expect(isDay(text)).toBe(isOfCalendar(text));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2026-00-10", false],
  ["2026-13-10", false],
  ["2026-04-31", false],
  ["2026-4-30", false],
  ["2026-04-30T", false],
  ["٢٠٢٦-04-30", false],
  ["+026-04-30", false],
  ["2026-04- 1", false],
  [20_260_430, false],
  [null, false],
])("%s: %s", (value, expected) => {
  expect(isDay(value)).toBe(expected);
});
