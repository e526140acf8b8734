import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, GraphQLInt, GraphQLList, GraphQLObjectType, parse } from "graphql";
import { expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { makeDocuments } from "./documents.ts";
import { LIMITS } from "./index.ts";
import { measure } from "./measure.ts";
import { usualSize } from "./sizes.ts";

const FOLDER = new URL("../../../../graphql/operations/", import.meta.url);

test("what frontends ask is far below every limit", () => {
  const schema = makeSchema();
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    const { cost, aliases, depth } = measure({ schema, document: parse(text), variables: {} });
    expect({ file, fits: cost * 20 < LIMITS.cost && text.length * 20 < LIMITS.text && aliases * 4 < LIMITS.aliases && depth <= LIMITS.depth / 2 }).toEqual({
      file,
      fits: true,
    });
  }
});

test("a list of objects has a size, or the gateway does not start", () => {
  const item = new GraphQLObjectType({ name: "Item", fields: { n: { type: GraphQLInt } } });
  expect(() => usualSize("Session", "items", new GraphQLList(item))).toThrow("no size for the list Session.items");
  expect([usualSize("Session", "items", item), usualSize("Session", "numbers", new GraphQLList(GraphQLInt))]).toEqual([1, 1]);
});

test("documents are kept up to a length, those used longest ago go first", () => {
  const documents = makeDocuments();
  const document = parse("{ a }") satisfies DocumentNode;
  const texts = Array.from({ length: 5 }, (_, i) => `${i}`.repeat(50_000));
  for (const text of texts) documents.set(text, document);
  expect(texts.map((text) => documents.get(text) === document)).toEqual([true, true, true, true, true]);
  documents.get(texts[0] ?? "");
  documents.set("x", document);
  expect([...texts, "x"].map((text) => documents.get(text) === document)).toEqual([true, false, true, true, true, true]);
  documents.set("x", document);
  expect(documents.get(texts[2] ?? "")).toBe(document);
});
