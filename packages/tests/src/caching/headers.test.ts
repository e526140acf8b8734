import { Caching } from "@doithoai/gateway";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aSession, done, type Gateway, makeWorld, openGateway } from "../kit/index.ts";
import { documentOf } from "../kit/operations.ts";
import { type Answered, posted, send, urlOf } from "./send.ts";

const PAGE = "http://localhost:5173";
/** A separate time, because wrong codes are counted by address within ten minutes. */
const NOW = new Date("2026-11-26T09:00:00+07:00");

let gateway: Gateway;
let token: string;
let hidden: string;
beforeAll(async () => {
  gateway = await openGateway({ origins: [PAGE], now: () => NOW });
  const { commune } = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", commune);
  ({ token } = clerk);
  ({ id: hidden } = await done(clerk, "PlanSession", aSession(commune, { heldOn: "2026-12-20" })));
});
afterAll(() => gateway.close());

const get = (parameters: Readonly<Record<string, unknown>>, headers: Record<string, string> = {}) =>
  send(urlOf(gateway.url, parameters), { headers });
const post = (body: object, headers: Record<string, string> = {}) =>
  send(gateway.url, posted(body, headers));
const bearer = () => ({ authorization: `Bearer ${token}` });

const QUERY = '{ unit(code: "01") { name } }';
const SESSION = "query ($id: ID!) { session(id: $id) { title } }";
const LANGUAGE = "en-GB, vi;q=0.5";
const TRACKED = '{ opinion(trackingCode: "0000-0000-0001") { id } }';

const VARY = "accept, accept-language, authorization, accept-encoding, origin";
const isPublic = ({ headers }: Answered) => ({
  "cache-control": headers["cache-control"],
  hasTag: headers.etag !== undefined,
  vary: headers.vary,
});

describe("an answer for everybody may be kept for half a minute", () => {
  test.each([
    ["a query by GET", () => get({ query: QUERY })],
    ["a document of frontends", () => get({ query: documentOf("Labels") })],
    ["one with variables", () => get({ query: SESSION, variables: { id: hidden } })],
    ["a name of its operation", () => get({ query: `query A ${QUERY}`, operationName: "A" })],
    ["another language", () => get({ query: QUERY }, { "accept-language": LANGUAGE })],
    [
      "another media type",
      () => get({ query: QUERY }, { accept: "application/graphql-response+json" }),
    ],
    ["a page of an origin", () => get({ query: QUERY }, { origin: PAGE })],
    ["a page of another origin", () => get({ query: QUERY }, { origin: "https://b.example" })],
    ["the caller", () => get({ query: "{ viewer { subject } }" })],
    ["introspection", () => get({ query: "{ __schema { queryType { name } } }" })],
  ])("%s", async (_, ask) => {
    const answer = await ask();
    expect([answer.status, isPublic(answer)]).toEqual([
      200,
      { "cache-control": Caching.PUBLIC, hasTag: true, vary: VARY },
    ]);
    expect(answer.text).not.toContain(answer.headers["x-request-id"]);
  });
});

describe("no other answer may be kept", () => {
  test.each([
    ["a query by POST", 200, () => post({ query: QUERY })],
    ["a token", 200, () => get({ query: QUERY }, bearer())],
    ["a token by POST", 200, () => post({ query: QUERY }, bearer())],
    ["a token that cannot be used", 401, () => get({ query: QUERY }, { authorization: "x" })],
    ["an empty token", 200, () => get({ query: QUERY }, { authorization: "" })],
    ["a tracking code", 200, () => get({ query: TRACKED })],
    ["a tracking code beside", 200, () => get({ query: `{ ${TRACKED.slice(1, -1)} __typename }` })],
    ["the time of the server", 200, () => get({ query: "{ viewer { now } }" })],
    ["the day of the server", 200, () => get({ query: `{ viewer { today } ${QUERY.slice(1)}` })],
    ["no tracking code", 200, () => get({ query: '{ opinion(trackingCode: "?") { id } }' })],
    [
      "a field that is refused",
      200,
      () => get({ query: "{ session { id } unit(code: 1) { id } }" }),
    ],
    ["an argument that is refused", 200, () => get({ query: "{ session { id } }" })],
    ["a document that is not valid", 200, () => get({ query: "{ nothing }" })],
    ["a document that is no GraphQL", 200, () => get({ query: "{" })],
    ["no document", 400, () => get({ query: "" })],
    ["an unknown hash", 400, () => get({ documentId: "0".repeat(64) })],
    ["a mutation", 405, () => get({ query: "mutation { __typename }" })],
    ["variables that are not JSON", 400, () => get({ query: QUERY, variables: "{" })],
    ["another method", 405, () => send(urlOf(gateway.url, { query: QUERY }), { method: "HEAD" })],
    ["a preflight", 204, () => send(gateway.url, { method: "OPTIONS", headers: { origin: PAGE } })],
    ["another media type", 406, () => get({ query: QUERY }, { accept: "text/csv" })],
    ["another path", 404, () => send(`${gateway.url}s`)],
    ["the token endpoint", 405, () => send(gateway.url.replace("graphql", "oauth/token"))],
    ["another address of this server", 200, () => send(gateway.url.replace("graphql", "health"))],
  ])("%s: %i", async (_, status, ask) => {
    const { headers, ...answer } = await ask();
    expect([answer.status, headers["cache-control"], headers.etag]).toEqual([
      status,
      "no-store",
      undefined,
    ]);
  });
});

