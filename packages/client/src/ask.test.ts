import { Labels, Opinions } from "@doithoai/schema";
import { describe, expect, test } from "vitest";
import { createClient } from "./client.ts";
import { CUT, failure, json, type Step, scripted } from "./testkit/scripted.ts";

const WHERE = { where: { unitCode: "26743", status: "ASSIGNED" } } as const;
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
