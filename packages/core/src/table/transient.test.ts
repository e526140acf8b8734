import fc from "fast-check";
import { expect, test } from "vitest";
import { RequestError } from "../kernel/errors.ts";
import { isThrottled, isTransient } from "./transient.ts";

const of = (name: string, more: object = {}, message = "x") =>
  Object.assign(new Error(message), { name, ...more });
const status = (code: number, more: object = {}, name = "Unknown") =>
  of(name, { $metadata: { httpStatusCode: code, ...more } });
const coded = (code: string) => of("Error", { code });
/** Node's fetch reports the failure of the connection as a cause. */
const fetched = (cause: Error) => new TypeError("fetch failed", { cause });
const cancelled = (...codes: string[]) =>
  of("TransactionCanceledException", {
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const WRONG_CLOCK = { clockSkewCorrected: true };

const CONNECTION = [
  "EAI_AGAIN",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENETDOWN",
  "ECONNABORTED",
  "HPE_INVALID_CONSTANT",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
];
const NAMES = [
  "Throttling",
  "ThrottlingException",
  "ThrottledException",
  "TooManyRequestsException",
  "SlowDown",
  "RequestLimitExceeded",
  "ProvisionedThroughputExceededException",
  "RequestTimeout",
  "RequestTimeoutException",
  "TimeoutError",
  "RequestExpired",
  "RequestTimeTooSkewed",
  "RequestInTheFuture",
  "TransactionInProgressException",
  "TransactionConflictException",
];
/** Final at DynamoDB, S3, KMS, EventBridge or SQS. */
const FINAL_NAMES = [
  "ValidationException",
  "ResourceNotFoundException",
  "AccessDeniedException",
  "AccessDenied",
  "ConditionalCheckFailedException",
  "IdempotentParameterMismatchException",
  "ItemCollectionSizeLimitExceededException",
  "UnrecognizedClientException",
  "ExpiredTokenException",
  "SerializationException",
  "SignatureDoesNotMatch",
  "NoSuchBucket",
  "DisabledException",
  "KMSInvalidStateException",
  "InvalidCiphertextException",
  "NotFoundException",
  "QueueDoesNotExist",
];

test.each<[string, Error]>([
  ...[500, 502, 503, 504, 507, 599, 408, 429].map((code): [string, Error] => [
    `${code}`,
    status(code),
  ]),
  ...CONNECTION.flatMap((code): [string, Error][] => [
    [code, coded(code)],
    [`fetch: ${code}`, fetched(coded(code))],
  ]),
  ...NAMES.flatMap((name): [string, Error][] => [
    [name, status(400, {}, name)],
    [`${name} with a wrong clock`, status(400, WRONG_CLOCK, name)],
  ]),
  ["an aborted call", of("AbortError")],
  [
    "damaged JSON of a success",
    Object.assign(new SyntaxError("x"), { $metadata: { httpStatusCode: 200 } }),
  ],
  ["an expired signature", of("InvalidSignatureException", {}, "Signature expired: x")],
  ["an early signature", of("InvalidSignatureException", {}, "Signature not yet current: x")],
  ["an expired link", of("AccessDenied", {}, "Request has expired")],
  ["conflicts and throttling", cancelled("None", "TransactionConflict", "ThrottlingError")],
])("transient: %s", (_, error) => {
  expect(isTransient(error)).toBe(true);
});

test.each<[string, unknown]>([
  ...[400, 401, 403, 404, 409, 412, 413, 501, 505].map((code): [string, Error] => [
    `${code}`,
    status(code),
  ]),
  ...FINAL_NAMES.flatMap((name): [string, Error][] => [
    [name, status(400, {}, name)],
    [`${name} with a wrong clock`, status(400, WRONG_CLOCK, name)],
  ]),
  ["another secret", of("InvalidSignatureException", {}, "The request signature we calculated")],
  ["a wrong certificate", fetched(coded("CERT_HAS_EXPIRED"))],
  ["a wrong URL", fetched(coded("ERR_INVALID_URL"))],
  ["damaged JSON of a refusal", Object.assign(new SyntaxError("x"), status(403))],
  ["throttling beside an invalid part", cancelled("ThrottlingError", "ValidationError")],
  [
    "a conflict beside a failed condition",
    cancelled("TransactionConflict", "ConditionalCheckFailed"),
  ],
  ["a cancellation without a reason", cancelled("None")],
  ["our own refusal", new RequestError("RETRY_LATER")],
  ["a bug", new TypeError("Cannot read properties of undefined")],
  ["no error", "ECONNRESET"],
])("final: %s", (_, error) => {
  expect(isTransient(error)).toBe(false);
});

test("one final reason makes a cancelled transaction final, whatever stands beside it", () => {
  const passing = fc.constantFrom("None", "TransactionConflict", "ThrottlingError");
  const final = fc.constantFrom("ValidationError", "ConditionalCheckFailed", "AccessDenied");
  fc.assert(
    fc.property(fc.array(passing), final, fc.array(passing), (before, reason, after) => {
      expect(isTransient(cancelled(...before, reason, ...after))).toBe(false);
    }),
  );
});

test.each([
  ["429", status(429), true],
  ["SlowDown", status(400, {}, "SlowDown"), true],
  ["a throttled transaction", cancelled("None", "ThrottlingError"), true],
  ["a conflict", cancelled("TransactionConflict"), false],
  ["503", status(503), false],
  ["no error", undefined, false],
])("throttled: %s", (_, error, throttled) => {
  expect(isThrottled(error)).toBe(throttled);
});