describe("a caller that has the answer gets no body", () => {
  const asked = { query: documentOf("Labels") };
  const again = async (headers: Record<string, string>, named = "etag") => {
    const first = await get(asked, headers);
    const tag = named === "etag" ? first.headers.etag : named;
    return { first, second: await get(asked, { ...headers, "if-none-match": tag ?? "" }) };
  };

  test.each([
    ["as it is", {}],
    ["compressed", { "accept-encoding": "gzip, br" }],
    ["for a page of an origin", { origin: PAGE }],
  ])("%s", async (_, headers) => {
    const { first, second } = await again(headers);
    expect([second.status, second.bytes.length]).toEqual([304, 0]);
    const {
      "x-request-id": _id,
      "content-type": _type,
      "content-length": _length,
      "content-encoding": _coding,
      "transfer-encoding": _transfer,
      date: _date,
      ...kept
    } = first.headers;
    expect(second.headers).toMatchObject(kept);
    for (const name of ["content-type", "content-encoding", "content-length"])
      expect(second.headers[name], name).toBeUndefined();
  });

  test("the validator is the same for every coding", async () => {
    const tags = await Promise.all(
      ["identity", "gzip", "br"].map(
        async (coding) => (await get(asked, { "accept-encoding": coding })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(1);
  });

  test.each([
    ["*", 304],
    ['"other"', 200],
    ["other", 200],
  ])("If-None-Match %s: %i", async (tag, status) => {
    expect((await again({}, tag)).second.status).toBe(status);
  });

  test("a caller with a token, or by POST, always gets the body", async () => {
    const everything = { "if-none-match": "*" };
    expect((await get(asked, { ...everything, ...bearer() })).status).toBe(200);
    expect((await post(asked, everything)).status).toBe(200);
    expect((await get({ query: TRACKED }, everything)).status).toBe(200);
  });
});

test("a public answer is the answer of POST, and the next one has the same bytes", async () => {
  const asked = { query: SESSION, variables: { id: hidden } };
  const [one, two, sent] = [await get(asked), await get(asked), await post(asked)];
  expect(JSON.parse(one.text).data).toEqual({ session: null });
  expect([two.text, two.headers.etag, sent.text]).toEqual([one.text, one.headers.etag, one.text]);
  const seen = await get(asked, bearer());
  expect(JSON.parse(seen.text).data.session.title).toBeTypeOf("string");
});

test("a validator changes with the answer", async () => {
  const clerk = await gateway.as("CLERK", (await makeWorld(gateway.table)).commune);
  const { id, version } = await done(clerk, "PlanSession", {
    ...aSession(clerk.subject.split(".")[1] ?? "", { heldOn: "2026-12-20" }),
  });
  const asked = { query: SESSION, variables: { id } };
  const before = await get(asked);
  await done(clerk, "AnnounceSession", {
    sessionId: id,
    expectedVersion: version,
    place: "Hội trường",
    howToAttend: "Đến trực tiếp.",
  });
  const after = await get(asked, { "if-none-match": before.headers.etag ?? "" });
  expect([before.text, after.status]).toEqual([expect.stringContaining("null"), 200]);
  expect(JSON.parse(after.text).data.session.title).toBeTypeOf("string");
});
