import { setTimeout as sleep } from "node:timers/promises";

/**
 * Limits the write units per second, as DynamoDB counts them. `waitForCapacity` waits before a
 * write.
 */
export interface RateLimiter {
  readonly waitForCapacity: () => Promise<void>;
  readonly consume: (units: number) => void;
}
interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}
const CLOCK: Clock = { now: Date.now, sleep };

const SECOND_MS = 1_000;

/** `rate`: write units per second. Without a rate, nothing waits. */
export function rateLimiterOf(rate: number | undefined, clock: Clock = CLOCK): RateLimiter {
  if (rate === undefined)
    return { waitForCapacity: async () => undefined, consume: () => undefined };
  /** The instant (epoch milliseconds) from which the next write may begin. */
  let free = clock.now();
  return {
    waitForCapacity: async () => {
      // Other writes may extend the wait while this one waits.
      for (let wait = free - clock.now(); wait > 0; wait = free - clock.now())
        await clock.sleep(wait);
    },
    consume: (units) => {
      free = Math.max(free, clock.now()) + (units * SECOND_MS) / rate;
    },
  };
}
