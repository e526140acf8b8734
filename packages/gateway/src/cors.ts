import type { HttpRequest } from "./http.ts";
import { TOKEN_PATH } from "./token-endpoint.ts";

/** Headers that a page may send. Tracing and Apollo clients add the last ones automatically. */
export const SENT = [
  "content-type",
  "authorization",
  "accept-language",
  "x-correlation-id",
  "traceparent",
  "tracestate",
  "baggage",
  "sentry-trace",
  "apollographql-client-name",
  "apollographql-client-version",
  "x-apollo-operation-name",
  "apollo-require-preflight",
  "if-none-match",
];
/** Headers of the answer to a preflight. Chromium caches it for at most two hours. */
const PREFLIGHT = {
  "access-control-allow-methods": "POST, GET",
  "access-control-allow-headers": SENT.join(", "),
  "access-control-max-age": "7200",
} as const;
/** Headers of an answer that a page may read. */
export const EXPOSED = ["x-request-id", "x-schema-version", "retry-after", "etag"];
const ANSWER = { "access-control-expose-headers": EXPOSED.join(", ") } as const;

/**
 * The CORS headers of a response, only for pages of these origins. The token endpoint has none: it
 * is for servers, because a page cannot keep a secret.
 */
export const corsOf =
  (origins: readonly string[]) =>
  ({ method, url, headers }: HttpRequest): Readonly<Record<string, string>> => {
    if (origins.length === 0 || URL.parse(url)?.pathname === TOKEN_PATH) return {};
    const vary = "origin";
    const origin = headers.get(vary) ?? "";
    if (!origins.includes(origin)) return { vary };
    const more = method === "OPTIONS" ? PREFLIGHT : ANSWER;
    return { vary, "access-control-allow-origin": origin, ...more };
  };
