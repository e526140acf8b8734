import { LIMITS, makeHandler } from "@doithoai/gateway";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textIn } from "../kit/coding.ts";
import { type Gateway, NOW, openGateway } from "../kit/index.ts";
import { configOver } from "../kit/lambda-config.ts";
import { CONTEXT, exactEvent } from "../kit/lambda-event.ts";
import { documentOf } from "../kit/operations.ts";
import { posted, send, urlOf } from "./send.ts";

let gateway: Gateway;
let token: string;
beforeAll(async () => {
  gateway = await openGateway();
  ({ token } = await gateway.as("CLERK", "26758"));
});
afterAll(() => gateway.close());

const LABELS = { query: documentOf("Labels") };
const SHORT = { query: "{ __typename }" };
/** A long answer, whose length the name of a field determines. */
const LONG = { query: `{ __schema { types { fields { ${"a".repeat(500)}: name } } } }` };

test.each([
  ["br", "gzip, deflate, br", "br"],
  ["gzip", "gzip", "gzip"],
  ["plain, unasked", undefined, undefined],
  ["plain, as asked", "identity", undefined],
  ["plain, for another coding", "zstd", undefined],
])("an answer is %s for Accept-Encoding: %s", async (_, accepted, coding) => {
  const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
  const plain = await send(gateway.url, posted(LABELS));
  for (const answer of [
    await send(gateway.url, posted(LABELS, headers)),
    await send(gateway.url, posted(LABELS, { ...headers, authorization: `Bearer ${token}` })),
    await send(urlOf(gateway.url, LABELS), { headers }),
  ]) {
    expect([answer.status, answer.text]).toEqual([200, plain.text]);
    expect(answer.headers["content-encoding"]).toBe(coding);
    expect(answer.headers["content-length"]).toBe(String(answer.bytes.length));
    if (coding === undefined) continue;
    expect(answer.headers.vary).toContain("accept-encoding");
    expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
  }
});

test("a short answer is never compressed", async () => {
  const answer = await send(gateway.url, posted(SHORT, { "accept-encoding": "br, gzip" }));
  expect([answer.headers["content-encoding"], answer.headers.vary]).toEqual([undefined, undefined]);
});

test("the limit of an answer counts its bytes before they are compressed", async () => {
  const headers = { "accept-encoding": "br" };
  const long = await send(gateway.url, posted(LONG, headers));
  expect([long.status, long.bytes.length < 100_000]).toEqual([200, true]);
  const { length } = Buffer.from(long.text);
  const factor = Math.ceil(LIMITS.answer / length) + 1;
  const query = LONG.query.replace(/a+:/, (name) => `${name.slice(0, -1).repeat(factor)}:`);
  const { status, text } = await send(gateway.url, posted({ query }, headers));
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, "ANSWER_LIMIT"]);
});

const onLambda = async (
  { query }: { readonly query: string },
  headers: Readonly<Record<string, string>>,
) => {
  const handle = makeHandler(configOver(gateway, NOW));
  return handle(
    exactEvent({ method: "GET", query: new URLSearchParams({ query }).toString(), headers }),
    CONTEXT,
  );
};

test.each([
  ["br", "br, gzip"],
  ["gzip", "gzip;q=1.0, br;q=0.5"],
])("on Lambda, a body in %s is base64", async (coding, accepted) => {
  const { body: plain = "", ...without } = await onLambda(LABELS, {});
  const {
    body = "",
    isBase64Encoded,
    headers,
  } = await onLambda(LABELS, { "accept-encoding": accepted });
  expect([without.isBase64Encoded, isBase64Encoded]).toEqual([undefined, true]);
  expect(headers).toMatchObject({ "content-encoding": coding, etag: without.headers?.etag });
  const bytes = Buffer.from(body, "base64");
  expect(bytes.toString("base64")).toBe(body);
  expect(textIn(bytes, coding)).toBe(plain);
});

test("on Lambda, 304 has neither a body nor a length", async () => {
  const { headers } = await onLambda(LABELS, {});
  const etag = String(headers?.etag);
  const answer = await onLambda(LABELS, { "if-none-match": etag, "accept-encoding": "br" });
  expect(answer).toMatchObject({ statusCode: 304, body: "", headers: { etag } });
  expect(answer.headers).not.toHaveProperty("content-length");
  expect(answer.isBase64Encoded).toBeUndefined();
});
