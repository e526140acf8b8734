import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, day } from "../kernel/day.ts";
import {
  type CalendarChanges,
  changedCalendar,
  isWorkingDay,
  NATIONAL_CALENDAR,
  withEdition,
} from "./calendar.ts";
import { EDITION, editionsAfter } from "./editions.ts";

const DAYS = ["2026-11-24", "2027-11-24"];
const changes = (more: Partial<CalendarChanges> & { readonly edition: number }) => ({
  version: 1,
  set: [],
  cleared: [],
  coveredTo: null,
  ...more,
});

test("the second edition takes 24 November off, in 2026 and 2027, and says why", () => {
  expect(EDITION).toBe(2);
  const [second, ...more] = editionsAfter(1);
  expect(second?.days).toEqual(DAYS);
  for (const of of second?.days ?? []) expect(isWorkingDay(of, NATIONAL_CALENDAR)).toBe(false);
  expect(second?.reason).toMatch(/Nghị quyết 28\/2026\/QH16 \(dẫn lại\)/);
  expect([more, editionsAfter(EDITION)]).toEqual([[], []]);
});

test.each([
  ["a stage that set nothing", { edition: 1, version: 1 }, { version: 2 }],
  ["one whose administrator made version 4", { edition: 1, version: 4 }, { version: 5 }],
  ["one that has adopted it", { edition: 2, version: 4 }, { version: 4 }],
  [
    "one that a later program has brought further",
    { edition: 3, version: 4 },
    { version: 4, edition: 3 },
  ],
])("%s: the version", (_, before, after) => {
  expect(withEdition(changes(before))).toEqual(changes({ edition: EDITION, ...after }));
});

test.each([
  ["2026-12-31", null],
  ["2027-12-31", null],
  ["2028-01-31", "2028-01-31"],
])("a coverage to %s is kept as %s", (coveredTo, kept) => {
  expect(withEdition(changes({ edition: 1, coveredTo: day(coveredTo) })).coveredTo).toBe(kept);
});

test("a coverage that was set over this edition is kept, though it ends before that of the edition", () => {
  expect(withEdition(changes({ edition: EDITION, coveredTo: day("2027-06-30") })).coveredTo).toBe(
    "2027-06-30",
  );
});

test("days that a stage has set or cleared go before those that ship; the others are those that ship", () => {
  const off = {
    working: false,
    status: "CONFIRMED",
    kind: "HOLIDAY",
    reason: "Quốc tang",
    source: null,
  } as const;
  const calendar = changedCalendar(
    withEdition(
      changes({
        edition: 1,
        set: [{ ...off, day: day("2026-12-03") }],
        cleared: [day("2026-11-24")],
      }),
    ),
  );
  const working = (of: string): boolean => isWorkingDay(day(of), calendar);
  expect(["2026-12-03", "2026-11-24", "2027-11-24", "2027-02-04"].map(working)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(calendar.to).toBe("2027-12-31");
});

test("of a stage that changes its calendar now and then no version stands for two calendars", () => {
  const anyDay = fc
    .integer({ min: 0, max: 60 })
    .map((days): Day => addDays(day("2026-11-01"), days));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(anyDay, { minLength: 1, maxLength: 3 }),
      (version, cleared) => {
        const adopted = withEdition(changes({ edition: 1, version, cleared }));
        expect(withEdition(adopted)).toBe(adopted);
        expect(adopted.version).toBeGreaterThan(version);
        expect(adopted.cleared).toEqual(cleared);
      },
    ),
  );
});
