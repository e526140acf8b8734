import { Failure } from "../kernel/errors.ts";
import type { Document, Input } from "./shape.ts";

/**
 * Replaces the stored documents with a client's list. An entry with an id refers to the uploaded
 * document of that id, which keeps its checked content data. Documents missing from the list are
 * removed.
 * @throws Failure NOT_FOUND for an id that is not stored, DUPLICATE for a repeated id.
 */
export function mergeInputs(inputs: readonly Input[], stored: readonly Document[]): Document[] {
  const uploaded = new Map(
    stored.flatMap((document) => (document.id === null ? [] : [[document.id, document]])),
  );
  const usedIds = new Set<string>();
  return inputs.map((input, i) => {
    const { id, kind, name, number, issuedOn } = input;
    if (id === null) return { ...input, file: null };
    const path = ["documents", String(i), "id"];
    const before = uploaded.get(id);
    if (!before) throw new Failure("NOT_FOUND", path, { what: id });
    if (usedIds.has(id)) throw new Failure("DUPLICATE", path, { value: id });
    usedIds.add(id);
    return { ...before, kind, name, number, issuedOn };
  });
}

/** Adds the uploaded documents to a list from a system that does not know the uploads. */
export const withUploadedDocuments = (
  inputs: readonly Input[],
  stored: readonly Document[],
): Input[] => [
  ...inputs,
  ...stored
    .filter(({ id }) => id !== null && !inputs.some((input) => input.id === id))
    .map(({ file, ...input }) => input),
];
