import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/**
 * Maximum characters of all documents together. A document of a frontend has one or two thousand.
 */
const LENGTH_MAX = 250_000;
/**
 * Characters that each document counts in addition to its text. The cache keeps at most a thousand
 * of the shortest documents.
 */
const OVERHEAD = 250;

/** Accepted documents by their text. The least recently used are dropped first. */
export interface AcceptedDocuments {
  readonly get: (text: string) => DocumentNode | undefined;
  /** Whether this document object was accepted: it is valid and within the limits of a document. */
  readonly has: (document: DocumentNode) => boolean;
  readonly add: (document: DocumentNode) => void;
}

/**
 * Keeps only accepted documents. A refused document would keep its errors, and an error whose stack
 * is never read holds its request: body, variables and token.
 */
export function acceptedDocuments(): AcceptedDocuments {
  const byText = new LRUCache<string, DocumentNode>({
    maxSize: LENGTH_MAX,
    sizeCalculation: (_, text) => text.length + OVERHEAD,
  });
  const accepted = new WeakSet<DocumentNode>();
  return {
    get: (text) => byText.get(text),
    has: (document) => accepted.has(document),
    add: (document) => {
      const text = document.loc?.source.body;
      if (text === undefined || accepted.has(document)) return;
      accepted.add(document);
      byText.set(text, document);
    },
  };
}
