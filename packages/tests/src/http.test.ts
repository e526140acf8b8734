import { request } from "node:http";
import { type Action, rolesOf } from "@doithoai/core";
import { TABS } from "@doithoai/local/graphiql/tabs.ts";
import { KNOWN } from "@doithoai/local/sample/known.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { type Gateway, openGateway } from "./kit/index.ts";

const { version } = manifest;
let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(gateway.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...headers,
    },
  });
const ask = (query: string, variables?: object) => post(JSON.stringify({ query, variables }));
const codesOf = async (response: Response) => {
  const { errors } = await response.json();
  return errors.map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code);
};

describe("status codes of GraphQL over HTTP", () => {
  test.each([
    ["a good query", 200, () => ask("{ viewer { subject } }")],
    ["GET", 200, () => fetch(`${gateway.url}?query={viewer{subject}}`)],
    [
      "GET variables that are not JSON",
      400,
      () => fetch(`${gateway.url}?query={viewer{subject}}&variables={bad`),
    ],
    ["a syntax error", 400, () => ask("{ viewer {")],
    ["an unknown field", 400, () => ask("{ nothing }")],
    [
      "a variable of the wrong type",
      400,
      () => ask("query ($id: ID!) { node(id: $id) { id } }", {}),
    ],
    ["a body that is not JSON", 400, () => post("{")],
    [
      "another content type",
      415,
      () =>
        post("query={viewer{subject}}", { "content-type": "application/x-www-form-urlencoded" }),
    ],
    [
      "a form of another origin",
      415,
      () =>
        post(JSON.stringify({ query: "{ viewer { subject } }" }), { "content-type": "text/plain" }),
    ],
    [
      "a mutation by GET",
      405,
      () =>
        fetch(
          `${gateway.url}?query=mutation{recordSession` +
            '(input:{title:"a",type:PERIODIC}){userErrors{code}}}',
        ),
    ],
    [
      "an invalid token",
      401,
      () =>
        post(JSON.stringify({ query: "{ viewer { subject } }" }), {
          authorization: "Bearer x.y.z",
        }),
    ],
    ["a batch", 400, () => post(JSON.stringify([{ query: "{ viewer { subject } }" }]))],
  ])("%s: %i", async (_, status, request) => {
    const response = await request();
    expect(response.status, await response.clone().text()).toBe(status);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("content types", () => {
  const sent = (type: string) =>
    post(JSON.stringify({ query: "{ viewer { subject } }" }), { "content-type": type });
  test.each([
    "Application/JSON",
    "APPLICATION/JSON; CHARSET=UTF-8",
    "application/json ; charset=utf-8",
    "application/json;\tcharset=utf-8",
    'application/json; charset="utf-8"',
  ])("%s is JSON", async (type) => {
    expect((await sent(type)).status).toBe(200);
  });

  test.each([
    "application/graphql-response+json",
    "application/json-patch+json",
    "application/json+ld",
    "application/graphql",
    "text/plain; application/json",
    "application/json; charset=windows-1258",
    "application/json; charset=utf-16",
    "application/json; charset = utf-16",
    "application/json, text/plain",
  ])("%s is refused", async (type) => {
    const response = await sent(type);
    expect(response.status).toBe(415);
    const requestId = response.headers.get("x-request-id");
    expect((await response.json()).errors).toMatchObject([
      { extensions: { code: "UNSUPPORTED_MEDIA_TYPE", requestId } },
    ]);
  });
});

test.each(["text/event-stream", "multipart/mixed", "text/plain", "application/json;q=0"])(
  "a request that accepts %s is refused before the table is read",
  async (accept) => {
    gateway.requests();
    const { status } = await post(JSON.stringify({ query: '{ unit(code: "01") { name } }' }), {
      accept,
    });
    expect([status, gateway.requests()]).toEqual([406, []]);
  },
);

test.each([
  "??variables={bad&query={viewer{subject}}",
  "??extensions=x&query={viewer{subject}}",
  "?query={viewer{subject}}&variables={}#x",
  "?query={viewer{subject}}&extensions={}#",
])("a malformed query string is refused with BAD_REQUEST: %s", async (query) => {
  // `fetch` would normalize the query string. `request` sends it unchanged.
  const answer = await new Promise<{ status: number | undefined; text: string }>(
    (resolve, reject) => {
      const asked = request(gateway.url, { path: `/graphql${query}` }, async (response) => {
        resolve({
          status: response.statusCode,
          text: Buffer.concat(await response.toArray()).toString(),
        });
      });
      asked.on("error", reject).end();
    },
  );
  expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([
    400,
    "BAD_REQUEST",
  ]);
  expect(gateway.logged).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["no query", "{}"],
  ["nothing", ""],
])("BAD_REQUEST is 400 with application/json too: %s", async (_, body) => {
  const response = await post(body, { accept: "application/json" });
  expect([response.status, await codesOf(response)]).toEqual([400, ["BAD_REQUEST"]]);
});

test("a failure before execution uses the accepted language and the request id", async () => {
  const broken = await openGateway();
  broken.table.client.middlewareStack.add(() => () => Promise.reject(new Error("secret detail")), {
    step: "initialize",
    priority: "low",
  });
  const { status, errors, headers } = await broken.anonymous(
    '{ unit(code: "01") { name } }',
    {},
    { "accept-language": "en" },
  );
  const requestId = headers.get("x-request-id");
  expect(status).toBe(500);
  expect(errors).toEqual([
    {
      message: `Internal error. Request id: ${requestId}`,
      extensions: { code: "INTERNAL", requestId },
    },
  ]);
  expect(broken.logged).toMatchObject([{ requestId, error: { message: "secret detail" } }]);
  await broken.close();
});

test.each([
  ["{ viewer {", [{ line: 1, column: 11 }]],
  ["{ nothing }", [{ line: 1, column: 3 }]],
  ["{ session { id } }", [{ line: 1, column: 3 }]],
])("every error has its request id and its location: %s", async (query, locations) => {
  const { errors, headers } = await gateway.anonymous(query);
  expect(errors).toMatchObject([
    { locations, extensions: { requestId: headers.get("x-request-id") } },
  ]);
});

test.each([
  ["GRAPHQL_PARSE_FAILED", "{ viewer {", {}],
  ["GRAPHQL_VALIDATION_FAILED", "{ nothing }", {}],
  ["BAD_USER_INPUT", "query ($id: ID!) { node(id: $id) { id } }", {}],
  ["BAD_USER_INPUT", 'query ($on: Date) { unit(code: "01", on: $on) { id } }', { on: 5 }],
  ["BAD_ARGUMENT", '{ unit(code: "01", on: "2026-02-30") { id } }', {}],
  ["BAD_ARGUMENT", "{ session { id } }", {}],
])("every refusal has a code: %s", async (code, query, variables) => {
  expect(await codesOf(await ask(query, variables))).toEqual([code]);
});

test("every error of a variable gives its place, never its value", async () => {
  const input = {
    title: null,
    type: "PERIODIC",
    unitCode: "26743",
    heldOn: 90_909_090,
    chairs: [{ position: "Bí thư" }, { name: "x" }],
    guests: [{ name: 90_909_090, position: "x" }],
  };
  const query =
    "mutation ($i: PlanSessionInput!) { planSession(input: $i) { userErrors { code } } }";
  const response = await ask(query, { i: input });
  const text = await response.text();
  const { errors } = JSON.parse(text);
  const places = errors.map(
    ({ extensions: { code, path } }: { extensions: { code: string; path: unknown } }) =>
      `${code} ${JSON.stringify(path)}`,
  );
  expect(places.toSorted()).toEqual([
    'BAD_USER_INPUT ["i","chairs",1,"position"]',
    'BAD_USER_INPUT ["i","guests",0,"name"]',
    'BAD_USER_INPUT ["i","heldOn"]',
    'BAD_USER_INPUT ["i","title"]',
  ]);
  expect(response.status).toBe(400);
  expect(text).not.toContain("90909090");
});

describe("a query over a limit is refused before a resolver runs, and the limit is named", () => {
  const deep = (levels: number) =>
    [
      '{ session(id: "x") { opinions(first: 1) { nodes { ',
      "session { opinions(first: 1) { nodes { ".repeat(levels),
      "id",
      " } } }".repeat(levels + 1),
      " }",
    ].join("");
  test.each([
    ["DEPTH_LIMIT", () => deep(5), "12"],
    [
      "ALIAS_LIMIT",
      () => `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { subject }`).join(" ")} }`,
      "30",
    ],
    ["TOKEN_LIMIT", () => `{ viewer { ${"subject ".repeat(4_001)} } }`, "4000"],
    [
      "COST_LIMIT",
      () =>
        `{
          sessions(where: { unitCode: "VN" }, first: 100) {
            nodes { opinions(first: 100) { nodes { responses { id } } } }
          }
        }`,
      "20000",
    ],
    ["OPERATION_LIMIT", () => "query A { viewer { subject } } query B { viewer { subject } }", "1"],
  ])("%s", async (code, query, limit) => {
    gateway.requests();
    const response = await ask(query());
    const { data, errors } = await response.json();
    expect({ status: response.status, code: errors[0].extensions.code, data }).toEqual({
      status: 400,
      code,
      data: undefined,
    });
    expect(errors[0].message).toContain(limit);
    expect(gateway.requests()).toEqual([]);
  });

  test("fragments that multiply are refused by their cost", async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) =>
        `fragment F${i} on Session { unit { code } ${i < 19 ? `...F${i + 1} ...F${i + 1}` : ""} }`,
    );
    const response = await ask(`{ session(id: "x") { ...F0 } } ${fragments.join(" ")}`);
    expect(await codesOf(response)).toEqual(["COST_LIMIT"]);
  });

  test("a body above 1 MB is refused", async () => {
    const response = await ask("{ viewer { subject } }", { padding: "x".repeat(1_000_001) });
    expect(response.status).toBe(413);
    expect(await codesOf(response)).toEqual(["BODY_LIMIT"]);
  });

  test("the cost is reported: 1 per object, a connection is size times child", async () => {
    const cost = async (query: string) =>
      (await (await ask(query)).json()).extensions.cost.requested;
    expect(await cost("{ viewer { subject } }")).toBe(1);
    expect(await cost('{ session(id: "x") { id unit { code } } }')).toBe(2);
    expect(
      await cost(
        '{ sessions(where: { unitCode: "VN" }, first: 7) { nodes { id unit { code } } } }',
      ),
    ).toBe(14);
    expect(
      await cost(
        '{ sessions(where: { unitCode: "VN" }) { nodes { opinions(first: 3) { nodes { id } } } } }',
      ),
    ).toBe(20 * (1 + 3));
    expect(await cost("{ __schema { types { name fields { name } } } }")).toBe(0);
  });
});

test("an internal error is masked and logged, both with the request id", async () => {
  const broken = await openGateway();
  // Loads the data of every request first, so that the failure occurs in the resolver.
  await broken.anonymous("{ viewer { subject } }");
  broken.table.client.middlewareStack.add(() => () => Promise.reject(new Error("secret detail")), {
    step: "initialize",
    priority: "low",
  });
  const { data, errors, headers } = await broken.anonymous('{ unit(code: "01") { name } }');
  const requestId = headers.get("x-request-id");
  expect({ data, errors }).toEqual({
    data: { unit: null },
    errors: [
      {
        message: `Lỗi nội bộ. Mã yêu cầu: ${requestId}`,
        path: ["unit"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "INTERNAL", requestId },
      },
    ],
  });
  expect(broken.logged).toMatchObject([{ requestId, error: { message: "secret detail" } }]);
  await broken.close();
});

test("introspection is open, every type is described, and a browser gets GraphiQL", async () => {
  const { data } = await (await ask("{ __schema { types { name description } } }")).json();
  expect(
    data.__schema.types.filter(({ description }: { description: string | null }) => !description),
  ).toEqual([]);
  const page = await fetch(gateway.url, { headers: { accept: "text/html" } });
  const html = await page.text();
  expect(html).toContain("GraphiQL");
  const files = [...html.matchAll(/"(\/graphiql\/[^"]+)"/g)].map(([, file = ""]) => file);
  expect(files).toHaveLength(6);
  for (const file of files) {
    const { status, headers } = await fetch(new URL(file, gateway.url));
    expect([status, headers.get("x-content-type-options")]).toEqual([200, "nosniff"]);
    expect(headers.get("content-type")).toMatch(/^text\/(javascript|css);/);
  }
  // The sign-in leads back to the page with a code.
  const back = await fetch(`${gateway.url}?code=a&state=b`, { headers: { accept: "text/html" } });
  expect(await back.text()).toBe(html);
  expect(await (await fetch(gateway.url.replace("/graphql", "/health"))).json()).toEqual({
    status: "ok",
  });
});

test("the version of the schema is that of the package and of the header", async () => {
  const response = await ask("{ __schema { description } }");
  const { data } = await response.json();
  expect(data.__schema.description).toContain(`Version ${version}.`);
  expect(response.headers.get("x-schema-version")).toBe(version);
  for (const path of ["/graphql", "/graphql?query=%7B__typename%7D"])
    for (const method of ["GET", "PUT", "OPTIONS"])
      expect(
        (await fetch(gateway.url.replace("/graphql", path), { method })).headers.get(
          "x-schema-version",
        ),
      ).toBe(version);
});

test("every scalar of this schema names its specification", async () => {
  const { data } = await (
    await ask("{ __schema { types { name kind description specifiedByURL } } }")
  ).json();
  const BUILT_IN = ["Boolean", "Float", "ID", "Int", "String"];
  type Scalar = Readonly<Record<"name" | "kind" | "description" | "specifiedByURL", string>>;
  const own = data.__schema.types.filter(
    ({ kind, name }: Scalar) => kind === "SCALAR" && !BUILT_IN.includes(name),
  );
  expect(own.map(({ name }: Scalar) => name)).toEqual(["Date", "DateTime", "JSON"]);
  for (const { specifiedByURL } of own)
    expect(specifiedByURL).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+/);
});

test("the tabs of GraphiQL run without errors; those of an office need a sign-in", async () => {
  const officer = await gateway.as("OFFICER", "26743", "tabs", KNOWN.infrastructureId);
  for (const { query, variables = "{}", needs } of TABS) {
    const sent = JSON.parse(variables);
    const open = await gateway.anonymous(query, sent);
    if (needs) expect(open.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
    const { data, errors } = needs === "OFFICER" ? await officer(query, sent) : open;
    if (needs === "CLERK") continue;
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  }
});

test("every enum value has a label in both languages", async () => {
  const { data } = await (
    await ask(
      `{
        labels { enum values { code vi en } }
        __schema { types { name kind enumValues { name } } }
      }`,
    )
  ).json();
  const inSchema = data.__schema.types.filter(
    ({ kind, name }: { kind: string; name: string }) =>
      kind === "ENUM" &&
      !name.startsWith("__") &&
      !/Order(Field|Direction)$|^OrderDirection$/.test(name),
  );
  const words = new Map(
    data.labels.map(
      (labels: { enum: string; values: { code: string; vi: string; en: string }[] }) => [
        labels.enum,
        labels.values,
      ],
    ),
  );
  for (const { name, enumValues } of inSchema)
    expect(words.get(name), name).toEqual(
      expect.arrayContaining(
        enumValues.map((value: { name: string }) => ({
          code: value.name,
          vi: expect.stringMatching(/./),
          en: expect.stringMatching(/./),
        })),
      ),
    );
  expect(words.has("Field")).toBe(true);
  expect(words.get("DeadlinePolicy")).toContainEqual({
    code: "DIRECTIVE_DUE",
    vi: "thực hiện ý kiến chỉ đạo",
    en: "carrying out a directive",
  });
});

test("the description of every mutation names its roles", async () => {
  const { data } = await gateway.anonymous(
    `{ __schema { mutationType { fields { name description } } } }`,
  );
  const OF: Readonly<Record<string, Action>> = { recordOpinions: "recordOpinion" };
  for (const { name, description } of data.__schema.mutationType.fields)
    expect(description, name).toMatch(
      new RegExp(`Roles: ${rolesOf(OF[name] ?? name).join(", ")}(?:; [^.]+)?\\.$`),
    );
});
