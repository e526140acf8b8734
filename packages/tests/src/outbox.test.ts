import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { PutCommand, ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import { Event } from "@doithoai/core";
import { makeOutbox, type Publish, type RecordPosition } from "@doithoai/functions";
import { openStream, type Positions } from "@doithoai/local/events/stream.ts";
import { expect, inject, test } from "vitest";
import { mutateOk, onOpinion } from "./kit/chain.ts";
import { anOpinion, aSession, mutate, scaled } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: "with stream" });

const read = (
  publish: Publish,
  more: {
    positions?: Positions;
    log?: (record: object) => void;
    setAside?: (place: RecordPosition) => Promise<void>;
  } = {},
) =>
  openStream({
    endpoint: inject("endpoint"),
    table: office.gateway.table.name,
    from: "TRIM_HORIZON",
    log: () => undefined,
    handle: makeOutbox({
      publish,
      queueUndelivered: more.setAside ?? (async () => undefined),
      log: more.log ?? (() => undefined),
    }),
    ...more,
  });

/** Reads the ids of all Changes in the table, which are the ids of their events. */
async function written(): Promise<readonly string[]> {
  const { client, name } = office.gateway.table;
  const ids: string[] = [];
  let last: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        ConsistentRead: true,
        ExclusiveStartKey: last,
        FilterExpression: "#type = :change",
        ExpressionAttributeNames: { "#type": "type" },
        ExpressionAttributeValues: { ":change": "Change" },
      }),
    );
    for (const { pk, sk } of page.Items ?? [])
      ids.push(`chg_${String(pk).slice("CHANGE#".length)}.${Number(sk)}`);
    last = page.LastEvaluatedKey;
  } while (last);
  return ids;
}

const until = (done: () => boolean) => expect.poll(done).toBe(true);

const OPINIONS = scaled({ small: 40, whole: 1_000 });
const STEPS = 4;
/** Opinions in one call. */
const ROWS = 20;

