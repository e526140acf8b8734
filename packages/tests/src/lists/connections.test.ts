import { makeSchema } from "@doithoai/gateway";
import { isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway } from "../kit/index.ts";
import { LISTS } from "./moving/lists.ts";
import { opinions } from "./moving/rows.ts";
import { openScene } from "./moving/scene.ts";

const ARGUMENTS = ["first: Int", "after: String", "last: Int", "before: String"];

/** The fields of the schema that return a connection, with their arguments of paging. */
const FIELDS = Object.values(makeSchema().getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter(({ type: gives }) => /Connection!?$/.test(String(gives)))
        .map(({ name, args }) => ({
          field: `${type.name}.${name}`,
          args: args.map((arg) => `${arg.name}: ${arg.type}`),
        }))
    : [],
);

test("every connection can be read in both directions", () => {
  expect(FIELDS.length).toBeGreaterThan(20);
  for (const { field, args } of FIELDS)
    expect([field, ...ARGUMENTS.filter((arg) => args.includes(arg))]).toEqual([
      field,
      ...ARGUMENTS,
    ]);
});

test("every connection has a list that is read while its rows change", () => {
  const read = new Set(LISTS.map(([field]) => field));
  expect([...read].toSorted()).toEqual(FIELDS.map(({ field }) => field).toSorted());
});

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

test.each([
  [
    "after and before",
    'after: "x", before: "x"',
    "Argument before: cannot be given with first or after:",
  ],
  [
    "first and before",
    'first: 1, before: "x"',
    "Argument before: cannot be given with first or after:",
  ],
  ["both sizes", "first: 1, last: 1", "Argument last: cannot be given with first or after:"],
  ["last and after", 'last: 1, after: "x"', "Argument last: cannot be given with first or after:"],
  ["before alone", 'before: "x"', "Argument before: must be given with last."],
  ["no row", "first: 0", "Argument first: must be from 1 to 100."],
  ["too many rows", "last: 101", "Argument last: must be from 1 to 100."],
])(
  "%s: refused alike by a list of the table and by one that is read whole",
  async (_, args, words) => {
    for (const list of [
      'findings(where: { unitCode: "26743" }',
      'units(where: { parentCode: "79" }',
    ]) {
      const { errors } = await gateway.anonymous(
        `{ ${list}, ${args}) { nodes { id } } }`,
        {},
        { "accept-language": "en" },
      );
      expect(errors).toMatchObject([
        { message: expect.stringContaining(words), extensions: { code: "BAD_ARGUMENT" } },
      ]);
    }
  },
);

test("a session that is read whole counts the opinions that the caller may see", async () => {
  const scene = await openScene(gateway);
  const { sessionId, writer } = await opinions(scene);
  for (let i = 0; i < 4; i++) await writer.add();
  await writer.hide?.(await writer.add());
  const count = async (ask: typeof scene.clerk | typeof gateway.anonymous, args: string) => {
    const { data } = await ask(
      `{ session(id: "${sessionId}") { opinions(${args}) { totalCount nodes { id } } } }`,
    );
    return [data.session.opinions.totalCount, data.session.opinions.nodes.length];
  };
  expect(await count(gateway.anonymous, "first: 2")).toEqual([5, 2]);
  expect(await count(scene.clerk, "first: 2")).toEqual([6, 2]);
  expect(await count(gateway.anonymous, "last: 2")).toEqual([null, 2]);
  expect(await count(gateway.anonymous, "last: 9")).toEqual([5, 5]);
});
