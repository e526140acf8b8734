/**
 * Headers of every response except GraphiQL: no sniffing, no framing, and no caching, unless the
 * given headers allow it.
 */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "cache-control": "no-store",
} as const;

/** Sets the security headers and the given headers on a response. */
export function withSecurityHeaders(
  response: Response,
  own: Readonly<Record<string, string>>,
): Response {
  const headers = { ...(isPage(response) ? {} : SECURITY), ...own };
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/**
 * Whether the response is GraphiQL, the only page. It needs its own scripts; no deployment serves
 * it.
 */
export const isPage = ({ headers }: Response): boolean =>
  /^text\/html/.test(headers.get("content-type") ?? "");
