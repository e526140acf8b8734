import { randomUUID } from "node:crypto";
import { type Client, createClient } from "@doithoai/client";
import { createOutbox, type OutboxState, type Written } from "@doithoai/client/outbox";
import { AcceptOpinion, ClassifyOpinion, RecordOpinion, TypedDocument } from "@doithoai/schema";
import { IDBDatabase, IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { anOpinion, aSession, done } from "../kit/index.ts";
import {
  clerk,
  contentsOf,
  cut,
  gateway,
  line,
  mended,
  signedIn,
  useLine,
  world,
} from "./scene.ts";

useLine();
let session: { id: string; version: number };
let name: string;
beforeEach(async () => {
  mended();
  vi.stubGlobal("indexedDB", new IDBFactory());
  name = randomUUID();
  session = await done(clerk, "RecordSession", aSession(world.commune));
});
afterEach(() => void vi.unstubAllGlobals());

/** Opens the queue as a tab does. Closing it is closing the tab. */
function openTab(client: Client = signedIn()) {
  const states: OutboxState[] = [];
  const written: Written[] = [];
  const outbox = createOutbox(client, {
    name,
    onState: (state) => states.push(state),
    onWritten: (one) => written.push(one),
  });
  onTestFinished(() => outbox.close());
  return { outbox, states, written };
}
const row = (content: string) => ({
  sessionId: session.id,
  channel: "SPOKEN" as const,
  content,
});
const EMPTY = { waiting: 0, refused: 0, isSending: false, error: null };

test("entries without a network are sent in their order, once there is one", async () => {
  cut();
  const { outbox, states, written } = openTab();
  for (const content of ["Một.", "Hai."]) await outbox.addOpinion(row(content));
  await outbox.add(RecordOpinion, row("Ba."));
  await outbox.addOpinion(row("Bốn."));
  await outbox.flush();
  expect(await outbox.state()).toMatchObject({ waiting: 4, error: { code: "NETWORK" } });
  mended();
  await outbox.flush();
  expect(await outbox.state()).toEqual(EMPTY);
  expect(await contentsOf(session.id)).toEqual(["Một.", "Hai.", "Ba.", "Bốn."]);
  expect(written.map(({ result }) => result)).toMatchObject(
    Array.from({ length: 4 }, () => ({ opinion: { id: expect.any(String) } })),
  );
  expect(states.some(({ isSending }) => isSending)).toBe(true);
});

test("what a person was told is kept lies on the disk: an entry, and its correction", async () => {
  cut();
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  onTestFinished(() => transaction.mockRestore());
  const strict = () =>
    transaction.mock.calls.filter(([, , options]) => options?.durability === "strict").length;
  const { outbox } = openTab();
  const id = await outbox.addOpinion(row("Một."));
  expect(strict()).toBe(1);
  await outbox.amend(id, row("Hai."));
  expect(strict()).toBe(2);
});

test("an answer that is lost after the write: one write each", async () => {
  cut({ count: 1, after: true });
  const { outbox } = openTab();
  await outbox.addOpinion(row("Một."));
  await outbox.flush();
  cut({ count: 1, after: true });
  await outbox.add(RecordOpinion, row("Hai."));
  await outbox.flush();
  await outbox.flush();
  expect(await outbox.state()).toEqual(EMPTY);
  expect(await contentsOf(session.id)).toEqual(["Một.", "Hai."]);
});

test("two tabs send what both have kept: one write each", async () => {
  cut();
  const [one, two] = [openTab(), openTab()];
  for (const content of ["Một.", "Hai.", "Ba."]) await one.outbox.addOpinion(row(content));
  await two.outbox.add(RecordOpinion, row("Bốn."));
  await Promise.all([one.outbox.flush(), two.outbox.flush()]);
  mended();
  await Promise.all([one.outbox.flush(), two.outbox.flush()]);
  expect([...one.written, ...two.written]).toHaveLength(4);
  expect(await contentsOf(session.id)).toEqual(["Một.", "Hai.", "Ba.", "Bốn."]);
  await expect.poll(() => two.states.at(-1)).toEqual(EMPTY);
  await expect.poll(() => one.states.at(-1)).toEqual(EMPTY);
});

test("a tab that has nothing to do is told of the entries of another one", async () => {
  const [one, two] = [openTab(), openTab()];
  await two.outbox.flush();
  cut();
  await one.outbox.addOpinion(row("Một."));
  await expect.poll(() => two.states.at(-1)).toMatchObject({ waiting: 1, isSending: false });
});

test("a tab that is closed while its answer comes leaves the rest to the next one", async () => {
  const client = signedIn();
  cut({ after: true });
  const first = openTab(client);
  await first.outbox.addOpinion(row("Một."));
  await first.outbox.flush();
  await first.outbox.addOpinion(row("Hai."));
  await first.outbox.close();
  mended();
  const second = openTab();
  await second.outbox.flush();
  expect(await second.outbox.entries()).toEqual([]);
  expect(await contentsOf(session.id)).toEqual(["Một.", "Hai."]);
});

test("a refused row stays until a person mends it; the others are written", async () => {
  cut();
  const { outbox } = openTab();
  await outbox.addOpinion(row("Một."));
  const wrong = await outbox.addOpinion(row(""));
  await outbox.addOpinion(row("Ba."));
  await outbox.flush();
  mended();
  await outbox.flush();
  expect(await outbox.state()).toEqual({ ...EMPTY, refused: 1 });
  expect(await outbox.entries()).toMatchObject([
    { id: wrong, refusal: { code: "REQUIRED", userErrors: [{ message: expect.any(String) }] } },
  ]);
  await outbox.amend(wrong, row("Hai."));
  await outbox.flush();
  expect(await outbox.state()).toEqual(EMPTY);
  expect(await contentsOf(session.id)).toEqual(["Một.", "Ba.", "Hai."]);
});

test("an entry that is removed while it is sent stays removed, though it is refused", async () => {
  const { fetch: send } = globalThis;
  const removing: Promise<void>[] = [];
  const { outbox } = openTab(
    createClient({
      endpoint: `${line.url}/graphql`,
      token: () => clerk.token,
      fetch: async (url, init) => {
        removing.push(...(await outbox.entries()).map(({ id }) => outbox.remove(id)));
        return send(url, init);
      },
    }),
  );
  await outbox.addOpinion(row(""));
  await outbox.flush();
  expect(removing).toHaveLength(1);
  expect(await outbox.entries()).toEqual([]);
});

test("a step on an old version is kept as STALE_VERSION and can be dropped", async () => {
  const opinion = await done(clerk, "RecordOpinion", anOpinion(session.id));
  const { outbox } = openTab();
  const input = { opinionId: opinion.id, expectedVersion: 9, nature: "SUGGESTION" as const };
  const id = await outbox.add(ClassifyOpinion, input);
  await outbox.flush();
  expect(await outbox.entries()).toMatchObject([{ id, refusal: { code: "STALE_VERSION" } }]);
  await outbox.remove(id);
  expect(await outbox.state()).toEqual(EMPTY);
});

test("without a valid token everything waits until the person has signed in", async () => {
  let token = "none";
  const { outbox } = openTab(createClient({ endpoint: `${line.url}/graphql`, token: () => token }));
  await outbox.addOpinion(row("Một."));
  await outbox.flush();
  expect(await outbox.state()).toMatchObject({ waiting: 1, error: { action: "signIn" } });
  token = clerk.token;
  await outbox.flush();
  expect(await contentsOf(session.id)).toEqual(["Một."]);
});

test("what the role does not allow is refused, not repeated", async () => {
  const opinion = await done(clerk, "RecordOpinion", anOpinion(session.id));
  const { token } = await gateway.as("PUBLIC", world.commune);
  const { outbox } = openTab(createClient({ endpoint: `${line.url}/graphql`, token: () => token }));
  const id = await outbox.add(AcceptOpinion, { opinionId: opinion.id, expectedVersion: 1 });
  await outbox.flush();
  expect(await outbox.entries()).toMatchObject([{ id, refusal: { code: "FORBIDDEN" } }]);
});

test("a mutation without a key is not taken", () => {
  const { outbox } = openTab();
  const unkeyed = new TypedDocument<{ step: object }, { input: object }>("mutation Step { step }", {
    name: "Step",
    kind: "mutation",
    hash: "",
  });
  expect(() => outbox.add(unkeyed, {})).toThrow("Step takes no idempotency key.");
});

test("without IndexedDB the queue lives as long as the page", async () => {
  vi.unstubAllGlobals();
  const { outbox } = openTab();
  await outbox.addOpinion(row("Một."));
  await outbox.flush();
  expect(await outbox.state()).toEqual(EMPTY);
  expect(await contentsOf(session.id)).toEqual(["Một."]);
});
