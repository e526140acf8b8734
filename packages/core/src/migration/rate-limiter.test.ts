import fc from "fast-check";
import { expect, test } from "vitest";
import { rateLimiterOf } from "./rate-limiter.ts";

/** A clock that advances only by `sleep` and `work`. */
function clockFrom(start: number) {
  let now = start;
  const work = (ms: number): void => {
    now += ms;
  };
  return { now: () => now, sleep: async (ms: number) => work(ms), work };
}
const writes = fc.array(
  fc.record({ units: fc.integer({ min: 0, max: 500 }), takes: fc.integer({ min: 0, max: 2_000 }) }),
  { maxLength: 50 },
);

test("a write waits exactly until the rate allows all previous writes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000 }), writes, async (rate, each) => {
      const clock = clockFrom(1_000);
      const limiter = rateLimiterOf(rate, clock);
      let free = clock.now();
      for (const { units, takes } of each) {
        const before = clock.now();
        await limiter.waitForCapacity();
        expect(clock.now()).toBeCloseTo(Math.max(before, free), 6);
        clock.work(takes);
        limiter.consume(units);
        free = Math.max(free, clock.now()) + (units / rate) * 1_000;
      }
    }),
  );
});

test("concurrent writes wait for the sum of their units", async () => {
  const clock = clockFrom(0);
  const limiter = rateLimiterOf(10, clock);
  limiter.consume(10);
  await limiter.waitForCapacity();
  for (const units of [10, 10, 10]) limiter.consume(units);
  await limiter.waitForCapacity();
  expect(clock.now()).toBe(4_000);
});

test("nothing waits without a rate", async () => {
  const clock = clockFrom(0);
  const limiter = rateLimiterOf(undefined, clock);
  limiter.consume(1_000_000);
  await limiter.waitForCapacity();
  expect(clock.now()).toBe(0);
});
