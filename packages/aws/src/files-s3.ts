import { Document, RequestError } from "@doithoai/core";
import { askBucket, type Bucket, linkTo } from "./bucket.ts";

const toHex = (base64: string): string => Buffer.from(base64, "base64").toString("hex");
const toBase64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

/**
 * Documents in S3, without the SDK client: five signed requests replace half a megabyte of code. An
 * upload link includes the length and SHA-256, so S3 itself refuses other bytes. A lifecycle rule
 * of the bucket removes leftovers under incoming/.
 */
export function filesInS3(bucket: Bucket): Document.Files {
  const inspect = async (path: string, until: number): Promise<Document.Uploaded | undefined> => {
    const found = await askBucket(bucket, path, {
      method: "HEAD",
      headers: { "x-amz-checksum-mode": "ENABLED" },
      until,
    });
    if (!found) return undefined;
    const head = await askBucket(bucket, path, {
      method: "GET",
      headers: { range: `bytes=0-${Document.HEAD_BYTES - 1}` },
      until,
    });
    return (
      head && {
        size: Number(found.headers.get("content-length")),
        sha256: toHex(found.headers.get("x-amz-checksum-sha256") ?? ""),
        head: head.body,
      }
    );
  };
  return {
    uploadLink: async (key, { size, sha256 }, now) => {
      const checksum = { "x-amz-checksum-sha256": toBase64(sha256) };
      const url = await linkTo(bucket, incoming(key), {
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
    uploaded: async (key, until) =>
      (await inspect(incoming(key), until)) ?? inspect(accepted(key), until),
    accept: async (key, until) => {
      const copied = await askBucket(bucket, accepted(key), {
        method: "PUT",
        headers: { "x-amz-copy-source": `/${bucket.bucket}/${incoming(key)}` },
        until,
      });
      if (copied) await askBucket(bucket, incoming(key), { method: "DELETE", until });
      else if (!(await askBucket(bucket, accepted(key), { method: "HEAD", until })))
        throw new Error(`the accepted file ${key} is missing`);
    },
    downloadLink: (key, { disposition, mediaType }, now) =>
      linkTo(bucket, accepted(key), {
        method: "GET",
        query: {
          "response-content-disposition": disposition,
          "response-content-type": mediaType,
          "response-cache-control": "private, no-store",
        },
        now,
        seconds: Document.DOWNLOAD_SECONDS,
      }),
  };
}

/** No download link points to an object under incoming/. */
const incoming = (key: string): string => `incoming/${key}`;
const accepted = (key: string): string => `documents/${key}`;

const none = async (): Promise<never> => {
  throw new RequestError("NO_FILE_STORE");
};
/** The file store when no bucket is configured. Every call throws NO_FILE_STORE. */
export const NO_FILES: Document.Files = {
  uploadLink: none,
  uploaded: none,
  accept: none,
  downloadLink: none,
};
