import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Caching, LIMITS } from "@doithoai/gateway";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, openGateway } from "../kit/index.ts";
import { documentNames, documentOf } from "../kit/operations.ts";
import { type Answered, posted, send, urlOf } from "./send.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const apollo = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const draft = (documentId: unknown) => ({ documentId });
const get = (parameters: Readonly<Record<string, unknown>>) => send(urlOf(gateway.url, parameters));
const post = (body: object) => send(gateway.url, posted(body));
const WAYS = [
  ["GET", get],
  ["POST", post],
] as const;

const PUBLISHED: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../../../../graphql/published/documents.json", import.meta.url), "utf8"),
);
const UNIT = "query ($code: String!) { unit(code: $code) { name } }";
const VARIABLES = { code: "01" };
/** A document that no other test sends. */
const fresh = () => UNIT.replace("query", `query Q${Math.random().toString(36).slice(2)}`);
const errorOf = ({ status, text }: Answered) => {
  const { message, extensions } = JSON.parse(text).errors[0];
  return [status, message, extensions.code];
};
const UNKNOWN = [400, "PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"];
const UNSUPPORTED = [400, "PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED"];

describe("the documents of graphql/operations/ are known by the hash of their file", () => {
  test("the published list has all of them", () => {
    expect(PUBLISHED).toEqual(
      Object.fromEntries(documentNames().map((name) => [name, sha(documentOf(name))])),
    );
  });

  test.each(WAYS)("%s, in each notation of the hash", async (_, ask) => {
    const hash = PUBLISHED.Labels ?? "";
    const whole = await ask({ query: documentOf("Labels") });
    for (const named of [apollo(hash), draft(hash), draft(`sha256:${hash}`)]) {
      const { status, text, headers } = await ask(named);
      expect([status, text]).toEqual([200, whole.text]);
      expect(headers["cache-control"]).toBe(whole.headers["cache-control"]);
    }
  });

  test("an answer by hash may be kept as any other", async () => {
    const { headers } = await get(draft(PUBLISHED.Labels));
    expect(headers).toMatchObject({ "cache-control": Caching.PUBLIC, etag: expect.any(String) });
  });

  test("a mutation by its hash needs POST", async () => {
    const hash = PUBLISHED.CreateUpload;
    expect(errorOf(await get(apollo(hash)))).toMatchObject([405, {}, "METHOD_NOT_ALLOWED"]);
    expect(errorOf(await post(draft(hash)))).toMatchObject([400, {}, "BAD_USER_INPUT"]);
  });
});

describe.each(WAYS)("%s: a client finds its own document again", (_, ask) => {
  test.each([
    ["Apollo and urql", apollo],
    ["GraphQL over HTTP", draft],
  ])("as %s do", async (_name, named) => {
    const query = fresh();
    const asked = { ...named(sha(query)), variables: VARIABLES };
    expect(errorOf(await ask(asked))).toEqual(UNKNOWN);
    const sent = await ask({ query, ...asked });
    expect(sent.status).toBe(200);
    for (const again of [await get(asked), await post(asked)])
      expect([again.status, again.text]).toEqual([200, sent.text]);
  });

  test("a document that came without its hash is not known by it", async () => {
    const query = fresh();
    await ask({ query, variables: VARIABLES });
    expect(errorOf(await ask(apollo(sha(query))))).toEqual(UNKNOWN);
  });

  test("the hash of another document is refused, and nothing is kept", async () => {
    const [query, other] = [fresh(), fresh()];
    const asked = { query, ...apollo(sha(other)), variables: VARIABLES };
    expect(errorOf(await ask(asked))).toMatchObject([400, {}, "BAD_REQUEST"]);
    for (const text of [query, other])
      expect(errorOf(await ask(apollo(sha(text))))).toEqual(UNKNOWN);
  });

  test.each([
    ["another version", apollo(sha(UNIT), 2), UNSUPPORTED],
    ["no version", { extensions: { persistedQuery: { sha256Hash: sha(UNIT) } } }, UNSUPPORTED],
    ["a hash of another kind", apollo("x"), UNSUPPORTED],
    ["a hash in capitals", apollo(sha(UNIT).toUpperCase()), UNSUPPORTED],
    ["a hash that is no text", apollo({ toString: 1 }), UNSUPPORTED],
    ["no hash", { extensions: { persistedQuery: true } }, UNSUPPORTED],
    ["an id of another kind", draft("md5:0"), UNKNOWN],
    ["a name", draft("__proto__"), UNKNOWN],
  ])("%s is refused, and ignored beside a document", async (_name, named, refusal) => {
    expect(errorOf(await ask(named))).toEqual(refusal);
    const { status } = await ask({ query: UNIT, variables: VARIABLES, ...named });
    expect(status).toBe(200);
  });

  test("a refusal may not be kept", async () => {
    const { headers } = await ask(draft(sha(fresh())));
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("an empty name is none", async () => {
    const { status } = await ask({ query: UNIT, variables: VARIABLES, documentId: "" });
    expect(status).toBe(200);
  });
});

describe("variables of hostile form beside a hash", () => {
  const hash = sha(UNIT);
  beforeAll(() => post({ query: UNIT, ...apollo(hash), variables: VARIABLES }));

  test.each([
    ["a list", "[]"],
    ["a list of an object", '[{"code":"01"}]'],
    ["a text", '"code"'],
    ["a number", "1"],
    ["none", "null"],
    ["a prototype", '{"__proto__":{"code":"01"}}'],
    ["a deep object", `{"code":${'{"a":'.repeat(500)}1${"}".repeat(500)}}`],
    ["another type", '{"code":{"toString":"01"}}'],
  ])("%s: refused alike by GET and POST, and not kept", async (_, variables) => {
    const [got, sent] = [
      await send(urlOf(gateway.url, { ...draft(hash), variables })),
      await post({ ...draft(hash), variables: JSON.parse(variables) }),
    ];
    expect(got.headers["cache-control"]).toBe("no-store");
    const [status, , code] = errorOf(got);
    expect([status, code]).toEqual([400, expect.stringMatching(/^BAD_/)]);
    expect(errorOf(sent)).toEqual(errorOf(got));
  });
});

test("an id that is no text is refused", async () => {
  expect(errorOf(await post(draft(5)))).toMatchObject([400, {}, "BAD_REQUEST"]);
});

test("many long documents of strangers push out one another, not the shipped ones", async () => {
  const own = fresh();
  await post({ query: own, variables: VARIABLES, ...apollo(sha(own)) });
  expect((await get({ ...draft(sha(own)), variables: VARIABLES })).status).toBe(200);
  for (let i = 0; i < 8; i++) {
    const query = `{ __typename } # ${i} ${"x".repeat(LIMITS.text - 1_000)}`;
    expect((await post({ query, ...apollo(sha(query)) })).status).toBe(200);
  }
  expect(errorOf(await get(draft(sha(own))))).toEqual(UNKNOWN);
  expect((await get(draft(PUBLISHED.Labels))).status).toBe(200);
});
