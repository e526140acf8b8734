/**
 * The rules of every cache between the gateway and a page. The deployment (stacks/cdn.ts) and the
 * tests read them too, so this file imports nothing.
 */

/** Seconds in which a cache answers without asking. */
export const FRESH_SECONDS = 30;
/** Seconds in which a cache still answers while it asks in the background. */
export const STALE_SECONDS = 30;
/**
 * The `Cache-Control` of an answer for everybody. A withheld text is out of all caches after a
 * minute: `stale-if-error=0` forbids a CDN to serve it longer while the stage fails.
 */
export const PUBLIC =
  `public, max-age=${FRESH_SECONDS}, stale-while-revalidate=${STALE_SECONDS}, ` +
  "stale-if-error=0";

/** Parameters of a GET request that can change its answer. */
export const PARAMETERS = ["query", "variables", "operationName", "extensions", "documentId"];
/**
 * Headers of a request that can change a public answer, besides the coding of its bytes and, on a
 * stage with origins, `origin`.
 */
export const NEGOTIATED = ["accept", "accept-language", "authorization"];

/** The header in which the CDN sends the secret of the stage: only the CDN may call the gateway. */
export const CDN_SECRET = "x-doithoai-cdn";
/** The header in which the CDN gives the address and the port of the caller. */
export const CDN_CALLER = "cloudfront-viewer-address";
/**
 * The header in which a connected system gives the address of the citizen for whom it looks up a
 * tracking code. It changes no public answer: an answer by a code is for its caller alone.
 */
export const CITIZEN_ADDRESS = "x-citizen-address";
