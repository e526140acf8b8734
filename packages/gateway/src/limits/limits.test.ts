import { readdirSync, readFileSync } from "node:fs";
import { GraphQLInt, GraphQLList, GraphQLObjectType, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { acceptedDocuments } from "./document-cache.ts";
import { LIMITS } from "./index.ts";
import { measure } from "./measure.ts";
import { usualSize } from "./sizes.ts";

const FOLDER = new URL("../../../../graphql/published/operations/", import.meta.url);

test("documents of frontends are far below every limit", () => {
  const schema = makeSchema();
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    const { cost, aliases, depth } = measure({ schema, document: parse(text), variables: {} });
    expect({
      file,
      fits:
        cost * 5 < LIMITS.cost &&
        text.length * 12 < LIMITS.text &&
        aliases * 4 < LIMITS.aliases &&
        depth <= LIMITS.depth * 0.75,
    }).toEqual({
      file,
      fits: true,
    });
  }
});

test("a list of objects without a size is an error", () => {
  const item = new GraphQLObjectType({ name: "Item", fields: { n: { type: GraphQLInt } } });
  expect(() => usualSize("Session", "items", new GraphQLList(item))).toThrow(
    "the list Session.items has no size",
  );
  expect([
    usualSize("Session", "items", item),
    usualSize("Session", "numbers", new GraphQLList(GraphQLInt)),
  ]).toEqual([1, 1]);
});

describe("accepted documents", () => {
  const named = (name: string, length = 0) => parse(`{ ${name} }${" ".repeat(length)}`);

  test("the least recently used are dropped first when the total length is reached", () => {
    const documents = acceptedDocuments();
    const all = ["a", "b", "c", "d"].map((name) => named(name, 60_000));
    const texts = all.map(({ loc }) => loc?.source.body ?? "");
    const kept = () => texts.map((text) => documents.get(text) !== undefined);
    for (const document of all) documents.add(document);
    expect(texts.map((text, i) => documents.get(text) === all[i])).toEqual([
      true,
      true,
      true,
      true,
    ]);
    documents.get(texts[0] ?? "");
    documents.add(named("e", 60_000));
    expect(kept()).toEqual([true, false, true, true]);
  });

  test("at most a thousand short documents are kept", () => {
    const documents = acceptedDocuments();
    const all = Array.from({ length: 2_000 }, (_, i) => named(`f${i}`));
    for (const document of all) documents.add(document);
    const kept = all.filter(({ loc }) => documents.get(loc?.source.body ?? "") !== undefined);
    expect(kept.length).toBeGreaterThan(900);
    expect(kept.length).toBeLessThanOrEqual(1_000);
  });

  test("another document with the same text is not accepted", () => {
    const documents = acceptedDocuments();
    const document = named("a");
    documents.add(document);
    expect([documents.has(document), documents.has(named("a"))]).toEqual([true, false]);
  });
});
