import { describe, expect, test } from "vitest";
import { makeClock } from "./clock.ts";

const START = Date.parse("2026-11-23T09:00:00+07:00");
const DECEMBER = new Date("2026-12-01T00:05:00+07:00");

describe.each([
  ["REAL", undefined, true, "2026-11-23T02:00:01.000Z"],
  ["FIXED", new Date("2026-10-01T00:00:00+07:00"), false, "2026-09-30T17:00:00.000Z"],
])("a clock that starts %s", (kind, fixed, running, second) => {
  test("goes on from the instant that is set, and back to the clock of the start", () => {
    let real = START;
    const clock = makeClock(fixed, () => real);
    real += 1_000;
    expect(clock.state()).toMatchObject({ now: second, clock: kind });
    expect(clock.isRunning()).toBe(running);
    clock.set(DECEMBER);
    real += 2_000;
    expect(clock.state()).toEqual({
      now: "2026-11-30T17:05:02.000Z",
      today: "2026-12-01",
      clock: "SET",
    });
    expect(clock.isRunning()).toBe(true);
    real -= 1_000;
    clock.set(null);
    expect(clock.state()).toMatchObject({ clock: kind });
    expect(clock.isRunning()).toBe(running);
  });
});
