import { forEachConcurrently } from "../kernel/concurrency.ts";
import { RequestError } from "../kernel/errors.ts";
import { cut } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import type { Key } from "../table/entity.ts";
import { meter } from "../table/usage.ts";
import { type Part, type Put, putAlone, transact } from "../table/write.ts";
import { type Counts, type Failed, REASON_MAX } from "./entity.ts";
import type { RateLimiter } from "./rate-limiter.ts";

/** A table, and the instant until which a request is retried. */
export type TableWithTimeout = Pick<Context, "table" | "until">;

/** How long one request may be retried. */
export const REQUEST_TIMEOUT_MS = 60_000;
/** Concurrent writes of a segment. */
const AT_ONCE = 8;

/** The result of a page. */
export interface Outcome {
  readonly counts: Partial<Counts>;
  readonly failures: readonly Failed[];
}

/** The work on one page. */
export interface Work {
  /** The context of one request, with its own time limit. */
  readonly ctx: () => TableWithTimeout;
  readonly count: (name: keyof Counts, by?: number) => void;
  readonly fail: (at: Key, reason: string) => void;
  readonly write: (put: Put) => Promise<void>;
  /** Writes all parts in one transaction. */
  readonly writeAll: (parts: readonly Part[]) => Promise<void>;
  /**
   * Processes items concurrently. An error of one item does not stop the others. A table that is
   * too busy stops all.
   */
  readonly each: <T extends Key>(
    items: readonly T[],
    act: (item: T) => Promise<void>,
  ) => Promise<void>;
  readonly outcome: () => Outcome;
}

/** Whether the error concerns the table, not one item. */
const isBusy = (error: unknown): boolean =>
  error instanceof RequestError && error.code === "RETRY_LATER";

export function openWork({ table }: Pick<Context, "table">, limiter: RateLimiter): Work {
  const counts: Partial<Counts> = {};
  const failures: Failed[] = [];
  const ctx = (): TableWithTimeout => ({ table, until: Date.now() + REQUEST_TIMEOUT_MS });
  const count: Work["count"] = (name, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  const fail: Work["fail"] = ({ pk, sk }, reason) => {
    count("failed");
    failures.push({ pk, sk, reason: cut(reason, REASON_MAX) });
  };
  const metered = async (write: () => Promise<void>): Promise<void> => {
    await limiter.waitForCapacity();
    const { run, usage } = meter();
    try {
      await run(write);
    } finally {
      limiter.consume(usage().writeUnits);
    }
  };
  return {
    ctx,
    count,
    fail,
    write: (put) => metered(() => putAlone(ctx(), put)),
    writeAll: (parts) => metered(() => transact(ctx(), parts)),
    each: (items, act) =>
      forEachConcurrently(items, AT_ONCE, async (item) => {
        try {
          await act(item);
        } catch (error) {
          if (isBusy(error)) throw error;
          fail(item, String(error));
        }
      }),
    outcome: () => ({ counts, failures }),
  };
}
