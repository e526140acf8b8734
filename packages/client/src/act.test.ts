import { AcceptOpinion, RecordOpinions, TypedDocument } from "@doithoai/schema";
import { describe, expect, test } from "vitest";
import { on } from "./act.ts";
import { CUT, failure, json, type Step, scripted } from "./testkit/scripted.ts";

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
