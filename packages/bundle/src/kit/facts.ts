import { existsSync, readFileSync } from "node:fs";
import { possibleTypes } from "@doithoai/schema/caches";
import { buildSchema, type GraphQLSchema, introspectionFromSchema } from "graphql";

const ROOT = new URL("../../../../", import.meta.url);
/** Files that the package repeats. */
const COPIED = {
  "schema.graphql": "graphql/published/schema.graphql",
  "limits.json": "packages/schema/src/generated/limits.json",
  "labels.json": "packages/schema/src/generated/labels.json",
} as const;
const textOf = (file: keyof typeof COPIED): string =>
  readFileSync(new URL(COPIED[file], ROOT), "utf8");

/** An introspection as JSON, without what its readers take for granted. */
const minified = (schema: GraphQLSchema): string =>
  JSON.stringify(
    introspectionFromSchema(schema, { descriptions: false, schemaDescription: false }),
    (_, value) => (value === null || value === false ? undefined : value),
  );

/**
 * The files of the package `schema` that are data, by name.
 * @throws Error if a generated file is missing.
 */
export function dataFiles(
  documents: readonly { readonly hash: string; readonly text: string }[],
): Readonly<Record<string, string>> {
  const missing = Object.values(COPIED).filter((file) => !existsSync(new URL(file, ROOT)));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} missing: run npm run generate.`);
  const schema = buildSchema(textOf("schema.graphql"));
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  return {
    ...Object.fromEntries(
      Object.keys(COPIED).map((file) => [file, textOf(file as keyof typeof COPIED)]),
    ),
    "introspection.json": `${minified(schema)}\n`,
    "possible-types.json": json(possibleTypes),
    "persisted-documents.json": json(
      Object.fromEntries(documents.map(({ hash, text }) => [hash, text])),
    ),
  };
}
