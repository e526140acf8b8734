import { Failure } from "../kernel/errors.ts";
import type { Document, Input } from "./shape.ts";

/**
 * The documents that a client's list describes. An entry with an id is the uploaded document of
 * that id: what was checked of its content is kept whatever the entry says. What the list leaves
 * out is no longer among the documents.
 * @throws Failure NOT_FOUND at an id that is not among `known`, DUPLICATE at one named twice.
 */
export function settle(given: readonly Input[], known: readonly Document[]): Document[] {
  const uploaded = new Map(
    known.flatMap((document) => (document.id === null ? [] : [[document.id, document]])),
  );
  const named = new Set<string>();
  return given.map((input, i) => {
    const { id, kind, name, number, issuedOn } = input;
    if (id === null) return { ...input, file: null };
    const path = ["documents", String(i), "id"];
    const before = uploaded.get(id);
    if (!before) throw new Failure("NOT_FOUND", path, { what: id });
    if (named.has(id)) throw new Failure("DUPLICATE", path, { value: id });
    named.add(id);
    return { ...before, kind, name, number, issuedOn };
  });
}

/**
 * A list that was entered without knowledge of uploads, with the uploaded documents that it does
 * not name.
 */
export const withUploadedDocuments = (
  given: readonly Input[],
  known: readonly Document[],
): Input[] => [
  ...given,
  ...known
    .filter(({ id }) => id !== null && !given.some((input) => input.id === id))
    .map(({ file, ...input }) => input),
];
