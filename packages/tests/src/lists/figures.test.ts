import { GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Projection } from "@doithoai/functions";
import { openLocal } from "@doithoai/local/prepare.ts";
import { expect, inject, test } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import { type Ask, anOpinion, aSession, mutate } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { changesIn, follow } from "../kit/projections.ts";

const office = useOffice({ ownTable: true });
const table = () => office.gateway.table;
const FIGURES = "figures { opinions answered overdue directives }";
const figures = (opinions: number, answered: number, overdue: number, directives: number) => ({
  ...{ opinions, answered, overdue, directives },
});

/**
 * The figures of the sessions of the commune by their titles. The public reads them in one request
 * to the table, an office in one for each audience.
 */
async function listed(ask: Ask = office.clerk): Promise<Payload> {
  const list = `{ sessions(where: { unitCode: "${office.commune}" }) {
    nodes { title version ${FIGURES} }
  } }`;
  // The first request reads the unit.
  await ask(list);
  office.gateway.requests();
  const { data, errors } = await ask(list);
  expect(errors).toBeUndefined();
  const requests = office.gateway.requests();
  if (ask === office.gateway.anonymous) expect(requests).toEqual(["QueryCommand"]);
  if (ask === office.clerk) expect(requests).toEqual(["QueryCommand", "QueryCommand"]);
  return Object.fromEntries(data.sessions.nodes.map((node: Payload) => [node.title, node.figures]));
}
const followed = async () => {
  const result = await follow(table());
  expect(result.failed).toEqual([]);
  return listed();
};

const session = (more: object = {}) =>
  mutateOk(office.clerk, "RecordSession", aSession(office.commune, { title: "Một", ...more }));
const opinion = (sessionId: string, more: object = {}) =>
  mutateOk(office.clerk, "RecordOpinion", anOpinion(sessionId, more));
const classify = (of: Payload, nature = "SUGGESTION") =>
  mutateOk(office.clerk, "ClassifyOpinion", { ...onOpinion(of), nature });
const conclude = (of: Payload, directives = 2) =>
  mutateOk(office.clerk, "ConcludeSession", {
    ...onSession(of),
    number: "15/TB-UBND",
    directives: Array.from({ length: directives }, () => ({
      ...{ kinds: ["RESOLVE"], content: "Nạo vét.", leadId: office.chain.committee },
    })),
  });
const assign = (of: Payload, dueOn: string) =>
  mutateOk(office.clerk, "AssignOpinion", {
    ...onOpinion(of),
    ...{ organizationId: office.chain.committee, dueOn },
  });

test("the list of sessions has the figures after each step, in one request", async () => {
  const one = await session();
  await session({ title: "Hai" });
  expect(await listed()).toEqual({ Một: figures(0, 0, 0, 0), Hai: figures(0, 0, 0, 0) });
  const [first, second, third, fourth] = [
    await opinion(one.id),
    await opinion(one.id),
    await opinion(one.id, { nature: "QUESTION" }),
    await opinion(one.id),
  ];
  expect((await followed()).Một).toEqual(figures(1, 0, 0, 0));
  const sorted = await classify(first);
  await classify(second, "DENUNCIATION");
  expect((await followed()).Một).toEqual(figures(2, 0, 0, 0));
  await mutateOk(office.clerk, "AnswerAtSession", {
    ...onOpinion(third),
    ...{ content: "Đã giải thích.", answeredBy: "Bí thư", resolution: "EXPLAINED" },
  });
  expect((await followed()).Một).toEqual(figures(2, 1, 0, 0));
  const into = await classify(fourth);
  expect((await followed()).Một).toEqual(figures(3, 1, 0, 0));
  await mutateOk(office.clerk, "MergeOpinions", {
    ...{ intoId: into.id, expectedVersion: into.version },
    ...{ opinionIds: [sorted.id], reason: "Cùng một việc." },
  });
  expect((await followed()).Một).toEqual(figures(2, 1, 0, 0));
  await conclude(one);
  expect(await followed()).toEqual({ Một: figures(2, 1, 0, 2), Hai: figures(0, 0, 0, 0) });
});

test("only readers of the opinions see the figures before the publication", async () => {
  const { gateway, clerk, chain, province, supervisor } = office;
  const announced = await mutateOk(clerk, "OpenCollection", onSession(await chain.announced()));
  await opinion(announced.id, { channel: "PRE_SESSION", nature: "SUGGESTION" });
  const held = await session();
  await opinion(held.id, { nature: "SUGGESTION" });
  const title = "Đối thoại quý IV";
  await follow(table());
  const neighbour = await gateway.as("CLERK", `${province}2`, "neighbour");
  for (const ask of [gateway.anonymous, neighbour]) {
    expect(await listed(ask)).toEqual({ [title]: null });
    const { data } = await ask(`query ($id: ID!) { session(id: $id) { title ${FIGURES} } }`, {
      id: announced.id,
    });
    expect(data.session).toEqual({ title, figures: null });
  }
  for (const ask of [clerk, supervisor])
    expect(await listed(ask)).toEqual({ [title]: figures(1, 0, 0, 0), Một: figures(1, 0, 0, 0) });
  await mutateOk(clerk, "PublishSession", onSession(await conclude(held, 1)));
  await follow(table());
  expect(await listed(gateway.anonymous)).toEqual({ [title]: null, Một: figures(1, 0, 0, 1) });
});

test("the overdue ones follow the clock without a write", async () => {
  const one = await session();
  for (const [day, nature] of [
    ["2026-12-01", "SUGGESTION"],
    ["2026-12-07", "QUESTION"],
  ] as const)
    await assign(await opinion(one.id, { nature }), day);
  await opinion(one.id, { nature: "DENUNCIATION" });
  expect(await followed()).toEqual({ Một: figures(2, 0, 0, 0) });
  for (const [day, overdue] of [
    ["2026-12-01", 0],
    ["2026-12-02", 1],
    ["2026-12-08", 2],
  ] as const) {
    await office.turnTo(day);
    expect(await listed()).toEqual({ Một: figures(2, 0, overdue, 0) });
  }
  expect(await follow(table())).toMatchObject({ failed: [], stored: 0 });
});

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

test("a session of an earlier version has no figures until it is counted", async () => {
  const one = await session();
  const { client, name } = table();
  const { Items = [] } = await client.send(new ScanCommand({ TableName: name }));
  const item = Items.find(({ type }) => type === "Session") ?? {};
  const { figures: _, ...body } = JSON.parse(item.body);
  const row = JSON.stringify(JSON.parse(item.row).slice(0, -1));
  await client.send(
    new PutCommand({ TableName: name, Item: { ...item, body: JSON.stringify(body), row } }),
  );
  const list = `{ sessions(where: { unitCode: "${office.commune}" }) { nodes { id ${FIGURES} } } }`;
  const read = async () => (await office.clerk(list)).data.sessions.nodes;
  expect(await read()).toEqual([{ id: one.id, figures: null }]);
  await follow(table());
  expect(await listed()).toEqual({ Một: figures(0, 0, 0, 0) });
});
