import { createHash } from "node:crypto";

/**
 * The validator of an answer. It is weak (RFC 9110, 8.8.1): the same for the bytes as they are and
 * for every coding of them.
 */
export const etagOf = (bytes: Buffer): string =>
  `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;

/** An entity tag, or anything else up to the next comma. */
const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")|[^,\s]+/g;

/** Whether `If-None-Match` names this validator, by weak comparison (RFC 9110, 13.1.2). */
export function isNamedBy(header: string | null, etag: string): boolean {
  if (!header) return false;
  const own = etag.replace(/^W\//, "");
  return header.trim() === "*" || [...header.matchAll(TAG)].some(([, opaque]) => opaque === own);
}
