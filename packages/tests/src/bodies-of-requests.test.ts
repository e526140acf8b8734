import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, makeWorld, openGateway } from "./kit/index.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const post = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(gateway.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...headers,
    },
  });
const codesOf = async (response: Response) => {
  const { errors } = await response.json();
  return errors.map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code);
};

describe("the bytes of a body are UTF-8", () => {
  const query = JSON.stringify({ operationName: "", query: "{ viewer { subject } }" });
  test.each([
    ["with a byte order mark", Buffer.from(`\uFEFF${query}`), 200],
    ["with characters beyond the basic plane", Buffer.from(`${query.slice(0, -2)}#𠀀"}`), 200],
    ["in windows-1258", Buffer.from(`${query.slice(0, -2)}#\xd0\xfd"}`, "latin1"), 400],
    ["in UTF-16", Buffer.from(query, "utf16le"), 400],
    ["in UTF-16 with its mark", Buffer.from(`\uFEFF${query}`, "utf16le"), 400],
    ["with half a character", Buffer.from(query).fill(0xc3, 30, 31), 400],
    ["with an encoded surrogate", Buffer.from(query).fill("eda080", 30, 33, "hex"), 400],
  ])("%s", async (_, bytes, status) => {
    const response = await post(bytes);
    expect([response.status, await response.clone().text()]).toEqual([status, expect.anything()]);
    if (status === 400) expect(await codesOf(response)).toEqual(["BAD_REQUEST"]);
  });
});

test("a text in another charset is not stored", async () => {
  const world = await makeWorld(gateway.table);
  const { token } = await gateway.as("CLERK", world.commune);
  const query = `mutation { recordSession(input: { title: "\xd0\xfd\xf4ng", type: PERIODIC,
    unitCode: "${world.commune}" }) { session { id } } }`;
  gateway.requests();
  for (const type of ["application/json", "application/json; charset=windows-1258"]) {
    const { status } = await post(Buffer.from(JSON.stringify({ query }), "latin1"), {
      "content-type": type,
      authorization: `Bearer ${token}`,
    });
    expect([status, gateway.requests()]).toEqual([type.includes("charset") ? 415 : 400, []]);
  }
});

test("an empty operationName is none, by GET and by POST", async () => {
  const query = "query Q { viewer { subject } }";
  const sent = await post(JSON.stringify({ query, operationName: "" }));
  const got = await fetch(`${gateway.url}?query=${query}&operationName=`);
  expect([sent.status, got.status, await sent.json()]).toEqual([200, 200, await got.json()]);
});

test.each([
  ["POST", undefined],
  ["GET", undefined],
  ["POST", ""],
])(
  "%s: the hash of a document is refused in the words that clients compare: %j",
  async (method, query) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "x" } };
    const response =
      method === "GET"
        ? await fetch(`${gateway.url}?extensions=${JSON.stringify(extensions)}`)
        : await post(JSON.stringify({ query, extensions }), { accept: "application/json" });
    expect([response.status, (await response.json()).errors]).toMatchObject([
      400,
      [
        {
          message: "PersistedQueryNotSupported",
          extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" },
        },
      ],
    ]);
    const both = await post(JSON.stringify({ query: "{ viewer { subject } }", extensions }));
    expect(both.status).toBe(200);
  },
);

test.each([
  ["then", '{"query":"{ viewer { subject } }","then":"x"}'],
  ["then", '{"\\u0074hen":{}}'],
  ["constructor", '{"constructor":{"prototype":{"a":1}}}'],
  ["__proto__", '{"query":"{ viewer { subject } }","__proto__":{"query":"{ a }"}}'],
  ["x".repeat(100), `{"${"x".repeat(9_000)}":1}`],
  ["x".repeat(99), `{"${"x".repeat(99)}😀":1}`],
])("an unknown member is refused by its name: %#", async (name, body) => {
  const { errors } = await (await post(body, { "accept-language": "en" })).json();
  expect(errors).toMatchObject([
    {
      message: `Unexpected parameter "${name}" in the request body.`,
      extensions: { code: "BAD_REQUEST" },
    },
  ]);
  expect(gateway.logged).toEqual([]);
});
