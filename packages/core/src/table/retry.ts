import { setTimeout as sleep } from "node:timers/promises";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { RequestError } from "../errors.ts";
import { within } from "../within.ts";

/** What retrying needs to know of the request it happens in. */
export interface Patience {
  /** Epoch milliseconds after which no further try is started. */
  readonly until: number;
  readonly random: () => number;
}

const FIRST_DELAY_MS = 15;
const LONGEST_DELAY_MS = 1_000;

/** Something moved between a read and the write that was decided on it: decide anew. */
export class Contended extends Error {}
export const isContended = (error: unknown): boolean => error instanceof Contended;

const PASSING = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "TransactionConflictException",
  "TransactionInProgressException",
  "InternalServerError",
  "ServiceUnavailable",
  "LimitExceededException",
  "TimeoutError",
  // Nobody ends a request but `within`.
  "AbortError",
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
]);
const PASSING_REASONS = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

export interface CancellationReason {
  readonly Code?: string | undefined;
  readonly Item?: Record<string, AttributeValue> | undefined;
}

export const cancellationReasons = (error: unknown): readonly CancellationReason[] | undefined =>
  error instanceof Error && "CancellationReasons" in error && Array.isArray(error.CancellationReasons) ? error.CancellationReasons : undefined;

/** A cancelled transaction passes when nothing but conflicts and throttling cancelled it: a failed condition is an answer. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const reasons = cancellationReasons(error)?.map(({ Code }) => Code ?? "None");
  if (reasons) return !reasons.includes("ConditionalCheckFailed") && reasons.some((code) => PASSING_REASONS.has(code));
  return PASSING.has(error.name) || ("code" in error && PASSING.has(String(error.code)));
}

/**
 * Tries again with full jitter while the failure is a passing one and the request has time left.
 * @throws RequestError RETRY_LATER when time is over; the answer to the last try may have been lost on its way.
 */
export async function retrying<T>(patience: Patience, attempt: () => Promise<T>, passing = isPassing): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!passing(error)) throw error;
      const delay = patience.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** tries);
      if (Date.now() + delay >= patience.until) throw new RequestError("RETRY_LATER", {}, { cause: error });
      await sleep(delay);
    }
  }
}

interface Asking {
  readonly table: { readonly random: () => number };
  readonly until: number;
}

/** Asks the table, again and again as above; each try is to be sent with the options that it is given. */
export const sending = <T>({ table: { random }, until }: Asking, send: (options: { readonly abortSignal: AbortSignal }) => Promise<T>): Promise<T> =>
  retrying({ until, random }, () => within(until, (abortSignal) => send({ abortSignal })));
