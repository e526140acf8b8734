import { type Language, RequestError, sayRequestError } from "@doithoai/core";
import { GraphQLError } from "graphql";

/** HTTP status of a request that was refused before or instead of an answer. */
const STATUS: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429 };

interface Told {
  readonly language: Language;
  readonly requestId: string;
  readonly log: (error: unknown, requestId: string) => void;
}

/** The one place where an error becomes what a client sees. A bug shows nothing of itself but the request's id. */
export function toGraphQLError(error: unknown, { language, requestId, log }: Told): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof RequestError) {
    const status = STATUS[cause.code];
    return new GraphQLError(sayRequestError(cause, language), {
      ...at,
      extensions: { code: cause.code, requestId, ...(cause.code === "RETRY_LATER" && { retryable: true }), ...(status !== undefined && { http: { status } }) },
    });
  }
  // What graphql-js itself says of a document or its variables.
  if (cause instanceof GraphQLError)
    return cause.extensions.code ? cause : new GraphQLError(cause.message, { ...at, extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
  log(cause, requestId);
  const message = language === "vi" ? `Lỗi nội bộ. Mã yêu cầu: ${requestId}` : `Internal error. Request id: ${requestId}`;
  return new GraphQLError(message, { ...at, extensions: { code: "INTERNAL", requestId } });
}
