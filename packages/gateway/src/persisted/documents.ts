import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Maximum characters of all documents that callers have sent, which are kept in this process. */
const LENGTH_MAX = 250_000;
/** Characters that each document counts in addition to its text. */
const OVERHEAD = 250;

/** The SHA-256 of a text in hexadecimal notation. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Documents by the SHA-256 of their text. */
export interface PersistedDocuments {
  readonly get: (hash: string) => Promise<string | undefined>;
  /** Keeps a text whose hash the caller knows. The least recently used are dropped first. */
  readonly keep: (hash: string, text: string) => void;
}

/**
 * The documents that are shipped with the gateway, and those that this process has seen lately. A
 * hash fits one text only, so a caller cannot put another document in its place.
 */
export function openDocuments(): PersistedDocuments {
  const seen = new LRUCache<string, string>({
    maxSize: LENGTH_MAX,
    sizeCalculation: (text) => text.length + OVERHEAD,
  });
  let shipped: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    get: async (hash) => {
      const found = seen.get(hash);
      if (found !== undefined) return found;
      shipped ??= shippedByHash();
      return (await shipped).get(hash);
    },
    keep: (hash, text) => void seen.set(hash, text),
  };
}

/** The shipped documents are loaded with the first hash: a start needs none. */
async function shippedByHash(): Promise<ReadonlyMap<string, string>> {
  const { DOCUMENTS } = await import("../generated/documents.ts");
  return new Map(DOCUMENTS.map((text) => [hashOf(text), text]));
}
