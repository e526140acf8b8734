import { GraphQLError } from "graphql";
import { NoKeys } from "./auth.ts";
import { toGraphQLError } from "./errors.ts";
import { withSentence } from "./sentences.ts";

type ErrorContext = Parameters<typeof toGraphQLError>[1];

/**
 * Codes that GraphQL over HTTP answers with 200 if the caller accepts `application/json`. Every
 * other code has the same status for both media types.
 */
const OF_DOCUMENT = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"]);
/** Statuses of an answer without `data`, where nothing was executed. */
const NOTHING_EXECUTED: Partial<Record<string, number>> = {
  BAD_REQUEST: 400,
  INTERNAL: 500,
  RETRY_LATER: 503,
};
/** Codes of Yoga, whose messages are English. */
const ENGLISH_ONLY = new Set([
  "BAD_REQUEST",
  "METHOD_NOT_ALLOWED",
  "OPERATION_RESOLUTION_FAILURE",
  ...OF_DOCUMENT,
]);

/** Keeps the cause of an error until the answer is made. */
export function withCause(error: unknown): GraphQLError {
  return error instanceof GraphQLError
    ? error
    : new GraphQLError("", { originalError: Object(error) });
}

/**
 * The error of a failed sign-in. If the keys of an issuer are missing, the error is logged: nothing
 * else shows the operator that nobody can sign in.
 */
export function ofSignIn(error: unknown, to: ErrorContext): GraphQLError {
  if (error instanceof NoKeys) to.log(error.cause ?? error, to.requestId);
  return toGraphQLError(error, to);
}

/** The answer of an error. */
interface Answered {
  /** Whether the operation was executed. */
  readonly executed: boolean;
  /** Whether a root field has a value: then the status is 200, whatever the error of another. */
  readonly hasData: boolean;
}

/**
 * An error as the answer contains it: with a code, the id of its request and its status. Yoga gives
 * no code to the error of a subscription, which the schema does not have. Messages of the JSON
 * parser are left out: they repeat the body.
 */
export function finalError(
  original: GraphQLError,
  { executed, hasData, ...to }: ErrorContext & Answered,
): GraphQLError {
  const error = original.originalError ? toGraphQLError(original, to) : original;
  const { originalError: _parser, http: ofCode, code: own, ...extensions } = error.extensions;
  const http = hasData ? undefined : ofCode;
  const given = typeof own === "string" ? own : "BAD_REQUEST";
  const code = given === "BAD_REQUEST" && http?.status === 405 ? "METHOD_NOT_ALLOWED" : given;
  const status = http?.status ?? (executed ? undefined : NOTHING_EXECUTED[code]);
  const { nodes = null, source = null, positions = null, path = null } = error;
  const message = ENGLISH_ONLY.has(code)
    ? withSentence(code, error.message, to.language)
    : error.message;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: {
      ...extensions,
      code,
      ...(http && { http }),
      // With `spec`, Yoga answers 200 if the request accepts `application/json`.
      ...(status !== undefined && { http: { ...http, status, spec: OF_DOCUMENT.has(code) } }),
      requestId: to.requestId,
    },
  });
}