test("killed readers lose no event, and a consumer sees each event once and in order", async () => {
  const received: Event.Event[] = [];
  let writing = true;
  // Positions that earlier readers confirmed. The next reader knows nothing else.
  const positions: Positions = new Map();
  let kills = 0;
  /** Reads until it is killed within a batch: a part is published and no position is confirmed. */
  const reader = async () => {
    let left = 1 + Math.floor(Math.random() * 5);
    let dead = false;
    const stream = await read(
      async (events) => {
        if (dead) throw new Error("dead");
        dead = --left < 0;
        // The bus refuses a part of the events in 20 % of the calls.
        const accepted =
          dead || Math.random() < 0.2
            ? Math.floor(Math.random() * (events.length + 1))
            : events.length;
        received.push(...events.slice(0, accepted));
        if (dead) throw new Error("killed");
        return { accepted, refusal: "Throttled" };
      },
      { positions },
    );
    while (!dead && writing) await sleep(50);
    if (dead) kills++;
    await stream.stop();
  };
  const reading = (async () => {
    while (writing) await reader();
  })();

  const { clerk, commune } = office;
  const { session } = await mutate(clerk, "RecordSession", aSession(commune));
  const opinions: { id: string; version: number }[] = [];
  for (let at = 0; at < OPINIONS; at += ROWS) {
    const rows = Array.from({ length: ROWS }, (_, i) =>
      anOpinion(session.id, { content: `Ý kiến ${at + i}` }),
    );
    const { results } = await mutate(clerk, "RecordOpinions", { rows });
    opinions.push(
      ...results.map(({ opinion }: { opinion: { id: string; version: number } }) => opinion),
    );
  }
  /** True after at least two kills and one duplicate event. */
  const enough = () => kills > 1 && received.length > new Set(received.map(({ id }) => id)).size;
  const queue = opinions.values();
  const writer = async () => {
    for (const opinion of queue) {
      let latest = opinion;
      for (let step = 0; step < STEPS; step++)
        latest = await mutateOk(clerk, "UpdateOpinion", {
          ...onOpinion(latest),
          patch: { content: `Sửa lần ${step}` },
        });
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  for (; !enough(); await sleep(200)) await mutate(clerk, "RecordSession", aSession(commune));
  writing = false;
  await reading;
  const all = await written();
  expect(all.length).toBeGreaterThanOrEqual(OPINIONS * (STEPS + 1));

  const last = await read(
    async (events) => {
      received.push(...events);
      return { accepted: events.length, refusal: null };
    },
    { positions },
  );
  await until(() => new Set(received.map(({ id }) => id)).size >= all.length);
  await last.stop();
  expect(kills).toBeGreaterThan(1);
  expect(received.length).toBeGreaterThan(all.length);
  expect(new Set(received.map(({ id }) => id))).toEqual(new Set(all));

  const versionsOf = new Map<string, number[]>();
  const places = new Map<string, Event.SubjectPosition>();
  for (const event of received
    .map((each) => ({ each, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)) {
    const { subjectId } = event.each;
    const { position, ready } = Event.next(
      places.get(subjectId) ?? Event.startPosition(subjectId),
      event.each,
    );
    places.set(subjectId, position);
    versionsOf.set(subjectId, [
      ...(versionsOf.get(subjectId) ?? []),
      ...ready.map(({ version }) => version),
    ]);
  }
  for (const versions of versionsOf.values())
    expect(versions).toEqual(versions.map((_, i) => i + 1));
  expect([...versionsOf.values()].flat()).toHaveLength(all.length);
});

test("an invalid change is queued without logging its text; later ones arrive", async () => {
  const { client, name } = office.gateway.table;
  const id = randomUUID();
  await client.send(
    new PutCommand({
      TableName: name,
      Item: { pk: `CHANGE#${id}`, sk: "000001", type: "Change", schema: 1, body: "Trần Thị Độc" },
    }),
  );
  const { session } = await mutate(office.clerk, "RecordSession", aSession(office.commune));
  const received: Event.Event[] = [];
  const logged: object[] = [];
  const aside: RecordPosition[] = [];
  const stream = await read(
    async (events) => {
      received.push(...events);
      return { accepted: events.length, refusal: null };
    },
    { log: (record) => logged.push(record), setAside: async (place) => void aside.push(place) },
  );
  await until(() => received.some(({ subjectId }) => subjectId === session.id));
  await stream.stop();
  expect(aside).toMatchObject([
    { pk: `CHANGE#${id}`, sk: "000001", sequence: expect.stringMatching(/^\d+$/) },
  ]);
  expect(logged.filter((record) => "level" in record && record.level === "error")).toMatchObject(
    aside,
  );
  expect(JSON.stringify([logged, received])).not.toContain("Thử");
});

test("notices of a deadline have consecutive versions, and events name their stage", async () => {
  const { chain, clerk } = office;
  const opinion = await chain.classified();
  await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(opinion),
    organizationId: chain.committee,
    dueOn: "2026-12-01",
    citizenToldOn: "2026-11-23",
  });
  for (const at of [
    "2026-11-26",
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
    "2026-12-09",
    "2026-12-23",
  ])
    await office.gateway.overdue(`${at}T09:05:00+07:00`);
  const received: Event.Event[] = [];
  const stream = await read(async (events) => {
    received.push(...events);
    return { accepted: events.length, refusal: null };
  });
  await until(() => received.some(({ notice }) => notice?.stage === "LATE_15"));
  await stream.stop();
  const notices = received.filter(({ subjectId }) => subjectId.endsWith("OPINION_RESULT"));
  expect(notices.map(({ version, event, notice }) => [version, event, notice?.stage])).toEqual([
    [1, "deadline.reminded", "REMINDER_3"],
    [2, "deadline.reminded", "REMINDER_1"],
    [3, "deadline.reminded", "REMINDER_0"],
    [4, "deadline.overdue", "OVERDUE"],
    [5, "deadline.long-overdue", "LATE_5"],
    [6, "deadline.long-overdue", "LATE_15"],
  ]);
  // The commune's committee owes it: the notices name the province's committee, then GOVERNMENT.
  expect(notices.map(({ notice }) => notice?.higherBody)).toEqual([
    null,
    null,
    null,
    null,
    expect.stringContaining(`org_${office.province}.`),
    "GOVERNMENT",
  ]);
  expect(notices[3]).toMatchObject({
    occurredAt: "2026-12-01T17:00:00.000Z",
    notice: { dueOn: "2026-12-01", owedBy: chain.committee, subjectId: opinion.id },
  });
});
