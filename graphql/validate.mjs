// Validates the documents of graphql/operations/ and graphql/fragments/ against the schema, as the
// command `graphql-inspector validate` does: unique fragment names, no deprecated field, a depth.
import { readdirSync, readFileSync } from "node:fs";
import { validate } from "@graphql-inspector/core";
import { buildSchema, Source } from "graphql";

/** Levels of a document, its fragments included. The gateway allows 12. */
const DEPTH_MAX = 12;

const at = (path) => new URL(path, import.meta.url);
const sources = ["operations/", "fragments/"].flatMap((folder) =>
  readdirSync(at(folder)).map(
    (file) => new Source(readFileSync(at(`${folder}${file}`), "utf8"), `${folder}${file}`),
  ),
);
const schema = buildSchema(readFileSync(at("published/schema.graphql"), "utf8"));

for (const { source, errors, deprecated } of validate(schema, sources, { maxDepth: DEPTH_MAX })) {
  process.exitCode = 1;
  for (const { message } of [...errors, ...deprecated])
    process.stderr.write(`graphql/${source.name}: ${message}\n`);
}
