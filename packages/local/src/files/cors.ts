import type { Answer } from "../server.ts";
import { CHECKSUM_HEADER } from "./serve.ts";

const PREFLIGHT_MAX_AGE_SECONDS = 7_200;

/**
 * Adds CORS headers for pages of these origins, as the bucket of a deployment does. Pages of other
 * origins get no CORS headers.
 */
export const forPagesOf =
  (origins: readonly string[], answer: Answer): Answer =>
  async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || !origins.includes(origin)) return answer(request);
    const response = request.method === "OPTIONS" ? preflight() : await answer(request);
    response.headers.set("access-control-allow-origin", origin);
    response.headers.set("vary", "origin");
    return response;
  };

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": "PUT, GET",
      "access-control-allow-headers": `content-type, ${CHECKSUM_HEADER}`,
      "access-control-max-age": String(PREFLIGHT_MAX_AGE_SECONDS),
    },
  });
