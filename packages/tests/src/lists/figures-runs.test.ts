import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Projection } from "@doithoai/functions";
import { openFigures } from "@doithoai/local/figures.ts";
import { openLocal } from "@doithoai/local/prepare.ts";
import { expect, inject, test } from "vitest";
import { mutateOk, onSession } from "../kit/chain.ts";
import { anOpinion, mutate } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { changesIn, follow } from "../kit/projections.ts";
import { figures, stepsOf } from "./figures.ts";

const office = useOffice({ ownTable: "with stream" });
const { table, listed, session, opinion, classify, conclude, assign } = stepsOf(office);

test("repeated and shuffled batches store the same figures once", async () => {
  const one = await session();
  const { results } = await mutate(office.clerk, "RecordOpinions", {
    rows: Array.from({ length: 12 }, (_, i) =>
      anOpinion(one.id, { content: `Ý kiến ${i}`, nature: "SUGGESTION" }),
    ),
  });
  for (const { opinion: each } of results.slice(0, 4)) await assign(each, "2026-12-15");
  await conclude(one);
  const records = [...(await changesIn(table()))];
  const shuffled = [...records, ...records].toSorted(() => Math.random() - 0.5);
  let stored = 0;
  for (let at = 0; at < shuffled.length; at += 5)
    stored += (await follow(table(), { records: shuffled.slice(at, at + 5) })).stored;
  expect(stored).toBe(1);
  office.gateway.requests();
  expect(await follow(table(), { records })).toMatchObject({ failed: [], stored: 0 });
  expect(office.gateway.requests()).not.toContain("PutCommand");
  expect(await listed()).toEqual({ Một: figures(12, 0, 0, 2) });
});

test("a run that counted early does not undo what a later run found", async () => {
  const one = await session();
  const first = await opinion(one.id, { nature: "SUGGESTION" });
  await follow(table());
  // The early run counts no opinion, and then waits until the next run has found nothing to write.
  await classify(first, "DENUNCIATION");
  let counted = (): void => undefined;
  let goOn = (): void => undefined;
  const hasCounted = new Promise<void>((resolve) => (counted = resolve));
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  const early = openLocal(inject("endpoint"), () => undefined, table().name);
  early.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (commandName !== "QueryCommand") return answer;
        counted();
        await mayGoOn;
        return answer;
      },
    { step: "initialize", name: "wait" },
  );
  const running = follow(early, { records: await changesIn(table()) });
  await hasCounted;
  await opinion(one.id, { nature: "QUESTION" });
  expect((await follow(table())).stored).toBe(0);
  goOn();
  expect((await running).failed).toEqual([]);
  early.client.destroy();
  expect(await listed()).toEqual({ Một: figures(1, 0, 0, 0) });
});

test("mutations and runs at once lose neither facts nor figures", async () => {
  let one = await session();
  const writes = async () => {
    for (let i = 0; i < 8; i++) {
      one = await mutateOk(office.clerk, "UpdateSession", {
        ...onSession(one),
        patch: { summary: `Lần ${i}` },
      });
      await opinion(one.id, { nature: "SUGGESTION" });
    }
  };
  const runs = async () => {
    for (let i = 0; i < 8; i++) await follow(table());
  };
  await Promise.all([writes(), runs(), runs()]);
  await follow(table());
  expect(await listed()).toEqual({ Một: figures(8, 0, 0, 0) });
  const { data } = await office.clerk(
    `query ($id: ID!) {
      session(id: $id) {
        version summary
        auditTrail(first: 100) { nodes { version fields { field } } }
      }
    }`,
    { id: one.id },
  );
  expect(data.session).toMatchObject({ version: 9, summary: "Lần 7" });
  expect(data.session.auditTrail.nodes).toHaveLength(9);
  expect(JSON.stringify(data.session.auditTrail)).not.toContain("figures");
  expect(JSON.stringify(await changesIn(table()))).not.toContain("figures");
});

test("a broken session is reported and holds up nobody", async () => {
  const broken = await session({ title: "Hỏng" });
  const one = await session();
  for (const { id } of [broken, one]) await opinion(id, { nature: "SUGGESTION" });
  const { client, name } = table();
  const key = { pk: `DIALOGUE#${broken.id.slice(4)}`, sk: "1-SESSION" };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: key }));
  await client.send(new PutCommand({ TableName: name, Item: { ...Item, body: "{" } }));
  expect(await follow(table())).toMatchObject({ failed: [], stored: 1 });
  expect(office.gateway.broken.map(({ pk }) => pk)).toContain(key.pk);
  expect((await listed()).Một).toEqual(figures(1, 0, 0, 0));
});

test("a session without room for its figures is reported and holds up nobody", async () => {
  const full = await session({ title: "Đầy" });
  const one = await session();
  for (const { id } of [full, one]) await opinion(id, { nature: "SUGGESTION" });
  const { client, name } = table();
  const key = { pk: `DIALOGUE#${full.id.slice(4)}`, sk: "1-SESSION" };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: key }));
  const carriedOver = Array.from({ length: 1_000 }, () => "x".repeat(380));
  const body = JSON.stringify({ ...JSON.parse(Item?.body), carriedOver });
  await client.send(new PutCommand({ TableName: name, Item: { ...Item, body } }));
  const { failed, stored, lines } = await follow(table());
  expect([failed, stored]).toEqual([[], 1]);
  expect(lines).toContainEqual(
    expect.objectContaining({ level: "error", session: full.id, error: expect.anything() }),
  );
  expect(await listed()).toEqual({ Đầy: figures(0, 0, 0, 0), Một: figures(1, 0, 0, 0) });
});

test("a batch whose other projection fails still stores figures, and is repeated", async () => {
  const one = await session();
  await opinion(one.id, { nature: "SUGGESTION" });
  const failing: Projection = {
    name: "search",
    failure: "the search index was not updated",
    follow: async () => Promise.reject(new Error("down")),
  };
  const { failed, lines, stored } = await follow(table(), { more: [failing] });
  expect([failed, stored]).toEqual([["1"], 1]);
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ["error", "the search index was not updated"],
    ["info", "projections"],
  ]);
  expect(lines.at(-1)).toMatchObject({ figuresFailed: 0, searchFailed: 1, searchStored: 0 });
  expect(await listed()).toEqual({ Một: figures(1, 0, 0, 0) });
});

test("one machine counts what is there at the start, and then follows the stream", async () => {
  const one = await session();
  await opinion(one.id, { nature: "SUGGESTION" });
  const errors: object[] = [];
  const own = openLocal(inject("endpoint"), () => undefined, table().name);
  const kept = await openFigures({
    ...{ endpoint: inject("endpoint"), table: own },
    log: (line) => void errors.push(line),
  });
  await kept.counted;
  expect((await listed()).Một).toEqual(figures(1, 0, 0, 0));
  await opinion(one.id, { nature: "QUESTION" });
  await conclude(one, 3);
  await expect.poll(async () => (await listed()).Một).toEqual(figures(2, 0, 0, 3));
  await kept.close();
  own.client.destroy();
  expect(errors).toEqual([]);
});
