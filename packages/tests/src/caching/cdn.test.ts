import { GuessLimit } from "@doithoai/core";
import { Caching, makeHandler } from "@doithoai/gateway";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway } from "../kit/index.ts";
import { configOver } from "../kit/lambda-config.ts";
import { CONTEXT, exactEvent } from "../kit/lambda-event.ts";

/** A separate time, because wrong codes are counted by address within ten minutes. */
const NOW = new Date("2026-11-28T09:00:00+07:00");
const SECRET = "0123456789abcdef".repeat(2);
const EDGE = "198.51.100.1";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway({ now: () => NOW });
});
afterAll(() => gateway.close());

const send = (
  query: string,
  headers: Readonly<Record<string, string>>,
  cdnSecrets: readonly string[] = [SECRET],
) => {
  const handle = makeHandler({ ...configOver(gateway, NOW), cdnSecrets });
  const parameters = new URLSearchParams({ query }).toString();
  return handle(exactEvent({ method: "GET", query: parameters, headers, address: EDGE }), CONTEXT);
};
const byCdn = (caller: string) => ({
  [Caching.CDN_SECRET]: SECRET,
  [Caching.CDN_CALLER]: `${caller}:50123`,
});
const codeOf = ({ statusCode, body = "" }: Awaited<ReturnType<typeof send>>) => [
  statusCode,
  JSON.parse(body).errors?.[0].extensions.code,
];

test.each([{}, { [Caching.CDN_SECRET]: "x" }, { [Caching.CDN_CALLER]: "203.0.113.1:1" }])(
  "a request that goes round the CDN is refused before the table is read: %j",
  async (headers) => {
    gateway.requests();
    const answer = await send('{ unit(code: "01") { name } }', headers);
    expect(answer).toMatchObject({
      statusCode: 403,
      body: "",
      headers: { "cache-control": "no-store", "x-request-id": expect.any(String) },
    });
    expect(gateway.requests()).toEqual([]);
  },
);

test("wrong codes count for the caller, not for the edge of the CDN or a forgery", async () => {
  const wrong = (i: number) => `{ opinion(trackingCode: "0000-0000-${1_000 + i}") { id } }`;
  for (let i = 0; i < GuessLimit.GUESSES.trackingCode; i++)
    expect((await send(wrong(i), byCdn("203.0.113.1"))).statusCode).toBe(200);
  const forgeries = [{ "x-forwarded-for": "203.0.113.2" }, { forwarded: "for=203.0.113.2" }];
  for (const forged of [{}, ...forgeries])
    expect(codeOf(await send(wrong(99), { ...byCdn("203.0.113.1"), ...forged }))).toEqual([
      429,
      "RATE_LIMITED",
    ]);
  expect(codeOf(await send(wrong(99), byCdn("203.0.113.2")))).toEqual([200, undefined]);
  // Without a CDN, the address is the one that the network reports.
  expect(codeOf(await send(wrong(99), byCdn("203.0.113.1"), []))).toEqual([200, undefined]);
});
