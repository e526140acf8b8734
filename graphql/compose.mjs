// The documents of graphql/operations/, each with the fragments of graphql/fragments/ that it uses.
import { readdirSync, readFileSync } from "node:fs";
import { parse, visit } from "graphql";

const OPERATIONS = new URL("./operations/", import.meta.url);
const FRAGMENTS = new URL("./fragments/", import.meta.url);
const END = /\.graphql$/;

const textsIn = (folder) =>
  new Map(
    readdirSync(folder)
      .filter((file) => END.test(file))
      .toSorted()
      .map((file) => [file.replace(END, ""), readFileSync(new URL(file, folder), "utf8")]),
  );

/** The names of the fragments that a text spreads, in their order. */
function spreadsOf(text) {
  const names = [];
  visit(parse(text), { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}

/**
 * The text of each document by its name: its file, then the files of its fragments, each once. So
 * it is complete by itself. @throws Error if it spreads a fragment without a file.
 */
export function composedDocuments() {
  const fragments = textsIn(FRAGMENTS);
  return new Map(
    [...textsIn(OPERATIONS)].map(([name, text]) => {
      const used = new Set(spreadsOf(text));
      for (const fragment of used) {
        const found = fragments.get(fragment);
        if (found === undefined)
          throw new Error(`graphql/fragments/ has no ${fragment}, which ${name} uses.`);
        for (const below of spreadsOf(found)) used.add(below);
      }
      const texts = [...used].toSorted().map((fragment) => fragments.get(fragment));
      return [name, [text, ...texts].join("\n")];
    }),
  );
}
