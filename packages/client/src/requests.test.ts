import { AcceptOpinion, Labels, Opinions, RecordOpinions, TypedDocument } from "@doithoai/schema";
import { describe, expect, test } from "vitest";
import { on } from "./act.ts";
import { createClient } from "./client.ts";
import { pages } from "./pages.ts";

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly variables?: Record<string, unknown>; query?: string } | undefined;
}
type Step = Response | Error;
const json = (body: object, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const failure = (code: string, status = 200, more: object = {}) =>
  json({ errors: [{ message: code, extensions: { code, ...more } }] }, status);

/** A client that gets these answers one after the other, with what it sent and waited. */
function scripted(steps: readonly Step[], token: string | null = null) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const client = createClient({
    endpoint: "https://api.test/graphql",
    token: () => token,
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (url, { method = "GET", headers, body } = {}) => {
      const step = steps[sent.length];
      sent.push({
        method,
        url: String(url),
        headers: headers as Record<string, string>,
        body: typeof body === "string" ? JSON.parse(body) : undefined,
      });
      if (step instanceof Response) return step;
      throw step ?? new Error("no further answer");
    },
  });
  return { client, sent, waits };
}
const WHERE = { where: { unitCode: "26743", status: "ASSIGNED" } } as const;
const CUT = new TypeError("Failed to fetch");
const data = { opinions: null };

