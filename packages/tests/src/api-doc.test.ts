import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AskAs, type Gateway, makeWorld, openGateway, type World } from "./kit/index.ts";

const PAGE = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
/** HTTP status by error code, from the table of docs/api.md. */
const STATUSES = new Map(
  [...PAGE.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)].map(([, code = "", statuses = ""]) => [
    code,
    Number(statuses),
  ]),
);

let gateway: Gateway;
let world: World;
let clerk: AskAs;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  clerk = await gateway.as("CLERK", world.commune);
});
afterAll(() => gateway.close());

const send = async (body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(gateway.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...headers,
    },
  });
  return { status: response.status, ...(await response.json()) };
};
const ask = (query: string, more: object = {}) => send(JSON.stringify({ query, ...more }));
const UNIT = '{ unit(code: "01") { name } }';
const RECORD = `mutation ($unitCode: String!) {
  recordOrganization(input: { name: "a", kind: POLICE, unitCode: $unitCode }) {
    userErrors { code }
  }
}`;

test.each([
  [
    "UNAUTHENTICATED",
    401,
    () => send(JSON.stringify({ query: UNIT }), { authorization: "Bearer x.y.z" }),
  ],
  ["UNAUTHENTICATED", 401, () => ask(RECORD, { variables: { unitCode: world.commune } })],
  ["FORBIDDEN", 200, () => clerk(RECORD, { unitCode: world.neighbour })],
  ["BAD_ARGUMENT", 200, () => ask("{ units(where: {}, first: 101) { nodes { id } } }")],
  [
    "BAD_ARGUMENT",
    200,
    () =>
      ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
        variables: { ids: Array(101).fill("x") },
      }),
  ],
  ["UNSUPPORTED_MEDIA_TYPE", 415, () => send("{}", { "content-type": "text/plain" })],
  ["CURSOR_MISMATCH", 200, () => ask('{ units(where: {}, after: "x") { nodes { id } } }')],
  [
    "UNSUPPORTED_FILTER",
    200,
    () =>
      ask(
        `{
          deadlines(where: { unitCode: "79", organizationId: "org_79.COUNCIL" }) {
            nodes { id }
          }
        }`,
      ),
  ],
  [
    "DEPTH_LIMIT",
    400,
    () => ask(`{ unit(code: "01") { ${"parent { ".repeat(12)}name${" }".repeat(12)} } }`),
  ],
  [
    "ALIAS_LIMIT",
    400,
    () => ask(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { subject }`).join(" ")} }`),
  ],
  [
    "COST_LIMIT",
    400,
    () =>
      ask(
        `{
          sessions(where: { unitCode: "VN" }, first: 100) {
            nodes { opinions(first: 100) { nodes { responses { id } } } }
          }
        }`,
      ),
  ],
  ["TOKEN_LIMIT", 400, () => ask(`{ viewer { ${"subject ".repeat(4_001)} } }`)],
  ["TEXT_LIMIT", 400, () => ask(`{ viewer { subject } } # ${"x".repeat(64_000)}`)],
  [
    "OPERATION_LIMIT",
    400,
    () => ask("query A { viewer { subject } } query B { viewer { subject } }"),
  ],
  ["BODY_LIMIT", 413, () => ask(UNIT, { variables: { padding: "x".repeat(1_000_001) } })],
  ["BAD_REQUEST", 400, () => send("{")],
  ["BAD_REQUEST", 400, () => send(JSON.stringify([{ query: UNIT }]))],
  ["BAD_REQUEST", 400, () => ask(UNIT, { more: 1 })],
  ["BAD_REQUEST", 400, () => ask("subscription { unit }")],
  ["GRAPHQL_PARSE_FAILED", 400, () => ask("{ viewer {")],
  ["GRAPHQL_VALIDATION_FAILED", 400, () => ask("{ nothing }")],
  ["OPERATION_RESOLUTION_FAILURE", 400, () => ask(`query A ${UNIT}`, { operationName: "B" })],
  ["BAD_USER_INPUT", 400, () => ask("query ($id: ID!) { node(id: $id) { id } }")],
])("docs/api.md has the status of %s: %i", async (code, status, request) => {
  const answer = await request();
  expect([answer.errors[0].extensions.code, answer.status]).toEqual([code, status]);
  expect(STATUSES.get(code)).toBe(status);
});

test.each([
  ["{ viewer {", 200],
  ["{ nothing }", 200],
  [`{ viewer { ${"subject ".repeat(4_001)} } }`, 400],
  ["query A { viewer { subject } } query B { viewer { subject } }", 400],
  [`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { subject }`).join(" ")} }`, 400],
  [`{ viewer { subject } } # ${"x".repeat(64_000)}`, 400],
  ["subscription { unit }", 400],
])(
  "with application/json the status of a refused document depends on its error: %#",
  async (query, status) => {
    expect((await send(JSON.stringify({ query }), { accept: "application/json" })).status).toBe(
      status,
    );
  },
);

test("the example of docs/api.md costs what it says", async () => {
  const query = /`opinions\(where: …, first: 50\) (\{.+\})`\scosts/.exec(PAGE)?.[1];
  const { extensions } = await ask(
    `{ opinions(where: { unitCode: "${world.commune}" }, first: 50) ${query} }`,
  );
  const { requested, left, limit } = extensions.cost;
  expect(PAGE).toContain(
    `{ "cost": { "requested": ${requested}, "left": ${left}, "limit": ${limit} } }`,
  );
});
