import { randomUUID } from "node:crypto";
import { type GatewayConfig, makeHandler } from "@doithoai/gateway";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, openGateway } from "./kit/index.ts";

const PAGE = "http://localhost:5173";
const STRANGER = "https://elsewhere.example.vn";
/** A separate time, because wrong codes are counted by address within ten minutes. */
const NOW = new Date("2026-11-24T17:00:00+07:00");

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway({ origins: [PAGE], now: () => NOW });
});
afterAll(() => gateway.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}
const JSON_BODY = { "content-type": "application/json" };
const asked = (query: string): Sent => ({
  method: "POST",
  headers: JSON_BODY,
  body: JSON.stringify({ query }),
});

async function overHttp({
  method = "GET",
  path = "/graphql",
  query = "",
  headers = {},
  body,
}: Sent): Promise<Got> {
  const response = await fetch(`${new URL(path, gateway.url)}?${query}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function byLambda(
  { method = "GET", path = "/graphql", query = "", headers = {}, body }: Sent,
  more: Partial<GatewayConfig> = {},
): Promise<Got> {
  const { table, files, vault } = gateway;
  const config = {
    table,
    files,
    vault,
    issuers: [],
    now: () => NOW,
    newRequestId: randomUUID,
    log: () => undefined,
    origins: [PAGE],
  };
  const event = {
    rawPath: path,
    rawQueryString: query,
    headers,
    body,
    isBase64Encoded: false,
    requestContext: { domainName: "api.example", http: { method, sourceIp: "203.0.113.99" } },
  } as unknown as APIGatewayProxyEventV2;
  const answer = await makeHandler({ ...config, ...more })(event, {
    getRemainingTimeInMillis: () => 29_000,
  });
  return {
    status: answer.statusCode ?? 0,
    headers: new Headers(answer.headers as Record<string, string>),
    text: answer.body ?? "",
  };
}

const corsIn = (headers: Headers) =>
  [...headers.keys()].filter((name) => name.startsWith("access-control-"));
function expectSecured(headers: Headers): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "cache-control": "no-store",
  });
}
/** A query with an answer above the limit: a long alias at each field of the schema. */
const TOO_LONG = `{ __schema { types { fields { ${"a".repeat(9_000)}: name } } } }`;
const wrongCodes = (from: number) =>
  Array.from(
    { length: 25 },
    (_, i) => `a${i}: opinion(trackingCode: "0000-0000-${from + i}") { id }`,
  ).join(" ");

const REFUSED: readonly (readonly [string, number, string | undefined, Sent])[] = [
  [
    "a body above 1 MB",
    413,
    "BODY_LIMIT",
    { ...asked("{ __typename }"), body: "x".repeat(1_000_001) },
  ],
  [
    "a body of many megabytes",
    413,
    "BODY_LIMIT",
    { ...asked("{ __typename }"), body: "x".repeat(5_000_000) },
  ],
  [
    "another content type",
    415,
    "BAD_ARGUMENT",
    { ...asked("{ __typename }"), headers: { "content-type": "text/plain" } },
  ],
  ["variables that are not JSON", 400, "BAD_REQUEST", { query: "query={__typename}&variables={x" }],
  [
    "a body that is not JSON",
    400,
    "BAD_REQUEST",
    { method: "POST", headers: JSON_BODY, body: "{" },
  ],
  ["an invalid document", 200, "GRAPHQL_VALIDATION_FAILED", asked("{ nothing }")],
  ["a field that is refused", 200, "BAD_ARGUMENT", asked("{ session { id } }")],
  ["an answer that is too long", 400, "ANSWER_LIMIT", asked(TOO_LONG)],
  [
    "an invalid token",
    401,
    "UNAUTHENTICATED",
    { ...asked("{ __typename }"), headers: { ...JSON_BODY, authorization: "Bearer x.y.z" } },
  ],
  ["another path", 404, undefined, { path: "/nothing" }],
  ["another method", 405, "BAD_REQUEST", { method: "PUT" }],
  ["a mutation by GET", 405, "BAD_REQUEST", { query: "query=mutation{__typename}" }],
  [
    "an answer that is not JSON",
    406,
    undefined,
    { ...asked("{ __typename }"), headers: { ...JSON_BODY, accept: "text/csv" } },
  ],
];

describe.each([
  ["on the local server", overHttp],
  ["on Lambda", byLambda],
])("%s", (_, send) => {
  test.each(REFUSED)(
    "%s: a page of an allowed origin can read the refusal, %i %s",
    async (_name, status, code, sent) => {
      const { headers, text, ...got } = await send({
        ...sent,
        headers: { ...sent.headers, origin: PAGE },
      });
      expect(got.status, text).toBe(status);
      expectSecured(headers);
      expect(headers.get("access-control-allow-origin")).toBe(PAGE);
      expect(headers.get("access-control-expose-headers")).toBe("x-request-id, retry-after");
      expect(headers.get("vary")).toBe("origin");
      if (code === undefined) expect(text).toBe("");
      else
        expect(JSON.parse(text).errors).toMatchObject([
          { extensions: { code, requestId: headers.get("x-request-id") } },
        ]);
    },
  );

  test.each(REFUSED)(
    "%s: a page of another origin cannot read it",
    async (_name, status, _code, sent) => {
      const { headers, ...got } = await send({
        ...sent,
        headers: { ...sent.headers, origin: STRANGER },
      });
      expect(got.status).toBe(status);
      expectSecured(headers);
      expect([corsIn(headers), headers.get("vary")]).toEqual([[], "origin"]);
    },
  );

  test("429 for too many wrong codes can be read too", async () => {
    for (const from of [1_000, 2_000]) await send(asked(`{ ${wrongCodes(from)} }`));
    const { status, headers, text } = await send({
      ...asked('{ opinion(trackingCode: "0000-0000-3000") { id } }'),
      headers: { ...JSON_BODY, origin: PAGE },
    });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([429, PAGE]);
    const { errors } = JSON.parse(text);
    expect(errors).toMatchObject([
      { extensions: { code: "RATE_LIMITED", requestId: headers.get("x-request-id") } },
    ]);
    const { retryAfterSeconds: seconds } = errors[0].extensions;
    expect(Number.isInteger(seconds) && seconds > 0).toBe(true);
    expect(headers.get("retry-after")).toBe(String(seconds));
    expectSecured(headers);
  });

  test("a preflight is valid for two hours and does not use the table", async () => {
    gateway.requests();
    const preflight = (origin: string) =>
      send({ method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });
    const { status, headers } = await preflight(PAGE);
    expect(status).toBe(204);
    expect(Object.fromEntries(headers)).toMatchObject({
      "access-control-allow-origin": PAGE,
      "access-control-allow-methods": "POST, GET",
      "access-control-max-age": "7200",
      vary: "origin",
      "access-control-allow-headers":
        "content-type, authorization, accept-language, x-correlation-id, " +
        "traceparent, tracestate, baggage, sentry-trace, " +
        "apollographql-client-name, apollographql-client-version, apollo-require-preflight",
    });
    expectSecured(headers);
    const other = await preflight(STRANGER);
    expect([other.status, corsIn(other.headers), other.headers.get("vary")]).toEqual([
      204,
      [],
      "origin",
    ]);
    expect(gateway.requests()).toEqual([]);
  });

  test("the token endpoint has no CORS headers", async () => {
    for (const method of ["OPTIONS", "POST"]) {
      const { headers } = await send({ method, path: "/oauth/token", headers: { origin: PAGE } });
      expectSecured(headers);
      expect([corsIn(headers), headers.get("vary")]).toEqual([[], null]);
    }
  });
});

test("an error outside GraphQL can be read too", async () => {
  const graphiql = () => {
    throw new Error("secret detail");
  };
  const { status, headers, text } = await byLambda(
    { headers: { origin: PAGE, accept: "text/html", "accept-language": "en" } },
    { graphiql },
  );
  expect([status, headers.get("access-control-allow-origin")]).toEqual([500, PAGE]);
  const requestId = headers.get("x-request-id");
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        message: `Internal error. Request id: ${requestId}`,
        extensions: { code: "INTERNAL", requestId },
      },
    ],
  });
  expectSecured(headers);
});

test("without allowed origins no CORS header is sent", async () => {
  for (const method of ["GET", "OPTIONS"]) {
    const { headers } = await byLambda(
      { method, query: "query={__typename}", headers: { origin: PAGE } },
      { origins: [] },
    );
    expect([corsIn(headers), headers.get("vary")]).toEqual([[], null]);
  }
});

test.each([
  ["/health", 200],
  ["/", 302],
  ["/events", 403],
  ["/token", 403],
  ["/issuer/nothing", 404],
  ["/files/nothing", 404],
])("%s of the local server has the same security headers", async (path, status) => {
  const response = await fetch(new URL(path, gateway.url), {
    redirect: "manual",
    headers: { "sec-fetch-mode": "cors", origin: STRANGER },
  });
  expect(response.status).toBe(status);
  expectSecured(response.headers);
});
