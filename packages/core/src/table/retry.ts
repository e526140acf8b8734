import { setTimeout as sleep } from "node:timers/promises";
import { RequestError } from "../kernel/errors.ts";
import { withTimeout } from "../kernel/timeout.ts";
import { isTransient } from "./transient.ts";

/** Limits for retries within a request. */
export interface RetryLimits {
  /** Epoch milliseconds after which no further attempt starts. */
  readonly until: number;
  readonly random: () => number;
}

const FIRST_DELAY_MS = 15;
const LONGEST_DELAY_MS = 1_000;

/** A stored value changed between a read and the write based on it: read and decide again. */
export class WriteConflict extends Error {}
export const isWriteConflict = (error: unknown): boolean => error instanceof WriteConflict;

function toRetryLater(cause: unknown): RequestError {
  if (cause instanceof RequestError) return cause;
  return new RequestError("RETRY_LATER", {}, { cause });
}

/**
 * Retries with exponential backoff and full jitter while the error is transient and time is left.
 * @throws RequestError RETRY_LATER if the time is over. The last attempt may have succeeded with
 * its response lost.
 */
export async function retryUntil<T>(
  limits: RetryLimits,
  attempt: () => Promise<T>,
  passing = isTransient,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!passing(error)) throw error;
      const delay = limits.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** tries);
      if (Date.now() + delay >= limits.until) throw toRetryLater(error);
      await sleep(delay);
    }
  }
}

interface Asking {
  readonly table: { readonly random: () => number };
  readonly until: number;
}

/** Sends a request to the table with retries. Each attempt must use its own options. */
export const withRetries = <T>(
  { table: { random }, until }: Asking,
  send: (options: { readonly abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> =>
  retryUntil({ until, random }, () => withTimeout(until, (abortSignal) => send({ abortSignal })));
