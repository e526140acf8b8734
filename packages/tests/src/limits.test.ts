import { randomBytes } from "node:crypto";
import { Calendar, type Context, day, PUBLIC, Unit, Vault } from "@doithoai/core";
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
  patient,
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

describe("lists that lead back into each other", () => {
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
  ])("%s: what they usually hold is counted before anything is read", async (_, query) => {
    gateway.requests();
    expect(await refused(query)).toEqual(COST);
    expect(gateway.requests()).toEqual([]);
  });

  /** A commune that was made of many more than any was. */
  async function merged(): Promise<string> {
    const code = `M${randomBytes(4).toString("hex")}`;
    const from = day("2025-07-01");
    const base = {
      codeIsOfficial: false,
      parentCode: null,
      provinceCode: null,
      level: "COMMUNE",
      kind: "xã",
    } as const;
    const ctx: Context = {
      ...{
        actor: PUBLIC,
        now: NOW,
        requestId: "test",
        until: patient(),
        table: gateway.table,
        calendar: Calendar.NATIONAL_CALENDAR,
      },
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
        ...{ ...base, code: part, name: part, validFrom: null, validTo: day("2025-06-30") },
        ...{ predecessors: [], successors: [{ code, validFrom: from }] },
      })),
    ]);
    return code;
  }

  test("what they really hold is counted too: one refusal, and the next request is answered", async () => {
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
    const { errors: told } = await gateway.anonymous(ask(2), {}, { "accept-language": "en" });
    expect(told).toMatchObject([
      {
        message:
          "The query costs too much: 20000; ask for a smaller page (`first`) or fewer nested objects.",
      },
    ]);
    await answers();
    expect(gateway.logged).toEqual([]);
  });
});

describe("the schema itself", () => {
  test("what GraphiQL asks is free", async () => {
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
  ])("%s holds there as elsewhere", async (code, query) => {
    expect(await refused(query)).toMatchObject({ status: 400, code });
  });
});

test("a text that is too long is not even parsed", async () => {
  const query = `{ viewer { subject } } # ${"x".repeat(64_000)}`;
  expect(await refused(query)).toMatchObject({ status: 400, code: "TEXT_LIMIT", limit: 64_000 });
});

test("many rows are entered once a request, whoever asks and however it is called", async () => {
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

test("lists in one another without end are refused as too deep, not taken for a fault", async () => {
  expect(
    await refused(`{ nodes(ids: ${"[".repeat(1_990)}${"]".repeat(1_990)}) { id } }`),
  ).toMatchObject({
    status: 400,
    // A warm parser needs less of the stack and reads them all: then their type is refused.
    code: expect.stringMatching(/^(DEPTH_LIMIT|GRAPHQL_VALIDATION_FAILED)$/),
  });
  expect(gateway.logged).toEqual([]);
});

test("a refusal is told in the language of whoever asks, whoever asked first", async () => {
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
      expect.stringMatching(/^(The query|Only one operation)/),
    ]);
  }
});

test("every top-level error has a code: a subscription, of which there are none", async () => {
  expect(await refused("subscription { x }")).toMatchObject({ status: 400, code: "BAD_REQUEST" });
});

test("an argument that a variable leaves empty is the caller's matter", async () => {
  expect(
    await refused('query ($id: ID = "x") { node(id: $id) { id } }', { id: null }),
  ).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(
    await refused("query ($yes: Boolean = true) { viewer { subject @include(if: $yes) } }", {
      yes: null,
    }),
  ).toMatchObject({ code: "BAD_USER_INPUT" });
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
    "a page of %i is refused before anything of it is read",
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

  const written = (times: number, aliases: number): string =>
    `query ($id: ID!) { session(id: $id) { opinions(first: ${times}) { nodes { ${Array.from({ length: aliases }, (_, i) => `a${i}: content`).join(" ")} } } } }`;
  test.each([
    ["when it is written", 11],
    ["before it is written", 40],
  ])("an answer that is found too large %s is refused, the limit named", async (_, times) => {
    const { status, data, errors, headers } = await ask(
      written(times, 30),
      { id },
      { "accept-language": "en" },
    );
    const requestId = headers.get("x-request-id");
    expect({ status, data, errors }).toEqual({
      ...{ status: 400, data: undefined },
      errors: [
        {
          message:
            "The answer is too large (bytes): 3000000; ask for a smaller page (`first`) or fewer fields.",
          extensions: { code: "ANSWER_LIMIT", limit: 3_000_000, requestId },
        },
      ],
    });
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await ask(written(5, 30), { id })).errors).toBeUndefined();
  });
});
