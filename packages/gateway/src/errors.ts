import { describeRequestError, type Language, RequestError } from "@doithoai/core";
import { GraphQLError, Kind } from "graphql";

/** HTTP status of a request that was refused before or instead of an answer. */
const STATUS: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429 };

interface Told {
  readonly language: Language;
  readonly requestId: string;
  readonly log: (error: unknown, requestId: string) => void;
}

/**
 * The one place where an error becomes what a client sees. A bug shows nothing of itself but the
 * request's id.
 */
export function toGraphQLError(error: unknown, { language, requestId, log }: Told): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at =
    error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof RequestError) {
    const status = STATUS[cause.code];
    return new GraphQLError(describeRequestError(cause, language), {
      ...at,
      extensions: {
        code: cause.code,
        requestId,
        ...(cause.code === "COST_LIMIT" && { limit: cause.params.limit, asked: cause.params.read }),
        ...(cause.code === "RETRY_LATER" && { retryable: true }),
        ...(status !== undefined && { http: { status, ...retryAfter(cause) } }),
      },
    });
  }
  if (cause instanceof GraphQLError && cause.extensions.code) return cause;
  if (cause instanceof GraphQLError && isOfDocument(cause, at.path))
    return new GraphQLError(shortened(cause.message), {
      ...at,
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    });
  log(cause, requestId);
  const message =
    language === "vi"
      ? `Lỗi nội bộ. Mã yêu cầu: ${requestId}`
      : `Internal error. Request id: ${requestId}`;
  return new GraphQLError(message, { ...at, extensions: { code: "INTERNAL", requestId } });
}

/** Seconds after which it may be sent again, where they are known. */
const retryAfter = ({ params: { seconds } }: RequestError) =>
  seconds === undefined ? {} : { headers: { "retry-after": String(seconds) } };

/** Characters of a message that repeats a value. */
const MESSAGE_MAX = 500;
const shortened = (message: string): string =>
  message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…` : message;

/**
 * What graphql-js says of a document or its variables, and not of what a resolver gave. Before the
 * execution that is all it says; at a field it is of an argument's value, or of a directive's,
 * where it names that value. What it says of an answer names fields, or nothing.
 */
const isOfDocument = ({ nodes }: GraphQLError, path: GraphQLError["path"] | null = null): boolean =>
  path === null || (nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? false);
