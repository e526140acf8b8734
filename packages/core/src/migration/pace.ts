import { setTimeout as sleep } from "node:timers/promises";

/**
 * Keeps what is written within a number of write units a second, as DynamoDB counts them: what was
 * spent is waited for before the next.
 */
export interface Pace {
  readonly turn: () => Promise<void>;
  readonly spend: (units: number) => void;
}
interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}
const CLOCK: Clock = { now: Date.now, sleep };

const SECOND_MS = 1_000;

/** `rate` in write units a second; without one nothing waits. */
export function paceOf(rate: number | undefined, clock: Clock = CLOCK): Pace {
  if (rate === undefined) return { turn: async () => undefined, spend: () => undefined };
  /** When all that was spent has been earned. */
  let earned = clock.now();
  return {
    turn: async () => {
      // What is waited for may grow while one waits.
      for (let wait = earned - clock.now(); wait > 0; wait = earned - clock.now())
        await clock.sleep(wait);
    },
    spend: (units) => {
      earned = Math.max(earned, clock.now()) + (units * SECOND_MS) / rate;
    },
  };
}
