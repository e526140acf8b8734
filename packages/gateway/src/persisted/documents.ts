import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { DOCUMENTS } from "../generated/documents.ts";

/** Maximum characters of all documents that callers have sent, which are kept in this process. */
const LENGTH_MAX = 250_000;
/** Characters that each document counts in addition to its text. */
const OVERHEAD = 250;

/** The SHA-256 of a text in hexadecimal notation. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The documents of graphql/operations/. */
const SHIPPED: ReadonlyMap<string, string> = new Map(DOCUMENTS.map((text) => [hashOf(text), text]));
/** The documents that were sent with their hash. The least recently used are dropped first. */
const SENT = new LRUCache<string, string>({
  maxSize: LENGTH_MAX,
  sizeCalculation: (text) => text.length + OVERHEAD,
});

export const documentBy = (hash: string): string | undefined => SENT.get(hash) ?? SHIPPED.get(hash);
/**
 * Keeps a document under the hash of its text. The hash fits no other text, so nobody can put
 * another document in its place.
 */
export const keepDocument = (hash: string, text: string): void => void SENT.set(hash, text);
