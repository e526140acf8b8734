import { randomUUID } from "node:crypto";
import { makeHandler } from "@doithoai/gateway";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, NOW, openGateway } from "./kit/index.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

test.each([
  ["", 200],
  ["Bearer a.b.c\u0000", 401],
  ["Bearer a\u200b.b.c", 401],
  ["\u2028", 401],
])(
  "a token with characters invalid in a header is refused, not ignored: %j",
  async (authorization, status) => {
    const { table, files, vault } = gateway;
    const handle = makeHandler({
      table,
      files,
      vault,
      issuers: [],
      now: () => NOW,
      newRequestId: randomUUID,
      log: () => undefined,
      origins: [],
    });
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
