import type { HttpRequest } from "../http.ts";

/**
 * Whether an answer is for everybody, so that caches may keep it. Every part of the gateway can
 * make an answer personal; only a complete result of a query makes it public.
 */
export interface Audience {
  /** Makes the answer one for its caller alone, whatever else happens. */
  readonly restrict: () => void;
  /** Makes the answer public, if nothing restricts it. */
  readonly open: () => void;
  readonly isEverybody: () => boolean;
}

/** The audience of a request. With a token, or another method than GET, it is the caller alone. */
export function audienceOf({ method, headers }: Pick<HttpRequest, "method" | "headers">): Audience {
  let isRestricted = method !== "GET" || headers.has("authorization");
  let isOpen = false;
  return {
    restrict: () => {
      isRestricted = true;
    },
    open: () => {
      isOpen = true;
    },
    isEverybody: () => isOpen && !isRestricted,
  };
}
