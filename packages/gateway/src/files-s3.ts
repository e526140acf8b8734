import { Document, RequestError } from "@doithoai/core";
import { type Presigned, presign, type Signing } from "./presign.ts";

interface Bucket {
  readonly bucket: string;
  readonly signing: Signing;
  /** Where the bucket answers; for tests. */
  readonly endpoint?: string | undefined;
}

/** What this side asks of S3 itself is asked at once, and answered soon. */
const OWN_SECONDS = 60;
const PATIENCE_MS = 10_000;
const HTTP = { notFound: 404, tooMany: 429, broken: 500 } as const;

const toHex = (base64: string): string => Buffer.from(base64, "base64").toString("hex");
const toBase64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

/**
 * Documents in S3, past its client: five requests and their signature are all that is needed of half a megabyte. An upload's link names its
 * length and SHA-256, so S3 itself refuses other bytes. What stays
 * under incoming/ the bucket's own rule removes.
 */
export function filesInS3({ bucket, signing, endpoint }: Bucket): Document.Files {
  const base = async (): Promise<string> => {
    if (endpoint !== undefined) return endpoint;
    const region = typeof signing.region === "string" ? signing.region : await signing.region();
    return `https://${bucket}.s3.${region}.amazonaws.com`;
  };
  const link = async (path: string, request: Omit<Presigned, "url">): Promise<string> =>
    presign(signing, { ...request, url: new URL(`${await base()}/${path}`) });
  /** Asks S3; undefined where it has nothing of that name. */
  const ask = async (path: string, method: Presigned["method"], headers: Readonly<Record<string, string>> = {}): Promise<Response | undefined> => {
    const url = await link(path, { method, headers, now: new Date(), seconds: OWN_SECONDS });
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(PATIENCE_MS) }).catch((cause: unknown) => {
      throw new RequestError("RETRY_LATER", {}, { cause });
    });
    if (response.ok) return response;
    const said = await response.text();
    if (response.status === HTTP.notFound) return undefined;
    const cause = new Error(`S3 answers ${response.status} to ${method} ${path}: ${codeIn(said)}`);
    throw response.status >= HTTP.broken || response.status === HTTP.tooMany ? new RequestError("RETRY_LATER", {}, { cause }) : cause;
  };
  const looked = async (path: string): Promise<Document.Uploaded | undefined> => {
    const found = await ask(path, "HEAD", { "x-amz-checksum-mode": "ENABLED" });
    if (!found) return undefined;
    const head = await ask(path, "GET", { range: `bytes=0-${Document.HEAD_BYTES - 1}` });
    return (
      head && {
        size: Number(found.headers.get("content-length")),
        sha256: toHex(found.headers.get("x-amz-checksum-sha256") ?? ""),
        head: await head.bytes(),
      }
    );
  };
  return {
    uploadLink: async (key, { size, sha256 }, now) => {
      const checksum = { "x-amz-checksum-sha256": toBase64(sha256) };
      const url = await link(incoming(key), {
        method: "PUT",
        headers: { ...checksum, "content-length": String(size) },
        now,
        seconds: Document.UPLOAD_SECONDS,
      });
      return {
        method: "PUT",
        url,
        headers: Object.entries(checksum).map(([name, value]) => ({ name, value })),
        expiresAt: new Date(now.getTime() + Document.UPLOAD_SECONDS * 1000),
      };
    },
    uploaded: async (key) => (await looked(incoming(key))) ?? looked(accepted(key)),
    accept: async (key) => {
      const copied = await ask(accepted(key), "PUT", { "x-amz-copy-source": `/${bucket}/${incoming(key)}` });
      // S3 begins its answer before it has copied: what went wrong then stands in the body of a 200.
      const said = await copied?.text();
      if (said?.includes("<Error>")) throw new RequestError("RETRY_LATER", {}, { cause: new Error(`S3 did not copy ${key}: ${codeIn(said)}`) });
      if (copied) await ask(incoming(key), "DELETE");
      else if (!(await ask(accepted(key), "HEAD"))) throw new Error(`${key} was accepted but is not there`);
    },
    downloadLink: (key, { disposition, mediaType }, now) =>
      link(accepted(key), {
        method: "GET",
        query: { "response-content-disposition": disposition, "response-content-type": mediaType, "response-cache-control": "private, no-store" },
        now,
        seconds: Document.DOWNLOAD_SECONDS,
      }),
  };
}

/** The code of a refusal alone: the rest repeats the signed request. */
const codeIn = (said: string): string => /<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? "";

/** Nothing under incoming/ is ever linked to for reading. */
const incoming = (key: string): string => `incoming/${key}`;
const accepted = (key: string): string => `documents/${key}`;

const none = async (): Promise<never> => {
  throw new RequestError("NO_FILE_STORE");
};
/** Where no bucket is configured. */
export const NO_FILES: Document.Files = { uploadLink: none, uploaded: none, accept: none, downloadLink: none };
