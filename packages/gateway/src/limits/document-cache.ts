import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Characters of the kept documents together: a frontend's are one or two thousand each. */
const LENGTH_MAX = 250_000;
/** What a document weighs beside its text, in characters: a thousand of the shortest are kept. */
const OVERHEAD = 250;

/** The documents that were accepted, by their text; the least recently used go first. */
export interface AcceptedDocuments {
  readonly get: (text: string) => DocumentNode | undefined;
  /** Whether this very document was accepted: it is valid and within the limits of a document. */
  readonly has: (document: DocumentNode) => boolean;
  readonly add: (document: DocumentNode) => void;
}

/**
 * Keeps what was accepted alone. A refused document would keep its errors, and an error whose stack
 * nobody reads holds the request it arose in: body, variables and token.
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