describe("a query", () => {
  test("without a token is a GET by its hash, with its variables in one order", async () => {
    const { client, sent } = scripted([json({ data }), json({ data })]);
    await client.ask(Opinions, { first: 5, where: { unitCode: "26743", status: "ASSIGNED" } });
    await client.ask(Opinions, { where: { status: "ASSIGNED", unitCode: "26743" }, first: 5 });
    expect(sent[0]).toMatchObject({ method: "GET", headers: { "accept-language": "vi" } });
    expect(sent[0]?.url).toContain(`?documentId=sha256:${Opinions.hash}&variables=`);
    expect(sent[1]?.url).toBe(sent[0]?.url);
  });

  test.each([
    ["with a token", "secret", {}, WHERE],
    ["that must be fresh", null, { fresh: true }, WHERE],
    ["with a long URL", null, {}, { where: { ...WHERE.where, search: "đ".repeat(3_000) } }],
  ])("%s is a POST", async (_, token, options, variables) => {
    const { client, sent } = scripted([json({ data })], token);
    await client.ask(Opinions, variables, options);
    expect(sent).toMatchObject([
      { method: "POST", body: { documentId: `sha256:${Opinions.hash}`, variables } },
    ]);
    expect(sent[0]?.headers.authorization).toBe(token ? `Bearer ${token}` : undefined);
  });

  test.each(["PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED"])(
    "after %s the text is sent, and from then on at once",
    async (code) => {
      const { client, sent } = scripted([failure(code, 400), json({ data }), json({ data })]);
      await client.ask(Opinions, WHERE);
      await client.ask(Opinions, WHERE);
      expect(sent.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
      for (const { body } of sent.slice(1)) expect(body?.query).toBe(String(Opinions));
    },
  );

  test("a text of one's own is sent as it is", async () => {
    const { client, sent } = scripted([json({ data: { a: 1 } })]);
    expect(await client.ask<{ a: number }, object>("{ a }")).toEqual({ a: 1 });
    expect(sent).toMatchObject([{ method: "POST", body: { query: "{ a }", variables: {} } }]);
  });

  test("the parts that are there can be kept", async () => {
    const body = {
      data: { unit: { name: "Phường" }, worklist: null },
      errors: [
        { message: "Không có quyền.", path: ["worklist"], extensions: { code: "FORBIDDEN" } },
      ],
    };
    const { client } = scripted([json(body), json(body)]);
    const parts = await client.askParts("{ unit worklist }");
    expect(parts).toMatchObject({
      data: body.data,
      errors: [{ code: "FORBIDDEN", path: ["worklist"], message: "Không có quyền." }],
    });
    await expect(client.ask("{ unit worklist }")).rejects.toMatchObject({
      action: "forbidden",
      data: body.data,
    });
  });
});

const PLACE = ["input", "chairs", 1, "position"];
test.each<readonly [string, Step, object]>([
  [
    "no answer",
    CUT,
    {
      code: "NETWORK",
      status: 0,
      retryable: true,
      message: expect.stringMatching(/^Không kết nối/),
    },
  ],
  ["a cut answer", new Response('{"data":{"op'), { code: "NETWORK", status: 200 }],
  [
    "429 of the CDN",
    new Response("slow down", { status: 429, headers: { "retry-after": "7" } }),
    { code: "NETWORK", status: 429, retryAfter: 7 },
  ],
  ["502 of a proxy", json({ message: "Bad Gateway" }, 502), { code: "NETWORK", retryable: true }],
  ["404 of another server", new Response("<html>", { status: 404 }), { code: "HTTP", status: 404 }],
  ["{} of another server", json({}, 403), { code: "HTTP", retryable: false }],
  [
    "401",
    failure("UNAUTHENTICATED", 401, { requestId: "r-1" }),
    { action: "signIn", requestId: "r-1", status: 401 },
  ],
  [
    "the seconds of the body",
    failure("RATE_LIMITED", 429, { retryAfterSeconds: 12 }),
    { retryAfter: 12, retryable: true },
  ],
  ["a place", failure("BAD_USER_INPUT", 400, { path: PLACE }), { place: PLACE }],
])("%s is an ApiError", async (_, answer, expected) => {
  const { client } = scripted([answer]);
  await expect(client.ask(Labels)).rejects.toMatchObject({ name: "ApiError", ...expected });
});

describe("a request that is aborted", () => {
  test("rejects with the reason of the signal", async () => {
    const client = createClient({
      endpoint: "https://api.test/graphql",
      fetch: (_, init) =>
        new Promise((_, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
        }),
      timeout: 20,
    });
    const control = new AbortController();
    const asked = client.ask(Labels, {}, { signal: control.signal });
    control.abort("left the page");
    await expect(asked).rejects.toBe("left the page");
    await expect(client.ask(Labels)).rejects.toMatchObject({ code: "NETWORK" });
  });
});

const UNKEYED = new TypedDocument<{ step: { userErrors: [] } }, { input: object }>(
  "mutation Step($input: StepInput!) { step(input: $input) { userErrors { code } } }",
  { name: "Step", kind: "mutation", hash: "" },
);
const ACCEPT = on("opinionId", { id: "opn_1", version: 3 });
const accepted = () =>
  json({ data: { acceptOpinion: { opinion: { id: "opn_1" }, userErrors: [] } } });
const busy = () => failure("RETRY_LATER", 503, { retryAfterSeconds: 5 });

describe("a mutation", () => {
  test.each<readonly [string, readonly Step[], number]>([
    ["written at once", [accepted()], 1],
    ["cut, then written", [CUT, accepted()], 2],
    ["busy, cut, busy, then written", [busy(), CUT, busy(), accepted()], 4],
    ["a fault of the server once", [failure("INTERNAL", 500), accepted()], 2],
  ])("%s: sent with one key", async (_, steps, count) => {
    const { client, sent, waits } = scripted(steps, "t");
    expect(await client.act(AcceptOpinion, ACCEPT)).toMatchObject({
      ok: true,
      payload: { opinion: { id: "opn_1" } },
    });
    const inputs = sent.map(({ body }) => body?.variables?.input);
    expect(inputs).toHaveLength(count);
    expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBe(1);
    expect(inputs[0]).toEqual({
      ...ACCEPT,
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(waits).toHaveLength(count - 1);
  });

  test("waits as long as the server says, and a little more", async () => {
    const { client, waits } = scripted([busy(), accepted()]);
    await client.act(AcceptOpinion, ACCEPT);
    expect(waits[0]).toBeGreaterThan(5_000);
    expect(waits[0]).toBeLessThan(6_000);
  });

  test.each<readonly [string, () => Step, number]>([
    ["cut each time", () => CUT, 5],
    ["a fault of the server each time", () => failure("INTERNAL", 500), 2],
    ["refused for long", () => failure("RATE_LIMITED", 429, { retryAfterSeconds: 348 }), 1],
    ["wrong", () => failure("BAD_USER_INPUT", 400), 1],
    ["not allowed", () => failure("FORBIDDEN"), 1],
  ])("%s: the error has the key for another call", async (_, step, count) => {
    const { client, sent } = scripted(Array.from({ length: 9 }, step));
    const error = await client.act(AcceptOpinion, ACCEPT).catch((thrown) => thrown);
    expect(sent).toHaveLength(count);
    expect(sent[0]?.body?.variables).toMatchObject({
      input: { idempotencyKey: error.idempotencyKey },
    });
  });

  test.each([
    ["STALE_VERSION", true],
    ["CONDITION_NOT_MET", false],
  ])("refused with %s: stale is %s", async (code, stale) => {
    const userErrors = [{ path: ["opinionId"], code, message: "…" }];
    const { client } = scripted([json({ data: { acceptOpinion: { opinion: null, userErrors } } })]);
    expect(await client.act(AcceptOpinion, ACCEPT)).toEqual({ ok: false, userErrors, stale });
  });

  test("with an answer that is too long is written", async () => {
    const { client } = scripted([failure("ANSWER_LIMIT", 400)]);
    expect(await client.act(AcceptOpinion, ACCEPT)).toEqual({ ok: true, payload: null });
  });

  test("of rows has a key in each row", async () => {
    const payload = { recordOpinions: { results: [], userErrors: [] } };
    const { client, sent } = scripted([CUT, json({ data: payload })]);
    const row = { unitCode: "26743", channel: "LETTER", content: "Ngập." } as const;
    await client.act(
      RecordOpinions,
      { rows: [row, { ...row, idempotencyKey: "k" }] },
      { key: "a" },
    );
    for (const { body } of sent)
      expect(body?.variables).toEqual({
        input: {
          rows: [
            { ...row, idempotencyKey: "a.0" },
            { ...row, idempotencyKey: "k" },
          ],
        },
      });
  });

  test("whose input takes no key is sent once, without one", async () => {
    const { client, sent } = scripted([CUT]);
    const input = on("sessionId", { id: "ses_1", version: 1 });
    await expect(client.act(UNKEYED, input)).rejects.toMatchObject({
      code: "NETWORK",
      idempotencyKey: undefined,
    });
    expect(sent).toMatchObject([{ body: { variables: { input } } }]);
    expect(sent).toHaveLength(1);
  });
});

describe("pages", () => {
  const page = (cursor: string | null, more: boolean) =>
    json({
      data: {
        opinions: {
          nodes: [],
          pageInfo: {
            hasNextPage: more,
            endCursor: cursor,
            hasPreviousPage: more,
            startCursor: cursor,
          },
        },
      },
    });
  test.each([
    ["forward", { ...WHERE, first: 2, last: null }, "after"],
    ["backward", { ...WHERE, last: 2 }, "before"],
  ])("%s until the list says so, over empty pages", async (_, variables, argument) => {
    const { client, sent } = scripted([page("a", true), page("b", true), page(null, false)], "t");
    let count = 0;
    for await (const { nodes } of pages(client, Opinions, variables, ({ opinions }) => opinions))
      count += 1 + nodes.length;
    expect(count).toBe(3);
    expect(sent.map(({ body }) => body?.variables?.[argument])).toEqual([undefined, "a", "b"]);
  });

  test("end where the list is null", async () => {
    const { client } = scripted([json({ data })]);
    for await (const _ of pages(client, Opinions, WHERE, ({ opinions }) => opinions))
      expect.unreachable();
  });
});
