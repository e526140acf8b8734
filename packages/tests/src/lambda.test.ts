import { makeGateway, makeHandler } from "@doithoai/gateway";
import { Headers } from "@whatwg-node/fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, NOW, openGateway } from "./kit/index.ts";
import { configOver } from "./kit/lambda-config.ts";
import { asked, CONTEXT, event, exactEvent } from "./kit/lambda-event.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const config = () => configOver(gateway, NOW);

const QUERY = { method: "GET", query: "query={viewer{subject}}" };

test.each([
  ["", 200],
  ["Bearer a.b.c\u0000", 401],
  ["Bearer a\u200b.b.c", 401],
  ["\u2028", 401],
])(
  "a token with characters invalid in a header is refused, not ignored: %j",
  async (authorization, status) => {
    const handle = makeHandler(config());
    const headers = { accept: "application/json", authorization };
    const { statusCode, body = "" } = await handle(exactEvent({ ...QUERY, headers }), CONTEXT);
    expect([statusCode, JSON.parse(body).errors?.[0].extensions.code]).toEqual([
      status,
      status === 200 ? undefined : "UNAUTHENTICATED",
    ]);
  },
);

test.each([
  ["Node's", globalThis.Headers],
  ["Yoga's", Headers],
])("a request is answered without changing its headers, of %s class", async (_, Given) => {
  const sent = { accept: "*/*", "content-type": "application/json; charset=utf-8" };
  const headers = new Given(sent);
  const { status } = await makeGateway(config())({
    method: "POST",
    url: "https://api.example/graphql",
    headers,
    body: '{ "query": "{ viewer { subject } }" }',
    address: "203.0.113.7",
    until: Date.now() + 29_000,
  });
  expect([status, Object.fromEntries(headers)]).toEqual([200, sent]);
});

test.each([["a b"], [""], ["x\u0000"], ["thử"], ["__proto__"], ["(x)"]])(
  "a header with the name %j does not change the answer",
  async (name) => {
    const handle = makeHandler(config());
    const headers = Object.fromEntries([[name, "x"]]);
    const { statusCode } = await handle(exactEvent({ ...QUERY, headers }), CONTEXT);
    expect(statusCode).toBe(200);
  },
);

test("the limit of a body counts bytes, also of a body that arrives as text", async () => {
  const handle = makeHandler(config());
  const sized = (letters: number) =>
    handle(event({ body: asked("{ viewer { subject } }", { x: "ữ".repeat(letters) }) }), CONTEXT);
  expect((await sized(300_000)).statusCode).toBe(200);
  const { statusCode, body = "" } = await sized(400_000);
  expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([413, "BODY_LIMIT"]);
});
