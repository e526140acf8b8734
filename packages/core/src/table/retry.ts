import { setTimeout as sleep } from "node:timers/promises";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import { RequestError } from "../kernel/errors.ts";
import { withTimeout } from "../kernel/timeout.ts";

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

/** Cancellation reasons of a transaction that mean throttling. */
const THROTTLED_REASONS = new Set(["ThrottlingError", "ProvisionedThroughputExceeded"]);
const PASSING_REASONS = new Set(["TransactionConflict", ...THROTTLED_REASONS]);

/**
 * Error names for a signature with a wrong time. The SDK corrects its clock by the date of each
 * response, so the next attempt has the right time.
 */
const OF_TIME = new Set(["RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture"]);
const OF_TIME_BY_MESSAGE = /^Signature (expired|not yet current)/;
const SERVER_ERROR = 500;
const REQUEST_TIMEOUT = 408;
const CLIENT_ERROR = 400;

export interface CancellationReason {
  readonly Code?: string | undefined;
  readonly Item?: Record<string, AttributeValue> | undefined;
}

export const cancellationReasons = (error: unknown): readonly CancellationReason[] | undefined =>
  error instanceof Error &&
  "CancellationReasons" in error &&
  Array.isArray(error.CancellationReasons)
    ? error.CancellationReasons
    : undefined;

const isError = (error: unknown): error is SdkError => error instanceof Error;
const reasonsOf = (error: unknown) => cancellationReasons(error)?.map(({ Code }) => Code ?? "None");

/** Whether a request was throttled, by the SDK's rules. */
export function isThrottled(error: unknown): boolean {
  if (!isError(error)) return false;
  const reasons = reasonsOf(error) ?? [];
  return isThrottlingError(error) || reasons.some((code) => THROTTLED_REASONS.has(code));
}

/** Whether the signature time was wrong. A wrong secret has the same error name. */
function isOfTime({ name, message }: Error): boolean {
  if (name === "InvalidSignatureException") return OF_TIME_BY_MESSAGE.test(message);
  return OF_TIME.has(name);
}

/**
 * Whether a retry may succeed. A cancelled transaction is transient if only conflicts and
 * throttling cancelled it; a failed condition is final. Other errors are judged by their HTTP
 * status, independent of the body, or by the SDK's rules.
 */
export function isTransient(error: unknown): boolean {
  if (!isError(error) || error instanceof RequestError) return false;
  const reasons = reasonsOf(error)?.filter((code) => code !== "None");
  if (reasons) return reasons.length > 0 && reasons.every((code) => PASSING_REASONS.has(code));
  // Only `withTimeout` aborts a request.
  if (error.name === "AbortError" || error.name === "TransactionConflictException") return true;
  const { httpStatusCode: status, clockSkewCorrected } = error.$metadata ?? {};
  if (status !== undefined && (status >= SERVER_ERROR || status === REQUEST_TIMEOUT)) return true;
  // A successful response with invalid JSON was damaged in transit.
  if (status !== undefined && status < CLIENT_ERROR && error instanceof SyntaxError) return true;
  if (isThrottlingError(error) || isOfTime(error)) return true;
  // While the clock is wrong, the SDK marks every error as transient, even a final refusal.
  return clockSkewCorrected === undefined && isTransientError(error);
}

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
