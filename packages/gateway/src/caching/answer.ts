import { Response } from "@whatwg-node/fetch";
import type { HttpRequest } from "../http.ts";
import { isPage } from "../security-headers.ts";
import { codingOf, compressed } from "./encoding.ts";
import { etagOf, isNamedBy } from "./etag.ts";
import { NEGOTIATED } from "./rules.ts";

/**
 * The answer as it goes over the line: compressed if the caller asks for it; with a validator if it
 * is public, or 304 if the caller has it already. Only a public answer gets a validator.
 */
export async function adapted(
  response: Response,
  { headers: asked }: Pick<HttpRequest, "headers">,
  isPublic: boolean,
): Promise<Response> {
  const { status, headers } = response;
  const isShared = isPublic && status === 200;
  const length = Number(headers.get("content-length") ?? 0);
  const coding = isPage(response) ? undefined : codingOf(asked.get("accept-encoding"), length);
  if (!isShared && coding === undefined) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  if (isShared) {
    const etag = etagOf(bytes);
    headers.set("etag", etag);
    headers.set("vary", [...NEGOTIATED, "accept-encoding"].join(", "));
    if (isNamedBy(asked.get("if-none-match"), etag)) {
      // A 304 has no content to describe (RFC 9110, 15.4.5).
      for (const name of ["content-type", "content-length"]) headers.delete(name);
      return new Response(null, { status: 304, headers });
    }
  }
  if (coding === undefined) return new Response(bytes, { status, headers });
  const body = await compressed(bytes, coding);
  headers.set("content-encoding", coding);
  headers.set("content-length", String(body.length));
  if (!isShared) headers.set("vary", "accept-encoding");
  return new Response(body, { status, headers });
}
