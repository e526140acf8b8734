import type { HttpRequest } from "../http.ts";
import { PUBLIC } from "./rules.ts";

/**
 * The answer as it goes over the line. The code is loaded with the first answer that is public or
 * that may be compressed: a start needs none.
 */
export async function transferred(
  response: Response,
  request: Pick<HttpRequest, "headers">,
  isPublic: boolean,
): Promise<Response> {
  if (!isPublic && !request.headers.has("accept-encoding")) return response;
  const { adapted } = await import("./answer.ts");
  return adapted(response, request, isPublic);
}

/** The `Cache-Control` of an answer that was transferred; none for an answer to one caller. */
export const cachingOf = ({ headers }: Response): Readonly<Record<string, string>> =>
  headers.has("etag") ? { "cache-control": PUBLIC } : {};
