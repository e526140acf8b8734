import { Event } from "@doithoai/core";
import type { DynamoDBRecord } from "aws-lambda";
import { expect, test, vi } from "vitest";
import { makeOutbox } from "./run.ts";

const change = (version: number, more: object = {}) => ({
  subjectId: "opn_1",
  version,
  event: "opinion.updated",
  occurredAt: "2026-11-26T02:00:00.000Z",
  requestId: "r",
  actor: { subject: "clerk", roles: ["CLERK"] },
  unitCode: "26743",
  provinceCode: "79",
  reason: "vì bà Nguyễn Thị Thử",
  locked: false,
  fields: [{ field: "content", before: "bà Nguyễn Thị Thử ở hẻm 12", after: "người dân hẻm 12" }],
  ...more,
});
const record = (
  sequence: number,
  body: string,
  {
    eventName = "INSERT",
    type = "Change",
  }: { eventName?: "INSERT" | "MODIFY"; type?: string } = {},
) =>
  ({
    eventName,
    dynamodb: {
      SequenceNumber: String(sequence),
      NewImage: { type: { S: type }, body: { S: body } },
    },
  }) satisfies DynamoDBRecord;
const good = (sequence: number) => record(sequence, JSON.stringify(change(sequence)));

async function run(
  records: readonly DynamoDBRecord[],
  takes: (event: Event.Event) => boolean = () => true,
) {
  const sent: Event.Event[] = [];
  const logged: object[] = [];
  const aside: string[] = [];
  const outbox = makeOutbox({
    publish: async (events) => {
      sent.push(...events);
      const at = events.findIndex((event) => !takes(event));
      return at < 0
        ? { accepted: events.length, refusal: null }
        : { accepted: at, refusal: "Throttled" };
    },
    queueUndelivered: async ({ sequence }) => void aside.push(sequence),
    log: (line) => logged.push(line),
  });
  const { batchItemFailures } = await outbox({ Records: [...records] });
  return {
    versions: sent.map(({ version }) => version),
    sent,
    aside,
    failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
    logged,
  };
}

test.each([
  ["all accepted", [good(1), good(2)], () => true, [1, 2], [], []],
  [
    "one refused: it and all later records are repeated",
    [good(1), good(2), good(3)],
    ({ version }: Event.Event) => version !== 2,
    [1, 2, 3],
    [],
    ["2"],
  ],
  [
    "an invalid record in the middle is queued, the others are sent",
    [good(1), record(2, "{"), good(3)],
    () => true,
    [1, 3],
    ["2"],
    [],
  ],
  [
    "a Change of an unknown shape",
    [record(1, JSON.stringify(change(0)))],
    () => true,
    [],
    ["1"],
    [],
  ],
  ["an empty body", [record(1, "")], () => true, [], ["1"], []],
  ["refused, after an invalid record", [record(1, ""), good(2)], () => false, [2], ["1"], ["2"]],
  [
    "refused, before an invalid record, which is repeated",
    [good(1), record(2, "")],
    () => false,
    [1],
    [],
    ["1"],
  ],
  ["another item", [record(1, "{", { type: "Opinion" }), good(2)], () => true, [2], [], []],
  [
    "an item that already existed",
    [record(1, "{", { eventName: "MODIFY" }), good(2)],
    () => true,
    [2],
    [],
    [],
  ],
] as const)("%s", async (_, records, takes, versions, aside, failed) => {
  expect(await run(records, takes)).toMatchObject({ versions, aside, failed });
});

test.each([
  ["a fresh invocation", 60_000, 30_000, 59_000],
  ["an invocation with little time", 15_000, 5_000, 14_000],
])("the bus and the queue get a part of the time: %s", async (_, left, forBus, forQueue) => {
  const now = Date.parse("2026-11-26T02:00:00Z");
  vi.useFakeTimers({ now });
  try {
    const given: number[] = [];
    const outbox = makeOutbox({
      publish: async (events, until) => {
        given.push(until - now);
        return { accepted: events.length, refusal: null };
      },
      queueUndelivered: async (_place, until) => void given.push(until - now),
      log: () => undefined,
    });
    const lambda = { functionName: "Outbox", getRemainingTimeInMillis: () => left };
    await outbox({ Records: [record(1, "")] }, lambda);
    expect(given).toEqual([forBus, forQueue]);
  } finally {
    vi.useRealTimers();
  }
});

test("the whole batch fails and is repeated when the queue is unreachable", async () => {
  const full = async () => Promise.reject(new Error("the queue is away"));
  const outbox = makeOutbox({
    publish: async (events) => ({ accepted: events.length, refusal: null }),
    queueUndelivered: full,
    log: () => undefined,
  });
  await expect(outbox({ Records: [record(1, "")] })).rejects.toThrow("the queue is away");
});

test("events and logs name the changed fields and contain no text of users", async () => {
  const { sent, logged } = await run([good(1), record(2, "bà Nguyễn Thị Thử")]);
  expect(sent.map((event) => Event.Shape.parse(event))).toMatchObject([
    { id: "chg_opn_1.1", changedFields: ["content"], notice: null },
  ]);
  expect(JSON.stringify([sent, logged])).not.toContain("Thử");
});

test("the reason of a refusal is logged", async () => {
  const { logged } = await run([good(1), good(2)], ({ version }) => version === 1);
  expect(logged).toMatchObject([
    { level: "info", read: 2, eventsSent: 1, eventsLeft: 1, laidAside: 0 },
    { level: "error", sequence: "2", code: "Throttled" },
  ]);
});

test.each([
  [
    "all sent: the age of the newest",
    [60, 30],
    () => true,
    { eventsSent: 2, eventsLeft: 0, outboxLag: 30_000 },
  ],
  [
    "one left: the age of that one",
    [60, 40, 10],
    ({ version }: Event.Event) => version !== 2,
    { eventsSent: 1, eventsLeft: 2, outboxLag: 40_000 },
  ],
  [
    "written by a clock that is ahead",
    [-5],
    () => true,
    { eventsSent: 1, eventsLeft: 0, outboxLag: 0 },
  ],
  ["an empty body", [], () => true, { eventsSent: 0, eventsLeft: 0, outboxLag: 0 }],
] as const)("the lag of the bus: %s", async (_, ages, takes, figures) => {
  const now = new Date("2026-11-26T02:00:00Z");
  vi.useFakeTimers({ now });
  try {
    const records = ages.map((seconds, i) => {
      const { dynamodb, ...rest } = good(i + 1);
      return {
        ...rest,
        dynamodb: { ...dynamodb, ApproximateCreationDateTime: now.getTime() / 1_000 - seconds },
      };
    });
    expect((await run(records, takes)).logged[0]).toMatchObject({
      ...figures,
      laidAside: 0,
      function: "outbox",
    });
  } finally {
    vi.useRealTimers();
  }
});
