import { on, pages } from "@doithoai/client";
import { upload } from "@doithoai/client/upload";
import {
  ClassifyOpinion,
  Opinions,
  RecordOpinion,
  RecordOpinions,
  SessionPage,
} from "@doithoai/schema";
import { beforeEach, describe, expect, test } from "vitest";
import { PDF } from "../documents/scene.ts";
import { anOpinion, aSession, done } from "../kit/index.ts";
import { clerk, contentsOf, cut, mended, signedIn, useLine, world } from "./scene.ts";

useLine();
let session: { id: string; version: number };
beforeEach(async () => {
  mended();
  session = await done(clerk, "RecordSession", aSession(world.commune));
});
const anInput = (content: string) => ({
  sessionId: session.id,
  channel: "SPOKEN" as const,
  content,
});

test.each([
  ["before", false],
  ["after", true],
])("cut twice %s the write: one write", async (_, after) => {
  cut({ count: 2, after });
  const acted = await signedIn().act(RecordOpinion, anInput("Hẻm 12 ngập."));
  expect(acted).toMatchObject({ ok: true, payload: { opinion: { version: 1 } } });
  expect(await contentsOf(session.id)).toEqual(["Hẻm 12 ngập."]);
});

test("cut for good, then sent again by the person: one write", async () => {
  const client = signedIn();
  cut({ after: true });
  const error = await client.act(RecordOpinion, anInput("Đèn hỏng.")).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: "NETWORK", retryable: true });
  mended();
  const { idempotencyKey: key } = error;
  expect(await client.act(RecordOpinion, anInput("Đèn hỏng."), { key })).toMatchObject({
    ok: true,
  });
  expect(await contentsOf(session.id)).toEqual(["Đèn hỏng."]);
});

test("rows that are cut after the write are written once", async () => {
  cut({ count: 1, after: true });
  const rows = ["Một.", "Hai.", "Ba."].map((content) => anInput(content));
  const acted = await signedIn().act(RecordOpinions, { rows });
  expect(acted).toMatchObject({ ok: true, payload: { results: [{ index: 0 }, {}, {}] } });
  expect(await contentsOf(session.id)).toEqual(["Một.", "Hai.", "Ba."]);
});

test("a step on an old version is refused as stale, and succeeds on the new one", async () => {
  const client = signedIn();
  const opinion = await done(clerk, "RecordOpinion", anOpinion(session.id));
  const step = (version: number, nature: "SUGGESTION" | "FEEDBACK") =>
    client.act(ClassifyOpinion, { ...on("opinionId", { ...opinion, version }), nature });
  expect(await step(1, "SUGGESTION")).toMatchObject({ ok: true });
  const refused = await step(1, "FEEDBACK");
  expect(refused).toMatchObject({
    ok: false,
    stale: true,
    userErrors: [{ path: expect.anything() }],
  });
  expect(await step(2, "FEEDBACK")).toMatchObject({
    ok: true,
    payload: { opinion: { version: 3 } },
  });
});

test("the pages of a list have each node once, and a nested list is picked as well", async () => {
  const client = signedIn();
  const contents = ["Một.", "Hai.", "Ba.", "Bốn.", "Năm."];
  await client.act(RecordOpinions, { rows: contents.map((content) => anInput(content)) });
  const met: (string | null)[] = [];
  const where = { sessionId: session.id };
  for await (const page of pages(client, Opinions, { where, first: 2 }, (data) => data.opinions))
    met.push(...page.edges.map(({ node }) => node?.content ?? null));
  expect(met.toSorted()).toEqual(contents.toSorted());
  let count = 0;
  const variables = { id: session.id, opinions: 2 };
  const list = pages(client, SessionPage, variables, (data) => data.session?.opinions);
  for await (const { edges } of list) count += edges.length;
  expect(count).toBe(5);
});

test("a wrong place in a variable is named", async () => {
  const input = { ...anInput("…"), channel: "PIGEON" } as never;
  await expect(signedIn().act(RecordOpinion, input)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    action: "correct",
    place: ["input", "channel"],
    requestId: expect.any(String),
  });
});

describe("a file", () => {
  const file = new File([new Uint8Array(PDF)], "Biên bản.pdf", { type: "application/pdf" });

  test("is uploaded with progress, over cuts of each answer", async () => {
    const shares: number[] = [];
    cut({ count: 1, after: true });
    const acted = await upload(
      signedIn(),
      { subject: session, file, kind: "MINUTES" },
      { onProgress: (share) => shares.push(share) },
    );
    expect(acted).toMatchObject({
      ok: true,
      payload: { document: { name: "Biên bản.pdf", size: PDF.length }, subject: { version: 2 } },
    });
    expect(shares).toEqual([0, 1]);
  });

  test.each([
    ["a subject that has changed", { version: 7 }, {}, { stale: true }],
    ["a type that is not taken", {}, { mediaType: "text/html" }, { stale: false }],
  ])("with %s is refused", async (_, more, sent, expected) => {
    const subject = { ...session, ...more };
    expect(await upload(signedIn(), { subject, file, kind: "MINUTES", ...sent })).toMatchObject({
      ok: false,
      ...expected,
    });
  });
});
