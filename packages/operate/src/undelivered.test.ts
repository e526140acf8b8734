import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import * as replay from "./replay.ts";
import { BUS } from "./testkit/aws.ts";
import { writeChange } from "./testkit/change.ts";
import { runOn } from "./testkit/io.ts";
import { useSetting } from "./testkit/setting.ts";

const setting = useSetting();
const NOW = new Date("2026-11-23T09:00:00+07:00");
const fromQueue = () =>
  runOn(setting.gateway.table, replay, ["--bus", BUS, "--queue", setting.aws.queue], NOW);
const taken = () => setting.aws.taken().map(({ subjectId, version }) => `${subjectId}.${version}`);

let tests = 0;
/** A subject of this test only. */
let subject: string;
beforeEach(() => {
  subject = `opn_q${++tests}`;
});
const write = (version: number, at: string, body?: string) =>
  writeChange(setting.gateway.table, {
    subjectId: subject,
    version,
    at,
    ...(body !== undefined && { body }),
  });
const place = (version: number, pk = `CHANGE#${subject}`) => ({
  pk,
  sk: String(version).padStart(6, "0"),
  sequence: `${100 - version}`,
});
const tooOld = (first: string, last: string) => ({
  requestContext: { condition: "RecordAgeExceeded", approximateInvokeCount: 900 },
  version: "1.0",
  timestamp: last,
  DDBStreamBatchInfo: {
    shardId: "shardId-1",
    batchSize: 2,
    approximateArrivalOfFirstRecord: first,
    approximateArrivalOfLastRecord: last,
  },
});
const waiting = () => setting.aws.messages().map(({ body, visible }) => ({ body, visible }));

test("repaired Changes are sent in order and their messages removed", async () => {
  // More messages than one answer of the queue contains, the last version first.
  for (let version = 25; version > 0; version--) {
    await write(version, "2026-02-10T03:00:00.000Z");
    setting.aws.put(place(version));
  }
  const { lines, error } = await fromQueue();
  expect(error).toBeUndefined();
  expect(taken()).toEqual(Array.from({ length: 25 }, (_, i) => `${subject}.${i + 1}`));
  expect(setting.aws.messages()).toEqual([]);
  expect(lines.at(-1)).toBe("done: 25 sent, 25 of 25 messages removed");
});

test("a message with an invalid Change stays visible in the queue and is printed", async () => {
  const { table } = setting.gateway;
  await write(1, "2026-02-11T03:00:00.000Z");
  await write(2, "2026-02-11T03:00:00.000Z", "{ bà Nguyễn");
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { pk: `OPINION#${subject}`, sk: "000001", type: "Opinion", body: "{}" },
    }),
  );
  const stay = [
    place(2),
    place(1, `OPINION#${subject}`),
    place(9),
    "{",
    { pk: "", sk: "", sequence: "1" },
  ];
  for (const body of [place(1), ...stay]) setting.aws.put(body);
  const { lines, error } = await fromQueue();
  expect(taken()).toEqual([`${subject}.1`]);
  expect(waiting()).toEqual(
    stay.map((body) => ({
      body: typeof body === "string" ? body : JSON.stringify(body),
      visible: true,
    })),
  );
  const output = lines.join("\n");
  expect(output).toContain(`CHANGE#${subject} 000002: Change: body is not JSON`);
  expect(output).toContain(`OPINION#${subject} 000001: type Opinion, expected Change`);
  expect(output).toContain(`CHANGE#${subject} 000009: the item does not exist`);
  expect(output.match(/neither the outbox nor Lambda wrote it/g)).toHaveLength(2);
  expect(output).not.toContain("Nguyễn");
  expect(error).toMatchObject({ message: "5 of 6 messages stay in the queue." });
});

test("expired records are found by Lambda's times and sent once each", async () => {
  await write(1, "2026-03-01T05:59:59.999Z");
  // Written by an overdue check whose rule started two hours before the first arrival.
  await write(2, "2026-03-01T06:00:00.000Z");
  await write(3, "2026-03-01T08:30:00.000Z");
  await write(4, "2026-03-01T09:01:59.999Z");
  await write(5, "2026-03-01T09:02:00.000Z");
  setting.aws.put(tooOld("2026-03-01T08:00:00Z", "2026-03-01T08:30:00Z"));
  setting.aws.put(tooOld("2026-03-01T08:20:00Z", "2026-03-01T09:00:00Z"));
  const { error } = await fromQueue();
  expect(error).toBeUndefined();
  expect(taken()).toEqual([2, 3, 4].map((version) => `${subject}.${version}`));
  expect(setting.aws.messages()).toEqual([]);
});

test("an invalid Change in a message's span keeps only that message", async () => {
  await write(1, "2026-03-05T08:10:00.000Z");
  await write(2, "2026-03-05T08:20:00.000Z", "{");
  await write(3, "2026-03-05T10:30:00.000Z");
  const invalid = tooOld("2026-03-05T08:00:00Z", "2026-03-05T08:30:00Z");
  setting.aws.put(invalid);
  setting.aws.put(tooOld("2026-03-05T10:25:00Z", "2026-03-05T10:35:00Z"));
  const { lines, error } = await fromQueue();
  expect(taken()).toEqual([1, 3].map((version) => `${subject}.${version}`));
  expect(waiting()).toEqual([{ body: JSON.stringify(invalid), visible: true }]);
  expect(lines).toContain(`not sent: CHANGE#${subject} 000002: Change: body is not JSON`);
  expect(error).toMatchObject({ message: "1 of 2 messages stay in the queue." });
});

test("a message stays until the bus accepts its events", async () => {
  for (const version of [1, 2, 3]) await write(version, "2026-03-08T03:00:00.000Z");
  for (const version of [1, 2, 3]) setting.aws.put(place(version));
  setting.aws.put(tooOld("2026-03-08T03:00:00Z", "2026-03-08T03:00:00Z"));
  setting.aws.refuses = ({ version }) => version > 1;
  const before = waiting();
  const { error } = await fromQueue();
  expect(error).toMatchObject({
    message: `The bus refused chg_${subject}.2 (ThrottlingException).`,
  });
  expect(waiting()).toEqual(before);
  setting.aws.refuses = () => false;
  expect((await fromQueue()).error).toBeUndefined();
  expect(setting.aws.messages()).toEqual([]);
  expect(new Set(taken())).toEqual(new Set([1, 2, 3].map((version) => `${subject}.${version}`)));
});

test("an empty queue needs no work", async () => {
  expect(await fromQueue()).toEqual({
    lines: ["done: 0 sent, 0 of 0 messages removed"],
    error: undefined,
  });
});
