import { deepEqual, equal, ok } from "node:assert/strict";
import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import {
  Calendar,
  ChangeEntity,
  type Context,
  changesOf,
  Deadline,
  DeadlineIndex,
  Event,
  PUBLIC,
  parseDay,
  Table,
  Vault,
} from "@doithoai/core";
import { openStream } from "@doithoai/local/events/stream.ts";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, Context as Invocation } from "aws-lambda";
import { afterAll, beforeAll, inject, test } from "vitest";
import { makeFolder } from "../src/index.ts";
import { type Bus, serveBus } from "./bus.ts";
import { type Line, listening } from "./listening.ts";
import { loadFunction, openTable } from "./scene.ts";

/** The overdue function as Lambda calls it. */
type OverdueHandler = (
  event: object,
  context: { readonly functionName: string; readonly getRemainingTimeInMillis: () => number },
) => Promise<{ readonly flagged: number; readonly failed: number }>;
type OutboxHandler = (
  event: DynamoDBStreamEvent,
  context: Pick<Invocation, "functionName" | "awsRequestId">,
) => Promise<DynamoDBBatchResponse>;

const DEADLINES = 60;
const DUE = parseDay("2026-03-16");
const NOW = new Date("2026-03-02T09:00:00+07:00");
const EVENT_ID = "5c1ed1a2-53c7-4d27-9e5c-4b3b4fd0b1a7";
/** The EventBridge event of a rule. */
const tick = (time: string) => ({
  version: "0",
  id: EVENT_ID,
  "detail-type": "Scheduled Event",
  source: "aws.events",
  account: "000000000000",
  time,
  region: "ap-southeast-1",
  resources: ["arn:aws:events:ap-southeast-1:000000000000:rule/OverdueDaily"],
  detail: {},
});
const CONTEXT = { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 };
const idOf = (i: number): string => `ddl_opn.bundle.${i}.OPINION_RESULT`;

/** Writes deadlines that are due on one day directly to the table. */
async function enter(ctx: Context): Promise<void> {
  const base = {
    policyCode: "OPINION_RESULT",
    cause: null,
    eventOn: parseDay("2026-03-02"),
    startedOn: parseDay("2026-03-02"),
    startRecordedOn: null,
    policy: null,
    fixedOn: DUE,
    calendarVersion: 1,
  };
  const open = {
    dueOn: DUE,
    originalDueOn: DUE,
    metOn: null,
    metRecordedOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
    owedBy: null,
    chosenBy: null,
  };
  const patches = Array.from({ length: DEADLINES }, (_, i) => {
    const record = { id: idOf(i), ...base, ...open };
    const next = Deadline.nextCheckAt(record, undefined, NOW, ctx.calendar);
    return DeadlineIndex.indexEntry({
      record,
      subjectId: `opn_bundle.${i}`,
      unit: null,
      next: next?.toISOString() ?? null,
      audience: "PUBLIC",
    });
  });
  await Table.transact(ctx, patches);
}

const TIMEOUT_MS = 120_000;
const sum = (lines: readonly Line[], name: string): number =>
  lines.reduce((total, line) => total + Number(line[name]), 0);

let folder: string;
let table: Table.Table;
let bus: Bus;
let copies: readonly OverdueHandler[];
let outbox: OutboxHandler;
beforeAll(async () => {
  folder = await makeFolder();
  table = await openTable("functions");
  bus = await serveBus();
  Object.assign(process.env, {
    DOITHOAI_BUS: bus.name,
    DOITHOAI_UNDELIVERED: `${bus.url}/000000000000/undelivered`,
    AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
    AWS_ENDPOINT_URL_SQS: bus.url,
  });
  const load = <H>(name: "overdue" | "outbox", copy: string) =>
    loadFunction<H>(name, path.join(folder, copy)).then(({ handler }) => handler);
  copies = [
    await load<OverdueHandler>("overdue", "overdue"),
    await load<OverdueHandler>("overdue", "overdue-too"),
  ];
  outbox = await load<OutboxHandler>("outbox", "outbox");
});
afterAll(async () => {
  bus.close();
  table.client.destroy();
  await rm(folder, { recursive: true, force: true });
});

