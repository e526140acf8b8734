import { setTimeout as sleep } from "node:timers/promises";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import { RequestError } from "../kernel/errors.ts";
import { withTimeout } from "../kernel/timeout.ts";

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

/** Among the reasons of a cancelled transaction. */
const THROTTLED_REASONS = new Set(["ThrottlingError", "ProvisionedThroughputExceeded"]);
const PASSING_REASONS = new Set(["TransactionConflict", ...THROTTLED_REASONS]);

/**
 * Refusals of a signature for its time. The SDK corrects its clock by the date of each answer,
 * so the next try has the right one.
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

/** Refused for want of capacity, by the SDK's rule. */
export function isThrottled(error: unknown): boolean {
  if (!isError(error)) return false;
  const reasons = reasonsOf(error) ?? [];
  return isThrottlingError(error) || reasons.some((code) => THROTTLED_REASONS.has(code));
}

/** A wrong secret is refused under the same name as a wrong time. */
function isOfTime({ name, message }: Error): boolean {
  if (name === "InvalidSignatureException") return OF_TIME_BY_MESSAGE.test(message);
  return OF_TIME.has(name);
}

/**
 * A cancelled transaction passes when nothing but conflicts and throttling cancelled it: a failed
 * condition is an answer. All else passes by its status, whatever the body is, or by the SDK's
 * rules.
 */
export function isTransient(error: unknown): boolean {
  if (!isError(error) || error instanceof RequestError) return false;
  const reasons = reasonsOf(error)?.filter((code) => code !== "None");
  if (reasons) return reasons.length > 0 && reasons.every((code) => PASSING_REASONS.has(code));
  // Nobody ends a request but `within`.
  if (error.name === "AbortError" || error.name === "TransactionConflictException") return true;
  const { httpStatusCode: status, clockSkewCorrected } = error.$metadata ?? {};
  if (status !== undefined && (status >= SERVER_ERROR || status === REQUEST_TIMEOUT)) return true;
  // A good answer of which the JSON cannot be read: it was damaged on its way.
  if (status !== undefined && status < CLIENT_ERROR && error instanceof SyntaxError) return true;
  if (isThrottlingError(error) || isOfTime(error)) return true;
  // While the clock is wrong the SDK marks every error so and calls it transient, a refusal too.
  return clockSkewCorrected === undefined && isTransientError(error);
}

function toRetryLater(cause: unknown): RequestError {
  if (cause instanceof RequestError) return cause;
  return new RequestError("RETRY_LATER", {}, { cause });
}

/**
 * Tries again with full jitter while the failure is a passing one and the request has time left.
 * @throws RequestError RETRY_LATER when time is over; the answer to the last try may have been lost
 * on its way.
 */
export async function retrying<T>(
  patience: Patience,
  attempt: () => Promise<T>,
  passing = isTransient,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!passing(error)) throw error;
      const delay = patience.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** tries);
      if (Date.now() + delay >= patience.until) throw toRetryLater(error);
      await sleep(delay);
    }
  }
}

interface Asking {
  readonly table: { readonly random: () => number };
  readonly until: number;
}

/**
 * Asks the table, again and again as above; each try is to be sent with the options that it is
 * given.
 */
export const withRetries = <T>(
  { table: { random }, until }: Asking,
  send: (options: { readonly abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> =>
  retrying({ until, random }, () => withTimeout(until, (abortSignal) => send({ abortSignal })));
