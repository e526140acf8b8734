import { writeFileSync } from "node:fs";
import { parse } from "graphql";
import { DOCUMENTS } from "../src/generated/documents.ts";
import { hashOf } from "../src/persisted/documents.ts";

/** Writes graphql/published/documents.json: the hash of each shipped document, by its name. */
const FILE = new URL("../../../graphql/published/documents.json", import.meta.url);

/** The name of the one operation of a document. */
function nameOf(text: string): string {
  const [first] = parse(text).definitions.flatMap((definition) =>
    definition.kind === "OperationDefinition" ? (definition.name?.value ?? []) : [],
  );
  if (first === undefined)
    throw new Error(`a document of graphql/operations/ has no name: ${text}`);
  return first;
}

const hashes = Object.fromEntries(DOCUMENTS.map((text) => [nameOf(text), hashOf(text)]));
writeFileSync(FILE, `${JSON.stringify(hashes, null, 2)}\n`);
