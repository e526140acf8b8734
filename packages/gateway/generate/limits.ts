import { writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { buildSchema } from "graphql";
import { SEARCH_MAX } from "../src/arguments.ts";
import { DEFAULT_PAGE, LARGEST_PAGE } from "../src/connection.ts";
import { SCHEMA_VERSION } from "../src/generated/version.ts";
import { NODES_MAX } from "../src/resolvers/node.ts";
import { typeDefs } from "../src/typedefs.ts";
import { type FieldLimits, fieldLimits, type Place } from "./input-limits.ts";
import { placesOf } from "./places.ts";

/** Writes limits.json, for forms and for the package `schema`: the limits of all inputs. */
const schema = buildSchema(typeDefs());
const places: readonly Place[] = await placesOf(schema);

const inputs: Record<string, Record<string, FieldLimits>> = {};
for (const place of places) {
  const limits = fieldLimits(place);
  const { type, field } = place;
  inputs[type] ??= {};
  const earlier = inputs[type][field];
  if (earlier && !isDeepStrictEqual(earlier, limits))
    throw new TypeError(`two mutations have other limits for ${type}.${field}`);
  inputs[type][field] = limits;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const page = { minimum: 1, maximum: LARGEST_PAGE };
const file = {
  version: SCHEMA_VERSION,
  lengthsIn: "UTF-16 code units of the text in Unicode NFC, without the blanks around it",
  inputs: sorted(
    Object.fromEntries(Object.entries(inputs).map(([type, fields]) => [type, sorted(fields)])),
  ),
  arguments: {
    first: { ...page, default: DEFAULT_PAGE },
    last: page,
    ids: { maxItems: NODES_MAX },
    search: { maxLength: SEARCH_MAX },
    startsWith: { maxLength: SEARCH_MAX },
  },
};
const text = `${JSON.stringify(file, null, 2)}\n`;
for (const target of ["graphql/published/limits.json", "packages/schema/src/generated/limits.json"])
  writeFileSync(new URL(`../../../${target}`, import.meta.url), text);
