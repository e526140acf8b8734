import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { checkVariables, wrongVariables } from "./variables.ts";

const schema = makeSchema();
const asked = (query: string, variables: object, language: "vi" | "en" = "en") => ({
  schema,
  document: parse(query),
  variables: variables as Record<string, unknown>,
  language,
});
const checked = (query: string, variables: object) => checkVariables(asked(query, variables));
const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
const SESSIONS = "query ($w: SessionWhere!) { sessions(where: $w) { nodes { id } } }";
const ROWS =
  "mutation ($r: [RecordOpinionInput!]!) " +
  "{ recordOpinions(input: { rows: $r }) { userErrors { code } } }";
/** The place that a message names. */
const placeIn = (message: string) =>
  message
    .slice(1, message.indexOf(":"))
    .split(".")
    .map((each) => (/^\d+$/.test(each) ? Number(each) : each));
const counted = (length: number) => Array.from({ length }, (_, i) => [`f${i}`, 1]);

describe("a variable that is larger than its type allows", () => {
  test.each<[string, object, string]>([
    [NODES, { ids: Array(1_001).fill("a") }, "$ids: at most 1000 entries; 1001 > 1000."],
    [NODES, { ids: ["x".repeat(10_001)] }, "$ids.0: at most 10000 characters; 10001 > 10000."],
    [SESSIONS, { w: Object.fromEntries(counted(9)) }, "$w: at most 8 fields; 9 > 8."],
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
      extensions: { code: "BAD_USER_INPUT", path: placeIn(message) },
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

describe("a variable that does not fit its type", () => {
  const PLAN =
    "mutation ($i: PlanSessionInput!) { planSession(input: $i) { userErrors { code } } }";
  const ONE =
    "mutation ($i: RecordOpinionInput!) { recordOpinion(input: $i) { userErrors { code } } }";
  const plan = (more: object) => ({
    i: { title: "x", type: "PERIODIC", unitCode: "26743", heldOn: "2026-12-20", ...more },
  });
  const opinion = (more: object) => ({ i: { content: "x", channel: "SPOKEN", ...more } });
  const TEXT = "Not valid. Expected: text.";
  test.each<[string, string, object, string[]]>([
    ["null", PLAN, plan({ title: null }), ["$i.title: This is required."]],
    [
      "a missing field in a list, and its neighbour",
      PLAN,
      plan({ chairs: [{ name: "x", position: "y" }, { name: "x" }, { position: 5 }] }),
      ["$i.chairs.1.position: This is required.", `$i.chairs.2.position: ${TEXT}`],
    ],
    ["a missing variable", PLAN, {}, ["$i: This is required."]],
    ["a number for a text", PLAN, plan({ title: 5 }), [`$i.title: ${TEXT}`]],
    [
      "a number for a day",
      PLAN,
      plan({ heldOn: 20261220 }),
      ["$i.heldOn: Not valid. Expected: a day in the form YYYY-MM-DD."],
    ],
    [
      "a text for a number",
      ONE,
      opinion({ turn: "3" }),
      ["$i.turn: Not valid. Expected: a whole number."],
    ],
    [
      "a number beyond 32 bits",
      ONE,
      opinion({ turn: 3_000_000_000 }),
      ["$i.turn: Not valid. Expected: a whole number from -2147483648 to 2147483647."],
    ],
    [
      "another word than the enum's",
      ONE,
      opinion({ channel: "Phiếu" }),
      ["$i.channel: Must be one of: BALLOT, "],
    ],
    [
      "an unknown field",
      ONE,
      opinion({ chanel: "x" }),
      ["$i.chanel: Not valid. Expected: the name of a field of RecordOpinionInput."],
    ],
    [
      "a field of every object",
      ONE,
      JSON.parse('{ "i": { "content": "x", "channel": "SPOKEN", "__proto__": 1, "toString": 1 } }'),
      [
        "$i.__proto__: Not valid. Expected: the name of a field of RecordOpinionInput.",
        "$i.toString: Not valid. Expected: the name of a field of RecordOpinionInput.",
      ],
    ],
    [
      "a list for an object",
      ONE,
      opinion({ citizen: [] }),
      ["$i.citizen: Not valid. Expected: an object with fields."],
    ],
    [
      "an entry of a list",
      NODES,
      { ids: ["a", true, "b", null] },
      [`$ids.1: ${TEXT}`, "$ids.3: This is required."],
    ],
  ])("%s: each error gives its place", (_, query, variables, messages) => {
    const errors = wrongVariables(asked(query, variables));
    expect(errors.map(({ message }, i) => message.slice(0, messages[i]?.length))).toEqual(messages);
    expect(errors.map(({ extensions }) => extensions)).toMatchObject(
      messages.map((message) => ({ code: "BAD_USER_INPUT", path: placeIn(message) })),
    );
  });

  test("at most twenty errors are given for all variables together", () => {
    const query =
      "query ($a: [ID!]!, $b: [ID!]!) { a: nodes(ids: $a) { id } b: nodes(ids: $b) { id } }";
    const wrong = Array(15).fill(null);
    const errors = wrongVariables(asked(query, { a: wrong, b: wrong }));
    const variables = errors.map(({ extensions: { path } }) => (path as string[])[0]);
    expect(variables).toEqual([...Array(15).fill("a"), ...Array(5).fill("b")]);
  });

  const UPSERT = (value: string, type = "Boolean") =>
    `mutation ($k: ${type}) { recordOpinion(input: { content: "a", channel: LETTER, ` +
    `upsert: ${value} }) { userErrors { code } } }`;
  const FRAGMENT =
    "query ($k: Boolean = true) { viewer { ...Part } } " +
    "fragment Part on Viewer { subject @include(if: $k) }";
  test.each<[string, string, object, readonly string[]]>([
    ["null", UPSERT("$k"), { k: null }, ["$k: This is required."]],
    ["null for a default", UPSERT("$k", "Boolean = true"), { k: null }, ["$k: This is required."]],
    ["null for a directive of a fragment", FRAGMENT, { k: null }, ["$k: This is required."]],
    ["no value", UPSERT("$k"), {}, []],
    ["a value", UPSERT("$k"), { k: true }, []],
    [
      "null at a nullable place",
      "query ($k: String) { units(where: {}, after: $k) { nodes { id } } }",
      { k: null },
      [],
    ],
  ])("a nullable variable at a required place, %s: %s", (_, query, variables, messages) => {
    const errors = wrongVariables(asked(query, variables));
    expect(errors.map(({ message }) => message)).toEqual(messages);
    expect(errors.map(({ extensions }) => extensions)).toMatchObject(
      messages.map(() => ({ code: "BAD_USER_INPUT", path: ["k"] })),
    );
  });

  test("the language of the caller is used, and at most 20 errors are given", () => {
    const [first, ...more] = wrongVariables(asked(NODES, { ids: Array(50).fill(null) }, "vi"));
    expect([first?.message, more.length]).toEqual(["$ids.0: Bắt buộc phải có.", 19]);
  });

  test("a default stands for a variable that is not given", () => {
    const query = 'query ($id: ID! = "x") { node(id: $id) { id } }';
    expect(wrongVariables(asked(query, {}))).toEqual([]);
    expect(wrongVariables(asked(query, { id: null }))).toHaveLength(1);
  });
});
