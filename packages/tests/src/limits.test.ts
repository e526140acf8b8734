import { randomBytes } from "node:crypto";
import { Calendar, type Context, PUBLIC, parseDay, Unit, Vault } from "@doithoai/core";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  NOW,
  openGateway,
  untilTimeout,
} from "./kit/index.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const refused = async (
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
) => {
  const { status, data, errors } = await gateway.anonymous(query, variables, headers);
  return {
    status,
    data,
    code: errors?.[0]?.extensions.code,
    limit: errors?.[0]?.extensions.limit,
    errors: errors?.length,
  };
};
const COST = { status: 400, data: undefined, code: "COST_LIMIT", limit: 20_000, errors: 1 };
const answers = async () =>
  expect((await gateway.anonymous("{ viewer { subject } }")).data).toEqual({
    viewer: { subject: "public" },
  });
const repeated = (levels: number, inner: string, ...fields: readonly string[]): string =>
  levels === 0
    ? inner
    : repeated(
        levels - 1,
        fields.reduceRight((found, field) => `${field} { ${found} }`, inner),
        ...fields,
      );

describe("lists that refer back to each other", () => {
  test.each([
    [
      "units",
      `{
        node(id: "unt_13669.2025-07-01") {
          ... on AdministrativeUnit { ${repeated(5, "id", "predecessors", "successors")} }
        }
      }`,
    ],
    [
      "directives of opinions",
      `{
        opinions(where: { unitCode: "26743" }, first: 100) {
          nodes { ${repeated(4, "id", "directives", "opinions")} }
        }
      }`,
    ],
  ])("%s: the estimated size is counted before the table is read", async (_, query) => {
    gateway.requests();
    expect(await refused(query)).toEqual(COST);
    expect(gateway.requests()).toEqual([]);
  });

  /** Loads a commune with 150 predecessors, more than any real commune has. */
  async function merged(): Promise<string> {
    const code = `M${randomBytes(4).toString("hex")}`;
    const from = parseDay("2025-07-01");
    const base = {
      codeIsOfficial: false,
      parentCode: null,
      provinceCode: null,
      level: "COMMUNE",
      kind: "xã",
    } as const;
    const ctx: Context = {
      actor: PUBLIC,
      now: NOW,
      requestId: "test",
      until: untilTimeout(),
      table: gateway.table,
      calendar: Calendar.NATIONAL_CALENDAR,
      vault: Vault.NO_VAULT,
    };
    const parts = Array.from({ length: 150 }, (_, i) => `${code}.${i}`);
    await Unit.load(ctx, [
      {
        ...base,
        code,
        name: code,
        validFrom: from,
        validTo: null,
        predecessors: parts.map((part) => ({ code: part, validFrom: null })),
        successors: [],
      },
      ...parts.map((part) => ({
        ...base,
        code: part,
        name: part,
        validFrom: null,
        validTo: parseDay("2025-06-30"),
        predecessors: [],
        successors: [{ code, validFrom: from }],
      })),
    ]);
    return code;
  }

  test("the real size is counted too, and the next request is answered", async () => {
    const code = await merged();
    const ask = (levels: number, inner = "id") =>
      `{ unit(code: "${code}") { ${repeated(levels, inner, "predecessors", "successors")} } }`;
    const { data, errors, extensions } = await gateway.anonymous(ask(1));
    expect([errors, data.unit.predecessors.length, extensions.cost.requested]).toEqual([
      undefined,
      150,
      1 + 5 * (1 + 5),
    ]);
    expect(await refused(ask(2))).toEqual(COST);
    expect(await refused(ask(2, "parent { id }"))).toEqual(COST);
    const { errors: inEnglish } = await gateway.anonymous(ask(2), {}, { "accept-language": "en" });
    expect(inEnglish).toMatchObject([
      {
        message:
          "The query costs too much: 20000; " +
          "ask for a smaller page (`first`) or fewer nested objects.",
      },
    ]);
    await answers();
    expect(gateway.logged).toEqual([]);
  });
});

describe("the schema itself", () => {
  test("the introspection query of GraphiQL costs nothing", async () => {
    const { errors, extensions } = await gateway.anonymous(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    );
    expect([errors, extensions.cost.requested]).toEqual([undefined, 0]);
  });

  const aliased = (count: number, field: string, inner = ""): string =>
    Array.from({ length: count }, (_, i) => `a${i}: ${field} ${inner}`).join(" ");
  test.each([
    ["ALIAS_LIMIT", `{ ${aliased(31, "__schema", "{ queryType { name } }")} }`],
    [
      "ALIAS_LIMIT",
      `{
        __schema { types { ${aliased(20, "fields", "{ ...F }")} } }
      }
      fragment F on __Field { ${aliased(20, "description")} }`,
    ],
    [
      "COST_LIMIT",
      `{
        __schema { types { ${aliased(2, "fields", "{ ...F }")} } }
      }
      fragment F on __Field { type { ${aliased(8, "fields", "{ description }")} } }`,
    ],
  ])("%s applies to introspection too", async (code, query) => {
    expect(await refused(query)).toMatchObject({ status: 400, code });
  });
});

test("a text that is too long is refused before parsing", async () => {
  const query = `{ viewer { subject } } # ${"x".repeat(64_000)}`;
  expect(await refused(query)).toMatchObject({ status: 400, code: "TEXT_LIMIT", limit: 64_000 });
});

