/**
 * For `@whatwg-node/fetch`: its CommonJS loader brings a second copy of all this, and a URLPattern
 * that Node has itself. Named is what Yoga takes from it for a request in one piece and its answer;
 * what sends requests, compresses and keeps files stays out (62 KB). Node's own Request and
 * Response would be 27 KB less and take 40 µs more of the processor a request, and the tests run
 * with these.
 */
export {
  Headers,
  ReadableStream,
  Request,
  Response,
  TextEncoder,
  URL,
  URLSearchParams,
} from "@whatwg-node/node-fetch";
export const { URLPattern } = globalThis;
