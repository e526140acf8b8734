import type { DocumentNode } from "graphql";

/**
 * Characters of the documents that are kept together. Those of a frontend are one or two thousand each; parsed, the densest take 250 bytes a character:
 * 64 MB at the most, whoever sends what.
 */
const KEPT = 250_000;

/** Documents that were parsed, by their text; those used longest ago go first. */
export function makeDocuments(): { readonly get: (text: string) => DocumentNode | undefined; readonly set: (text: string, document: DocumentNode) => void } {
  const kept = new Map<string, DocumentNode>();
  let length = 0;
  const drop = (text: string): void => {
    if (kept.delete(text)) length -= text.length;
  };
  const set = (text: string, document: DocumentNode): void => {
    drop(text);
    kept.set(text, document);
    length += text.length;
    for (const oldest of kept.keys()) {
      if (length <= KEPT) return;
      drop(oldest);
    }
  };
  const get = (text: string): DocumentNode | undefined => {
    const found = kept.get(text);
    if (found) set(text, found);
    return found;
  };
  return { get, set };
}

/** Refusals are said anew each time: in the language of whoever asks, and without keeping what was refused. */
export const NO_ERRORS = { get: () => undefined, set: () => undefined };