test("a request contains a bulk mutation only once, also by alias or fragment", async () => {
  const field = "recordOpinions(input: { rows: [] }) { userErrors { code } }";
  expect(await refused(`mutation { a: ${field} b: ${field} }`)).toEqual({
    status: 400,
    data: undefined,
    code: "BULK_LIMIT",
    limit: 1,
    errors: 1,
  });
  expect(
    await refused(`mutation { ...F a: ${field} } fragment F on Mutation { b: ${field} }`),
  ).toMatchObject({ code: "BULK_LIMIT" });
  expect(await refused(`mutation { ${field} }`)).toMatchObject({ code: "UNAUTHENTICATED" });
});

test("deeply nested lists are refused, not reported as an internal error", async () => {
  expect(
    await refused(`{ nodes(ids: ${"[".repeat(1_990)}${"]".repeat(1_990)}) { id } }`),
  ).toMatchObject({
    status: 400,
    // A warm parser uses less stack and can read the whole list. Then validation refuses its type.
    code: expect.stringMatching(/^(DEPTH_LIMIT|GRAPHQL_VALIDATION_FAILED)$/),
  });
  expect(gateway.logged).toEqual([]);
});

test("a refusal is in the language of each caller, not of the first caller", async () => {
  const tooMany = `{ viewer { ${"subject ".repeat(4_002)} } }`;
  const two = "query A { viewer { subject } } query B { viewer { subject } }";
  for (const query of [tooMany, two]) {
    const messages = await Promise.all(
      ["vi", "en"].map(
        async (language) =>
          (await gateway.anonymous(query, {}, { "accept-language": language })).errors?.[0].message,
      ),
    );
    expect(messages).toEqual([
      expect.stringMatching(/^(Truy vấn|Mỗi yêu cầu)/),
      expect.stringMatching(/^(The query|A request may contain only one operation)/),
    ]);
  }
});

test("an unsupported subscription is refused with a code", async () => {
  expect(await refused("subscription { x }")).toMatchObject({ status: 400, code: "BAD_REQUEST" });
});

test("a null variable for a required argument is refused with BAD_USER_INPUT", async () => {
  expect(
    await refused('query ($id: ID = "x") { node(id: $id) { id } }', { id: null }),
  ).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(
    await refused("query ($yes: Boolean = true) { viewer { subject @include(if: $yes) } }", {
      yes: null,
    }),
  ).toMatchObject({ code: "BAD_USER_INPUT" });
  const world = await makeWorld(gateway.table);
  const ask = await gateway.as("CLERK", world.commune);
  const record = (name: string, upsert: string) =>
    `${name}: recordOpinion(input: { unitCode: "${world.commune}", channel: LETTER, ` +
    `content: "Bà Kín", upsert: ${upsert} }) { userErrors { code } }`;
  gateway.requests();
  const { status, data, errors } = await ask(
    `mutation ($k: Boolean) { ${record("a", "false")} ${record("b", "$k")} }`,
    { k: null },
  );
  expect([status, data, errors]).toMatchObject([
    400,
    undefined,
    [{ message: "$k: Bắt buộc phải có.", extensions: { code: "BAD_USER_INPUT", path: ["k"] } }],
  ]);
  expect(gateway.requests().filter((each: string) => !/Get|Query/.test(each))).toEqual([]);
  expect(gateway.logged).toEqual([]);
});

describe("a session", () => {
  const LONG = "ữ".repeat(3_990);
  let id: string;
  let ask: Awaited<ReturnType<Gateway["as"]>>;
  beforeAll(async () => {
    const world = await makeWorld(gateway.table);
    ask = await gateway.as("CLERK", world.province);
    ({ id } = await done(ask, "RecordSession", aSession(world.commune)));
    for (const from of [0, 20])
      await mutate(ask, "RecordOpinions", {
        rows: Array.from({ length: 20 }, (_, i) =>
          anOpinion(id, { content: `${from + i} ${LONG}` }),
        ),
      });
  });

  test.each([-44, 0, 101, 9_000])(
    "a page size of %i is refused before the list is read",
    async (first) => {
      gateway.requests();
      const { data, errors } = await ask(
        `query ($id: ID!, $first: Int) {
          session(id: $id) { opinions(first: $first) { nodes { id } } }
        }`,
        { id, first },
      );
      expect({ data, errors }).toMatchObject({
        data: { session: null },
        errors: [{ path: ["session", "opinions"], extensions: { code: "BAD_ARGUMENT" } }],
      });
      expect(gateway.requests()).not.toContain("QueryCommand");
    },
  );

  const documentOf = (first: number, aliases: number): string => {
    const fields = Array.from({ length: aliases }, (_, i) => `a${i}: content`).join(" ");
    return `query ($id: ID!) {
      session(id: $id) { opinions(first: ${first}) { nodes { ${fields} } } }
    }`;
  };
  test.each([
    ["after serialization", 11],
    ["before serialization", 40],
  ])("an answer too large %s is refused, and the limit is named", async (_, first) => {
    const { status, data, errors, headers } = await ask(
      documentOf(first, 30),
      { id },
      { "accept-language": "en" },
    );
    const requestId = headers.get("x-request-id");
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message:
            "The answer is too large (bytes): 3000000; " +
            "ask for a smaller page (`first`) or fewer fields.",
          extensions: { code: "ANSWER_LIMIT", limit: 3_000_000, requestId },
        },
      ],
    });
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await ask(documentOf(5, 30), { id })).errors).toBeUndefined();
  });
});