const context = (): Context => ({
  vault: Vault.NO_VAULT,
  actor: PUBLIC,
  now: NOW,
  requestId: "check",
  until: Date.now() + TIMEOUT_MS,
  table,
  calendar: Calendar.NATIONAL_CALENDAR,
});

test("two concurrent overdue functions emit each notice once", async () => {
  const ctx = context();
  await enter(ctx);
  const { value: outcomes, lines } = await listening(() =>
    Promise.all(copies.map((handler) => handler(tick("2026-03-16T17:05:00Z"), CONTEXT))),
  );
  equal(
    outcomes.reduce((sum, { flagged }) => sum + flagged, 0),
    DEADLINES,
  );
  // Each run logs its own counts. Either run may end first.
  deepEqual(
    lines.map(({ overdueFlagged }) => overdueFlagged).toSorted(),
    outcomes.map(({ flagged }) => flagged).toSorted(),
  );
  for (const { message, function: name, correlation_id: id, tableRequests } of lines)
    deepEqual(
      [message, name, id, Number(tableRequests) > 0],
      ["overdue check", "Overdue", EVENT_ID, true],
    );
  const histories = await Promise.all(
    Array.from({ length: DEADLINES }, (_, i) => changesOf(ctx, idOf(i), { after: 0, limit: 10 })),
  );
  deepEqual(
    histories.map((changes) => changes.map(({ event, occurredAt }) => `${event} ${occurredAt}`)),
    histories.map(() => ["deadline.overdue 2026-03-16T17:00:00.000Z"]),
  );
});

test("a second run finds nothing", async () =>
  equal(
    (await listening(async () => copies[0]?.(tick("2026-03-16T17:05:00Z"), CONTEXT))).value
      ?.flagged,
    0,
  ));

test("the outbox sends the stream, retries refusals and queues invalid records", async () => {
  const broken = ChangeEntity.keyOf({ subject: "broken", version: 1 });
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...broken, type: "Change", schema: 1, body: "{" },
    }),
  );
  let failures = 0;
  const logged: Line[] = [];
  const handle = async (event: DynamoDBStreamEvent) => {
    const { value: answer, lines } = await listening(() =>
      outbox(event, { functionName: "Outbox", awsRequestId: "own" }),
    );
    logged.push(...lines);
    failures += answer.batchItemFailures.length;
    return answer;
  };
  const stream = await openStream({
    endpoint: inject("endpoint"),
    table: table.name,
    from: "TRIM_HORIZON",
    handle,
    log: () => undefined,
  });
  const overdue = () =>
    new Set(
      bus.entries
        .filter(({ DetailType }) => DetailType === "deadline.overdue")
        .map(({ Detail }) => JSON.parse(Detail).id),
    ).size;
  for (
    const until = Date.now() + TIMEOUT_MS;
    (overdue() < 60 || bus.aside.length === 0) && Date.now() < until;
  )
    await sleep(50);
  await stream.stop();
  equal(overdue(), 60);
  deepEqual(
    bus.aside.map((message) => ({ ...JSON.parse(message), sequence: undefined })),
    [{ ...broken, sequence: undefined }],
  );
  ok(failures > 0, "the bus refused nothing");
  const summaries = logged.filter(({ message }) => message === "outbox");
  equal(sum(summaries, "eventsSent"), bus.entries.length);
  ok(
    sum(summaries, "eventsLeft") > 0 && sum(summaries, "laidAside") === 1,
    JSON.stringify(summaries),
  );
  for (const { Detail, DetailType, EventBusName, Source } of bus.entries) {
    const event = Event.Shape.parse(JSON.parse(Detail));
    equal(`${EventBusName} ${Source} ${DetailType}`, `Events doithoai ${event.event}`);
  }
});
