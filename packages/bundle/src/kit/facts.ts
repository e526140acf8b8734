import { existsSync, readFileSync } from "node:fs";
import { possibleTypes } from "@doithoai/schema/caches";
import { buildSchema, type GraphQLSchema, introspectionFromSchema } from "graphql";
import { allEnums, FIELDS } from "../../../gateway/src/labels.ts";

const PUBLISHED = new URL("../../../../graphql/published/", import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, PUBLISHED), "utf8");

/** The words of each enum, and of the fields (lĩnh vực) of opinions, by code. */
async function labels() {
  const all = { ...(await allEnums()), Field: { labels: FIELDS } };
  return Object.fromEntries(
    Object.entries(all)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { labels: values }]) => [
        name,
        Object.fromEntries(values.map(({ code, vi, en }) => [code, { vi, en }])),
      ]),
  );
}

/** An introspection as JSON, without what its readers take for granted. */
const minified = (schema: GraphQLSchema): string =>
  JSON.stringify(
    introspectionFromSchema(schema, { descriptions: false, schemaDescription: false }),
    (_, value) => (value === null || value === false ? undefined : value),
  );

/** Files of graphql/published/ that the package repeats. */
const COPIED = ["schema.graphql", "limits.json"] as const;

/**
 * The files of the package `schema` that are data, by name.
 * @throws Error if graphql/published/ lacks a file.
 */
export async function dataFiles(
  documents: readonly { readonly hash: string; readonly text: string }[],
): Promise<Readonly<Record<string, string>>> {
  const missing = COPIED.filter((file) => !existsSync(new URL(file, PUBLISHED)));
  if (missing.length > 0)
    throw new Error(`graphql/published/ lacks ${missing.join(", ")}: run npm run generate.`);
  const schema = buildSchema(textOf("schema.graphql"));
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  return {
    ...Object.fromEntries(COPIED.map((file) => [file, textOf(file)])),
    "introspection.json": `${minified(schema)}\n`,
    "possible-types.json": json(possibleTypes),
    "labels.json": json(await labels()),
    "persisted-documents.json": json(
      Object.fromEntries(documents.map(({ hash, text }) => [hash, text])),
    ),
  };
}
