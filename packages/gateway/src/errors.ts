import { cut, describeRequestError, type Language, RequestError } from "@doithoai/core";
import { GraphQLError, Kind } from "graphql";
import { withSentence } from "./sentences.ts";

/** HTTP statuses of error codes. */
const STATUS: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429 };

interface ErrorContext {
  readonly language: Language;
  readonly requestId: string;
  readonly log: (error: unknown, requestId: string) => void;
}

/**
 * Converts any error into the error that the client sees. A bug reveals only the request's id. No
 * other code does this conversion.
 */
export function toGraphQLError(
  error: unknown,
  { language, requestId, log }: ErrorContext,
): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at =
    error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof RequestError) {
    const status = STATUS[cause.code];
    const seconds = retrySeconds(cause);
    return new GraphQLError(describeRequestError(cause, language), {
      ...at,
      extensions: {
        code: cause.code,
        requestId,
        ...(cause.code === "COST_LIMIT" && { limit: cause.params.limit, asked: cause.params.read }),
        ...(cause.code === "RETRY_LATER" && { retryable: true }),
        ...(seconds !== undefined && { retryAfterSeconds: seconds }),
        ...((status !== undefined || seconds !== undefined) && {
          http: {
            ...(status !== undefined && { status }),
            ...(seconds !== undefined && { headers: { "retry-after": String(seconds) } }),
          },
        }),
      },
    });
  }
  if (cause instanceof GraphQLError && cause.extensions.code) return cause;
  if (cause instanceof GraphQLError && isOfDocument(cause, at.path))
    return new GraphQLError(withSentence("BAD_USER_INPUT", withoutValue(cause.message), language), {
      ...at,
      // An error with a path stands beside data, which may have been written.
      extensions: { code: "BAD_USER_INPUT", ...(!at.path && { http: { status: 400 } }) },
    });
  if (!(cause instanceof DamagedItem)) log(cause, requestId);
  const message =
    language === "vi"
      ? `Lỗi nội bộ. Mã yêu cầu: ${requestId}`
      : `Internal error. Request id: ${requestId}`;
  return new GraphQLError(message, { ...at, extensions: { code: "INTERNAL", requestId } });
}

/** The error in place of a stored item that cannot be read. The table has reported the item. */
export class DamagedItem extends Error {}

/** Seconds until a retry while the system is busy or starts. */
export const BUSY_SECONDS = 5;
/** Whole seconds until a retry can succeed; undefined if no time alone helps. */
const retrySeconds = ({ code, params: { seconds } }: RequestError): number | undefined =>
  seconds === undefined ? (code === "RETRY_LATER" ? BUSY_SECONDS : undefined) : Number(seconds);

/** The messages of graphql-js that end with the value of an argument or a variable. */
const WITH_VALUE = /^((?:Argument|Variable) "[^"]*" (?:has|got) invalid value)\s.*$/s;
/** Maximum characters of another message of graphql-js. */
const MESSAGE_MAX = 500;
function withoutValue(message: string): string {
  const words = message.replace(WITH_VALUE, "$1.");
  return words.length > MESSAGE_MAX ? `${cut(words, MESSAGE_MAX)}…` : words;
}

/**
 * Whether an error of graphql-js concerns the document or its variables, not the result of a
 * resolver. Without a path, the error occurred before execution. With a path, an error in an
 * argument or directive names the node of its value; an error in a result names only fields, or no
 * node.
 */
const isOfDocument = ({ nodes }: GraphQLError, path: GraphQLError["path"] | null = null): boolean =>
  path === null || (nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? false);
