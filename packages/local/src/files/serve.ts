import { openAsBlob } from "node:fs";
import { type Arrived, FILES_PATH } from "../server.ts";
import type { Signer } from "./sign.ts";
import { isKey, type Refusal, type Store } from "./store.ts";

/**
 * The header that carries the SHA-256 of an upload. It is required here as in AWS, so that a client
 * that omits it also fails locally.
 */
export const CHECKSUM_HEADER = "x-checksum-sha256";

const REFUSALS = {
  LONGER: { status: 413, error: "more bytes than were announced" },
  SHORTER: { status: 400, error: "fewer bytes than were announced" },
  OTHER: { status: 400, error: "not the bytes that were announced: another SHA-256" },
} as const satisfies Record<Refusal, { status: number; error: string }>;

const refuse = (status: number, error: string): Response => Response.json({ error }, { status });

function notAllowed(): Response {
  const response = refuse(405, "PUT or GET");
  response.headers.set("allow", "PUT, GET");
  return response;
}

/** Stores an upload or serves a document if the link of the request is valid. */
export async function serveFile(
  { method, url, headers, bytes }: Arrived,
  { signer, store, now }: { signer: Signer; store: Store; now: Date },
): Promise<Response> {
  const { pathname, searchParams: query } = new URL(url);
  const key = pathname.slice(FILES_PATH.length);
  if (!isKey(key)) return refuse(404, "no such file");
  if (method !== "PUT" && method !== "GET") return notAllowed();
  const grant = signer.read({ method, key, query, now });
  if (!grant) return refuse(403, "this link was not given here, or is over");
  const { size = "", sha256 = "", disposition = "", mediaType = "" } = grant.terms;
  if (method === "GET") return send(store, key, { disposition, mediaType });
  if (headers.get(CHECKSUM_HEADER) !== sha256)
    return refuse(400, `${CHECKSUM_HEADER} must be sent as it was given`);
  const announced = Number(headers.get("content-length") ?? size);
  const refusal =
    announced === Number(size)
      ? await store.receive(key, { size: Number(size), sha256 }, bytes)
      : announced > Number(size)
        ? "LONGER"
        : "SHORTER";
  return refusal
    ? refuse(REFUSALS[refusal].status, REFUSALS[refusal].error)
    : new Response(null, { status: 200 });
}

async function send(
  store: Store,
  key: string,
  { disposition, mediaType }: { disposition: string; mediaType: string },
): Promise<Response> {
  const found = await store.accepted(key);
  if (!found) return refuse(404, "no such file");
  const headers = {
    "content-type": mediaType,
    "content-length": String(found.size),
    "content-disposition": disposition,
    "x-content-type-options": "nosniff",
    // A page may show the document in a frame, as from S3. The document itself gets no rights.
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  };
  return new Response(await openAsBlob(found.file), { headers });
}
