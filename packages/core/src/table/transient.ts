import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import { RequestError } from "../kernel/errors.ts";

/** Cancellation reasons of a transaction that mean throttling. */
const THROTTLED_REASONS = new Set(["ThrottlingError", "ProvisionedThroughputExceeded"]);
const TRANSIENT_REASONS = new Set(["TransactionConflict", ...THROTTLED_REASONS]);

/**
 * Error names for a signature with a wrong time. The clock is corrected by the date of each
 * response, so the next attempt has the right time.
 */
const OF_TIME = new Set(["RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture"]);
/** Names that may also mean something final: the message tells. S3 refuses old links as denied. */
const OF_TIME_BY_MESSAGE: Readonly<Record<string, RegExp>> = {
  InvalidSignatureException: /^Signature (expired|not yet current)/,
  AccessDenied: /^Request (has expired|is not( yet)? valid)/,
};

/** Codes of failed connections that the SDK's rules do not name. */
const BROKEN = new Set([
  "ENETDOWN",
  "ENETRESET",
  "ECONNABORTED",
  "ERR_STREAM_PREMATURE_CLOSE",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
]);
/** Codes of responses that are not HTTP. */
const NOT_HTTP = /^HPE_/;
/** Node's fetch gives the failure of the connection as the cause of its own error. */
const DEEPEST_CAUSE = 5;

const SERVER_ERROR = 500;
/** Server errors that a retry cannot pass: not implemented, HTTP version not supported. */
const FINAL_SERVER_ERRORS = new Set([501, 505]);
const REQUEST_TIMEOUT = 408;
const CLIENT_ERROR = 400;

export interface CancellationReason {
  readonly Code?: string | undefined;
  readonly Item?: Record<string, AttributeValue> | undefined;
}

/** The reasons of a cancelled transaction; undefined for any other error. */
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
const isOfTime = ({ name, message }: Error): boolean =>
  OF_TIME.has(name) || OF_TIME_BY_MESSAGE[name]?.test(message) === true;

function isBroken(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return false;
  const code = "code" in error ? String(error.code) : "";
  return BROKEN.has(code) || NOT_HTTP.test(code) || isBroken(error.cause, depth + 1);
}

/** While the clock is wrong, the SDK marks every error as transient, even a final refusal. */
const withoutClockMark = (error: SdkError): SdkError =>
  error.$metadata?.clockSkewCorrected === undefined
    ? error
    : Object.create(error, {
        $metadata: { value: { ...error.$metadata, clockSkewCorrected: undefined } },
      });

/**
 * Whether a retry may succeed. The one rule for the table, S3, KMS, the event bus, the queue and
 * the keys of issuers. A cancelled transaction is transient if only conflicts and throttling
 * cancelled it; a failed condition is final. Other errors are judged by their HTTP status,
 * independent of the body, by their connection, or by the SDK's rules.
 */
export function isTransient(error: unknown): boolean {
  if (!isError(error) || error instanceof RequestError) return false;
  const reasons = reasonsOf(error)?.filter((code) => code !== "None");
  if (reasons) return reasons.length > 0 && reasons.every((code) => TRANSIENT_REASONS.has(code));
  // Only `withTimeout` aborts a request.
  if (error.name === "AbortError" || error.name === "TransactionConflictException") return true;
  const status = error.$metadata?.httpStatusCode;
  if (status !== undefined && FINAL_SERVER_ERRORS.has(status)) return false;
  if (status !== undefined && (status >= SERVER_ERROR || status === REQUEST_TIMEOUT)) return true;
  // A successful response with invalid JSON was damaged in transit.
  if (status !== undefined && status < CLIENT_ERROR && error instanceof SyntaxError) return true;
  if (isThrottlingError(error) || isOfTime(error) || isBroken(error)) return true;
  return isTransientError(withoutClockMark(error));
}
