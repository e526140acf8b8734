import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes the description of the schema with its version, which is that of the package, and the
 * version for the header of every answer.
 */
const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { readonly version: string };

const SCHEMA = `"""
Đối thoại: the record of dialogue between leaders and citizens of Vietnam. A session collects
opinions; bodies answer them within deadlines that follow from published rules. Public content
needs no token. docs/api.md gives limits, caching, error codes, and how the schema may change.
Version ${version}.
"""
schema {
  query: Query
  mutation: Mutation
}
`;
writeFileSync(new URL("./schema.generated.graphql", import.meta.url), SCHEMA);
writeFileSync(
  new URL("../packages/gateway/src/generated/version.ts", import.meta.url),
  `export const SCHEMA_VERSION = ${JSON.stringify(version)};\n`,
);
