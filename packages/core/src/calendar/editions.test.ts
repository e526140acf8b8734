import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, parseDay } from "../kernel/day.ts";
import {
  applyCalendarChanges,
  type CalendarChanges,
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

test("the second edition makes 24 November 2026 and 2027 days off, with a reason", () => {
  expect(EDITION).toBe(2);
  const [second, ...more] = editionsAfter(1);
  expect(second?.days).toEqual(DAYS);
  for (const of of second?.days ?? []) expect(isWorkingDay(of, NATIONAL_CALENDAR)).toBe(false);
  expect(second?.reason).toMatch(/Nghị quyết 28\/2026\/QH16 \(dẫn lại\)/);
  expect([more, editionsAfter(EDITION)]).toEqual([[], []]);
});

test.each([
  ["a stage without changes", { edition: 1, version: 1 }, { version: 2 }],
  ["a stage with version 4", { edition: 1, version: 4 }, { version: 5 }],
  ["a stage that has adopted the edition", { edition: 2, version: 4 }, { version: 4 }],
  ["a stage with a later edition", { edition: 3, version: 4 }, { version: 4, edition: 3 }],
])("withEdition sets the version of %s", (_, before, after) => {
  expect(withEdition(changes(before))).toEqual(changes({ edition: EDITION, ...after }));
});

test.each([
  ["2026-12-31", null],
  ["2027-12-31", null],
  ["2028-01-31", "2028-01-31"],
])("withEdition changes a coverage to %s into %s", (coveredTo, kept) => {
  expect(withEdition(changes({ edition: 1, coveredTo: parseDay(coveredTo) })).coveredTo).toBe(kept);
});

test("a stage on the current edition keeps its coverage, even a shorter one", () => {
  expect(
    withEdition(changes({ edition: EDITION, coveredTo: parseDay("2027-06-30") })).coveredTo,
  ).toBe("2027-06-30");
});

test("days set or cleared by a stage override the edition, other days follow it", () => {
  const off = {
    working: false,
    status: "CONFIRMED",
    kind: "HOLIDAY",
    reason: "Quốc tang",
    source: null,
  } as const;
  const calendar = applyCalendarChanges(
    withEdition(
      changes({
        edition: 1,
        set: [{ ...off, day: parseDay("2026-12-03") }],
        cleared: [parseDay("2026-11-24")],
      }),
    ),
  );
  const working = (of: string): boolean => isWorkingDay(parseDay(of), calendar);
  expect(["2026-12-03", "2026-11-24", "2027-11-24", "2027-02-04"].map(working)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(calendar.to).toBe("2027-12-31");
});

// A calendar version must identify one calendar. So an adoption raises the version.
test("adopting an edition raises the version once and keeps the cleared days", () => {
  const anyDay = fc
    .integer({ min: 0, max: 60 })
    .map((days): Day => addDays(parseDay("2026-11-01"), days));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(anyDay, { minLength: 1, maxLength: 3 }),
      (version, cleared) => {
        const adopted = withEdition(changes({ edition: 1, version, cleared }));
        // A second adoption of the same edition changes nothing.
        expect(withEdition(adopted)).toBe(adopted);
        expect(adopted.version).toBeGreaterThan(version);
        expect(adopted.cleared).toEqual(cleared);
      },
    ),
  );
});
