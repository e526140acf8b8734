import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { parse } from "graphql";
import { DOCUMENTS } from "../src/generated/documents.ts";
import { hashOf } from "../src/persisted/documents.ts";

/**
 * Writes each shipped document with its fragments to graphql/published/operations/, and their
 * hashes by name to graphql/published/documents.json.
 */
const FILE = new URL("../../../graphql/published/documents.json", import.meta.url);
const FOLDER = new URL("../../../graphql/published/operations/", import.meta.url);

/** The name of the one operation of a document. */
function nameOf(text: string): string {
  const [first] = parse(text).definitions.flatMap((definition) =>
    definition.kind === "OperationDefinition" ? (definition.name?.value ?? []) : [],
  );
  if (first === undefined)
    throw new Error(`a document of graphql/operations/ has no name: ${text}`);
  return first;
}

const documents = DOCUMENTS.map((text) => [nameOf(text), text] as const);
const hashes = Object.fromEntries(documents.map(([name, text]) => [name, hashOf(text)]));
writeFileSync(FILE, `${JSON.stringify(hashes, null, 2)}\n`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const [name, text] of documents) writeFileSync(new URL(`${name}.graphql`, FOLDER), text);
