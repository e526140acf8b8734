import type { CORSOptions } from "graphql-yoga";

/**
 * For pages of these origins and no other: of one that is not among them nothing is said. Left to itself the server would say "null",
 * which is the origin of every page that hides its own.
 */
export const corsOf = (origins: readonly string[]): false | ((request: Request) => CORSOptions) =>
  origins.length > 0 &&
  ((request) =>
    origins.includes(request.headers.get("origin") ?? "") && {
      ...{ origin: [...origins], credentials: false, methods: ["POST", "GET"] },
      ...{ allowedHeaders: ["content-type", "authorization", "accept-language", "x-correlation-id"], exposedHeaders: ["x-request-id"] },
    });
