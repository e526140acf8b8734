import { forEachConcurrently } from "../kernel/concurrency.ts";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Key } from "../table/entity.ts";
import { meter } from "../table/usage.ts";
import { type Put, putAlone, transact } from "../table/write.ts";
import { NO_VAULT } from "../vault/vault.ts";
import { type Counts, type Failed, REASON_MAX } from "./entity.ts";
import type { Pace } from "./pace.ts";

/** How long one request may be tried again. */
export const PATIENCE_MS = 60_000;
/** Writes of a segment side by side. */
const AT_ONCE = 8;

/** What a page came to. */
export interface Outcome {
  readonly counts: Partial<Counts>;
  readonly failures: readonly Failed[];
}

/** The work on one page. */
export interface Work {
  /** With the time that one request has. */
  readonly ctx: () => Context;
  /** Whether identities can be sealed. */
  readonly seals: boolean;
  readonly count: (name: keyof Counts, by?: number) => void;
  readonly fail: (at: Key, reason: string) => void;
  readonly write: (parts: Parameters<typeof transact>[1] | Put) => Promise<void>;
  /**
   * Goes through items side by side. What is wrong with one stops no other; that the table or the
   * vault is too busy stops all.
   */
  readonly each: <T extends Key>(
    items: readonly T[],
    act: (item: T) => Promise<void>,
  ) => Promise<void>;
  readonly outcome: () => Outcome;
}

/** The table or the vault, not the one item. */
const isBusy = (error: unknown): boolean =>
  error instanceof RequestError && error.code === "RETRY_LATER";

export function openWork(given: Context, pace: Pace): Work {
  const counts: Partial<Counts> = {};
  const failures: Failed[] = [];
  const ctx = (): Context => ({ ...given, until: Date.now() + PATIENCE_MS });
  const count: Work["count"] = (name, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  const fail: Work["fail"] = ({ pk, sk }, reason) => {
    count("failed");
    failures.push({ pk, sk, reason: reason.slice(0, REASON_MAX) });
  };
  return {
    ...{ ctx, count, fail, seals: given.vault !== NO_VAULT },
    write: async (parts) => {
      await pace.turn();
      const { run, usage } = meter();
      try {
        await run(() => ("item" in parts ? putAlone(ctx(), parts) : transact(ctx(), parts)));
      } finally {
        pace.spend(usage().writeUnits);
      }
    },
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
