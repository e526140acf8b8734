import { type GatewayConfig, makeHandler } from "@doithoai/gateway";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { type Gateway, openGateway, throttled } from "./kit/index.ts";
import { configOver } from "./kit/lambda-config.ts";
import { exactEvent } from "./kit/lambda-event.ts";

const PAGE = "http://localhost:5173";
const STRANGER = "https://elsewhere.example.vn";
/** A separate time, because wrong codes are counted by address within ten minutes. */
const NOW = new Date("2026-11-24T17:00:00+07:00");

const { version } = manifest;
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
  readonly body?: string | Buffer<ArrayBuffer>;
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
  { timeoutMs = 29_000, ...more }: Partial<GatewayConfig> & { readonly timeoutMs?: number } = {},
): Promise<Got> {
  const config = { ...configOver(gateway, NOW), origins: [PAGE] };
  const event = exactEvent({
    method,
    path,
    query,
    headers,
    body: body === undefined ? undefined : Buffer.from(body).toString("base64"),
    isBase64Encoded: body !== undefined,
    address: "203.0.113.99",
  });
  const answer = await makeHandler({ ...config, ...more })(event, {
    getRemainingTimeInMillis: () => timeoutMs,
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
const wrongCode = (last: number) => asked(`{ opinion(trackingCode: "0000-0000-${last}") { id } }`);

const REFUSED: readonly (readonly [string, number, string | undefined, Sent])[] = [
  [
    "a body above 1 MB",
    413,
    "BODY_LIMIT",
    { ...asked("{ __typename }"), body: "x".repeat(1_000_001) },
  ],
  [
    "a body of fewer than a million letters, in more than 1 MB",
    413,
    "BODY_LIMIT",
    { ...asked("{ __typename }"), body: "ữ".repeat(400_000) },
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
    "UNSUPPORTED_MEDIA_TYPE",
    { ...asked("{ __typename }"), headers: { "content-type": "text/plain" } },
  ],
  [
    "another charset",
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    { ...asked("{ __typename }"), headers: { "content-type": "application/json; charset=tcvn" } },
  ],
  [
    "a compressed body",
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    { ...asked("{ __typename }"), headers: { ...JSON_BODY, "content-encoding": "gzip" } },
  ],
  [
    "bytes that are not UTF-8",
    400,
    "BAD_REQUEST",
    { method: "POST", headers: JSON_BODY, body: Buffer.from('{"query":"{\xe9}"}', "latin1") },
  ],
  [
    "the hash of a document",
    400,
    "PERSISTED_QUERY_NOT_SUPPORTED",
    {
      method: "POST",
      headers: JSON_BODY,
      body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    },
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
  ["another method", 405, "METHOD_NOT_ALLOWED", { method: "PUT" }],
  ["a mutation by GET", 405, "METHOD_NOT_ALLOWED", { query: "query=mutation{__typename}" }],
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
      expect(headers.get("access-control-expose-headers")).toBe(
        "x-request-id, x-schema-version, retry-after, etag",
      );
      expect(headers.get("x-schema-version")).toBe(status === 404 ? null : version);
      expect(headers.get("vary")).toBe("origin");
      if (status === 401)
        expect(headers.get("www-authenticate")).toBe(
          'Bearer realm="doithoai", error="invalid_token"',
        );
      if (status === 405) expect(headers.get("allow")).toMatch(/POST/);
      if (code === undefined) expect(text).toBe("");
      else
        expect(JSON.parse(text).errors).toMatchObject([
          { extensions: { code, requestId: headers.get("x-request-id") } },
        ]);
    },
  );

  test.each(
    REFUSED.flatMap(([name, , code, sent]) => (code === undefined ? [] : [[name, sent] as const])),
  )("%s: the message is in the accepted language", async (_name, sent) => {
    const message = async (language: string): Promise<string> => {
      const { text } = await send({
        ...sent,
        headers: { ...sent.headers, "accept-language": language },
      });
      return JSON.parse(text).errors[0].message;
    };
    const [vi, en] = [await message("vi"), await message("en")];
    expect(en).toMatch(/^[ -~]+$/);
    if (en === "PersistedQueryNotSupported") expect(vi).toBe(en);
    else expect(vi).toMatch(/[ạ-ỹđ]/iu);
  });

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

  test.each([
    ["Bearer x.y.z", true],
    ["bearer x.y.z", true],
    ["Basic eDp5", false],
    ["Bearer", false],
  ])("401 names a token as the fault only if one was sent: %s", async (authorization, isToken) => {
    const { status, headers } = await send({
      ...asked("{ __typename }"),
      headers: { ...JSON_BODY, authorization },
    });
    expect([status, headers.get("www-authenticate")]).toEqual([
      401,
      `Bearer realm="doithoai"${isToken ? ', error="invalid_token"' : ""}`,
    ]);
  });

  test("429 for too many wrong codes can be read too", async () => {
    for (let i = 0; i < 50; i++) await send(wrongCode(1_000 + i));
    const { status, headers, text } = await send({
      ...wrongCode(3_000),
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
        "apollographql-client-name, apollographql-client-version, " +
        "x-apollo-operation-name, apollo-require-preflight, if-none-match",
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
    expect(corsIn(headers)).toEqual([]);
    expect(headers.get("vary") ?? "").not.toContain("origin");
  }
});

test("the header, the body and the log of a refusal have the same request id", async () => {
  for (const [name, , code, sent] of REFUSED) {
    const ids: string[] = [];
    const finished = ({ requestId }: { requestId: string }) => ids.push(requestId);
    const { headers, text } = await byLambda(sent, { finished });
    if (code !== undefined) ids.push(JSON.parse(text).errors[0].extensions.requestId);
    expect(new Set(ids), name).toEqual(new Set([headers.get("x-request-id")]));
  }
});

test("a table that is busy before execution gives 503 with the time to wait", async () => {
  const own = await openGateway();
  own.table.client.middlewareStack.add(() => () => Promise.reject(throttled()), {
    step: "initialize",
    priority: "low",
  });
  const config = { table: own.table, timeoutMs: 600 };
  for (const accept of ["application/json", "application/graphql-response+json"]) {
    const sent = { ...asked("{ __typename }"), headers: { ...JSON_BODY, accept } };
    const { status, headers, text } = await byLambda(
      { ...sent, headers: { ...sent.headers, "accept-language": "en" } },
      config,
    );
    expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    expect(JSON.parse(text).errors).toMatchObject([
      {
        message: expect.stringMatching(/^[ -~]+$/),
        extensions: { code: "RETRY_LATER", requestId: headers.get("x-request-id") },
      },
    ]);
  }
  await own.close();
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

test("another method than the keys allow names the right ones", async () => {
  const { status, headers } = await fetch(new URL("/issuer/jwks.json", gateway.url), {
    method: "POST",
  });
  expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expectSecured(headers);
});

test("the start page leads to the same host, whatever host is asked", async () => {
  const { status, headers } = await fetch(new URL("/", gateway.url), { redirect: "manual" });
  expect([status, headers.get("location")]).toEqual([302, "/graphql"]);
});
