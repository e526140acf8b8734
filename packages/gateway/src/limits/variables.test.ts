import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { checkVariables } from "./variables.ts";

const schema = makeSchema();
const checked = (query: string, variables: object) =>
  checkVariables({
    schema,
    document: parse(query),
    variables: variables as Record<string, unknown>,
    language: "en",
  });
const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
const SESSIONS = "query ($w: SessionWhere!) { sessions(where: $w) { nodes { id } } }";
const ROWS =
  "mutation ($r: [RecordOpinionInput!]!) " +
  "{ recordOpinions(input: { rows: $r }) { userErrors { code } } }";
const counted = (length: number) => Array.from({ length }, (_, i) => [`f${i}`, 1]);

describe("a variable that is larger than its type allows", () => {
  test.each<[string, object, string]>([
    [NODES, { ids: Array(1_001).fill("a") }, "$ids: at most 1000 entries; 1001 > 1000."],
    [NODES, { ids: ["x".repeat(10_001)] }, "$ids.0: at most 10000 characters; 10001 > 10000."],
    [SESSIONS, { w: Object.fromEntries(counted(7)) }, "$w: at most 6 fields; 7 > 6."],
    [
      SESSIONS,
      { w: { unitCode: "x".repeat(10_001) } },
      "$w.unitCode: at most 10000 characters; 10001 > 10000.",
    ],
    [
      SESSIONS,
      { w: { unitCode: Object.fromEntries(counted(101)) } },
      "$w.unitCode: at most 100 fields; 101 > 100.",
    ],
    [
      SESSIONS,
      { w: { unitCode: Array(1_001).fill(1) } },
      "$w.unitCode: at most 1000 entries; 1001 > 1000.",
    ],
    [
      ROWS,
      { r: [{}, { fields: Array(1_001).fill("") }] },
      "$r.1.fields: at most 1000 entries; 1001 > 1000.",
    ],
    [
      ROWS,
      { r: { fields: Array(1_001).fill("") } },
      "$r.fields: at most 1000 entries; 1001 > 1000.",
    ],
  ])("%s: the message gives the place, the size and the limit", (query, variables, message) => {
    expect(checked(query, variables)).toMatchObject({
      message,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test.each<[string, object]>([
    [NODES, { ids: Array(1_000).fill("x".repeat(100)) }],
    [NODES, {}],
    [NODES, { ids: null, other: "x".repeat(20_000) }],
    [SESSIONS, { w: { unitCode: [["nested"]] } }],
    [ROWS, { r: [{ content: "x".repeat(900_000) }] }],
    ["{ viewer { subject } }", { p: Object.fromEntries(counted(10_000)) }],
  ])("graphql-js checks a small value and an undeclared variable: %s", (query, variables) => {
    expect(checked(query, variables)).toBeUndefined();
  });

  test("nested lists are entered only as deep as their type", () => {
    const ids = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(checked(NODES, { ids })).toBeUndefined();
  });
});
