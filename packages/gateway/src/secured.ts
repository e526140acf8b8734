/** An answer is no page nor a part of one, and nobody on the way keeps it. */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "cache-control": "no-store",
} as const;

/** Gives an answer the headers that every one has, and its own. */
export function withSecurityHeaders(
  response: Response,
  own: Readonly<Record<string, string>>,
): Response {
  const headers = { ...(isPage(response) ? {} : SECURITY), ...own };
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** The one page there is, GraphiQL, is on no deployment and needs scripts of its own. */
export const isPage = ({ headers }: Response): boolean =>
  /^text\/html/.test(headers.get("content-type") ?? "");
