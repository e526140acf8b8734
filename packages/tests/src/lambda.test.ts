import { randomUUID } from "node:crypto";
import { makeGateway, makeHandler } from "@doithoai/gateway";
import { Headers } from "@whatwg-node/fetch";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, NOW, openGateway } from "./kit/index.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const config = () => {
  const { table, files, vault } = gateway;
  return {
    table,
    files,
    vault,
    issuers: [],
    now: () => NOW,
    newRequestId: randomUUID,
    log: () => undefined,
    origins: [],
  };
};

test.each([
  ["", 200],
  ["Bearer a.b.c\u0000", 401],
  ["Bearer a\u200b.b.c", 401],
  ["\u2028", 401],
])(
  "a token with characters invalid in a header is refused, not ignored: %j",
  async (authorization, status) => {
    const handle = makeHandler(config());
    const event = {
      rawPath: "/graphql",
      rawQueryString: "query={viewer{subject}}",
      headers: { accept: "application/json", authorization },
      isBase64Encoded: false,
      requestContext: {
        domainName: "api.example",
        http: { method: "GET", sourceIp: "203.0.113.7" },
      },
    } as unknown as APIGatewayProxyEventV2;
    const { statusCode, body = "" } = await handle(event, {
      getRemainingTimeInMillis: () => 29_000,
    });
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
    const event = {
      rawPath: "/graphql",
      rawQueryString: "query={viewer{subject}}",
      headers: Object.fromEntries([[name, "x"]]),
      isBase64Encoded: false,
      requestContext: {
        domainName: "api.example",
        http: { method: "GET", sourceIp: "203.0.113.7" },
      },
    } as unknown as APIGatewayProxyEventV2;
    const { statusCode } = await handle(event, { getRemainingTimeInMillis: () => 29_000 });
    expect(statusCode).toBe(200);
  },
);
