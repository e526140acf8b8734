import type { Answer } from "./server.ts";

const PREFLIGHT_MAX_AGE_SECONDS = 7_200;

interface Allowed {
  readonly origins: readonly string[];
  readonly methods: string;
  readonly headers: string;
}

/**
 * Adds CORS headers for pages of these origins. Pages of other origins get no CORS headers.
 */
export const forPagesOf =
  ({ origins, methods, headers }: Allowed, answer: Answer): Answer =>
  async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || !origins.includes(origin)) return answer(request);
    const preflight = () =>
      new Response(null, {
        status: 204,
        headers: {
          "access-control-allow-methods": methods,
          "access-control-allow-headers": headers,
          "access-control-max-age": String(PREFLIGHT_MAX_AGE_SECONDS),
        },
      });
    const response = request.method === "OPTIONS" ? preflight() : await answer(request);
    response.headers.set("access-control-allow-origin", origin);
    response.headers.set("vary", "origin");
    return response;
  };
