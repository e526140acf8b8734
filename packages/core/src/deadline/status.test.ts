import fc from "fast-check";
import { expect, test } from "vitest";
import { isWorkingDay, NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { addDays, parseDay, startOf } from "../kernel/day.ts";
import { statusAt } from "./status.ts";

const at = (instant: string, metOn: string | null = null) =>
  statusAt(
    {
      startedOn: parseDay("2026-03-02"),
      dueOn: parseDay("2026-03-16"),
      metOn: metOn === null ? null : parseDay(metOn),
      cancelledOn: null,
      pauses: [],
    },
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
])("due on Monday 16 March, at %s: %s", (instant, state, workingDaysLeft, workingDaysLate) => {
  expect(at(instant)).toMatchObject({
    state,
    workingDaysLeft,
    workingDaysLate,
    overdueFrom: new Date("2026-03-17T00:00:00+07:00"),
    provisional: false,
  });
});

test.each([
  ["2026-03-16", "MET_ON_TIME", null],
  ["2026-03-17", "MET_LATE", 1],
  ["2026-03-21", "MET_LATE", 4],
])("met on %s: %s at any later check", (metOn, state, workingDaysLate) => {
  for (const instant of ["2026-03-01T00:00:00Z", "2027-01-01T00:00:00Z"])
    expect(at(instant, metOn)).toMatchObject({ state, workingDaysLate, workingDaysLeft: null });
});

test.each([
  ["on its due day", "2026-03-16", [], "CANCELLED", null],
  ["the day after", "2026-03-17", [], "MISSED", 1],
  ["in a pause that began before the due day", "2026-03-30", ["2026-03-16"], "CANCELLED", null],
  ["in a pause that began after the due day", "2026-03-21", ["2026-03-17"], "MISSED", 4],
] as const)("ended %s without being met", (_, on, pausedFrom, state, workingDaysLate) => {
  const dates = {
    startedOn: parseDay("2026-03-02"),
    dueOn: parseDay("2026-03-16"),
    metOn: null,
    cancelledOn: parseDay(on),
    pauses: pausedFrom.map((from) => ({ from: parseDay(from), to: null })),
  };
  const now = new Date("2027-01-01T00:00:00Z");
  expect(statusAt(dates, now, NATIONAL_CALENDAR)).toMatchObject({ state, workingDaysLate });
});

test("is overdue exactly from overdueFrom on, on every day of the year", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 }),
      (offset, milliseconds) => {
        const dueOn = addDays(parseDay("2026-01-01"), offset);
        const now = new Date(startOf(addDays(dueOn, 1)).getTime() + milliseconds);
        const { state, overdueFrom } = statusAt(
          { startedOn: addDays(dueOn, -10), dueOn, metOn: null, cancelledOn: null, pauses: [] },
          now,
          NATIONAL_CALENDAR,
        );
        expect(state === "OVERDUE").toBe(overdueFrom !== null && now >= overdueFrom);
      },
    ),
  );
});

const deadline = fc.record({
  length: fc.integer({ min: 0, max: 60 }),
  met: fc.option(fc.integer({ min: 0, max: 90 })),
  cancelled: fc.option(fc.integer({ min: 0, max: 90 })),
  paused: fc.boolean(),
});
test("is in exactly one state at every instant, by the definition of each state", () => {
  fc.assert(
    fc.property(
      deadline,
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(0, 1, 43_200_000, 86_399_999),
      ({ length, met, cancelled, paused }, later, millisecond) => {
        const startedOn = parseDay("2026-01-05");
        const dueOn = addDays(startedOn, length);
        const on = (days: number | null) => (days === null ? null : addDays(startedOn, days));
        const [metOn, cancelledOn] = [on(met), on(met === null ? cancelled : null)];
        const today = addDays(startedOn, later);
        const now = new Date(startOf(today).getTime() + millisecond);
        const open = metOn === null && cancelledOn === null;
        const runs = open && !paused;
        let left = 0;
        for (let each = addDays(today, 1); each <= dueOn; each = addDays(each, 1))
          if (isWorkingDay(each, NATIONAL_CALENDAR)) left++;
        const holds = {
          MET_ON_TIME: metOn !== null && metOn <= dueOn,
          MET_LATE: metOn !== null && metOn > dueOn,
          MISSED: cancelledOn !== null && cancelledOn > dueOn && !paused,
          CANCELLED: cancelledOn !== null && (cancelledOn <= dueOn || paused),
          PAUSED: open && paused,
          OVERDUE: runs && now >= startOf(addDays(dueOn, 1)),
          DUE_TODAY: runs && today === dueOn,
          DUE_SOON: runs && today < dueOn && left <= 3,
          ON_TRACK: runs && today < dueOn && left > 3,
        };
        const pauses = paused ? [{ from: startedOn, to: null }] : [];
        const { state } = statusAt(
          { startedOn, dueOn, metOn, cancelledOn, pauses },
          now,
          NATIONAL_CALENDAR,
        );
        expect(Object.entries(holds).flatMap(([name, true_]) => (true_ ? [name] : []))).toEqual([
          state,
        ]);
      },
    ),
  );
});

test("days after the due day do not make the deadline provisional", () => {
  // 2028 is outside the national calendar.
  for (const instant of [
    "2026-11-23T08:00:00+07:00",
    "2026-11-25T08:00:00+07:00",
    "2028-01-01T08:00:00+07:00",
  ])
    expect(at(instant)).toMatchObject({ state: "OVERDUE", provisional: false });
  expect(at("2026-12-01T08:00:00+07:00", "2026-11-30")).toMatchObject({
    state: "MET_LATE",
    provisional: false,
  });
});
