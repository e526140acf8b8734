import { expect, test } from "vitest";
import { parseMessage } from "./message.ts";
import { daysOf, merged, spanOf } from "./span.ts";

const NOW = new Date("2026-11-23T09:00:00+07:00");
const iso = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()];

test.each([
  [
    "days of Asia/Ho_Chi_Minh, including the last",
    "2026-11-20",
    "2026-11-21",
    "2026-11-19T17:00:00.000Z",
    "2026-11-21T17:00:00.000Z",
  ],
  ["one day", "2026-11-20", "2026-11-20", "2026-11-19T17:00:00.000Z", "2026-11-20T17:00:00.000Z"],
  [
    "instants",
    "2026-11-20T09:00:00+07:00",
    "2026-11-20T03:00:00Z",
    "2026-11-20T02:00:00.000Z",
    "2026-11-20T03:00:00.000Z",
  ],
  ["not beyond now", "2026-11-22", "2026-12-31", "2026-11-21T17:00:00.000Z", NOW.toISOString()],
])("%s", (_, from, to, first, end) => {
  expect(iso(spanOf({ from, to }, NOW))).toEqual([first, end]);
});

test.each([
  ["reversed", "2026-11-21", "2026-11-20", "--to 2026-11-20 is not after --from 2026-11-21."],
  ["in the future", "2026-11-24", "2026-11-25", "--from 2026-11-24 is in the future."],
  ["not a day", "2026-02-30", "2026-11-20", '--from is "2026-02-30"'],
  [
    "an instant without an offset",
    "2026-11-20",
    "2026-11-20T09:00:00",
    '--to is "2026-11-20T09:00:00"',
  ],
])("refuses a span that is %s", (_, from, to, message) => {
  expect(() => spanOf({ from, to }, NOW)).toThrow(message);
});

test("a span is split into UTC days without a gap", () => {
  const span = { from: new Date("2026-11-19T17:00:00Z"), to: new Date("2026-11-21T17:00:00Z") };
  const days = daysOf(span);
  expect(days.map(({ day }) => day)).toEqual(["2026-11-19", "2026-11-20", "2026-11-21"]);
  expect(days.slice(1).map(({ from }) => from)).toEqual(days.slice(0, -1).map(({ to }) => to));
  expect([days[0]?.from, days.at(-1)?.to]).toEqual([span.from, span.to]);
  expect(
    daysOf({ from: new Date("2026-11-20T00:00:00Z"), to: new Date("2026-11-21T00:00:00Z") }).map(
      ({ day }) => day,
    ),
  ).toEqual(["2026-11-20"]);
});

test("adjacent spans are merged", () => {
  const at = (from: number, to: number) => ({ from: new Date(from), to: new Date(to) });
  expect(merged([at(5, 9), at(1, 3), at(3, 4), at(6, 7), at(11, 12)])).toEqual([
    at(1, 4),
    at(5, 9),
    at(11, 12),
  ]);
});

const lambda = (first: string, last: string) => ({
  requestContext: {
    condition: "RecordAgeExceeded",
    functionArn: "arn:aws:lambda:ap-southeast-1:000000000000:function:Outbox",
  },
  version: "1.0",
  DDBStreamBatchInfo: {
    shardId: "shardId-1",
    startSequenceNumber: "1",
    endSequenceNumber: "2",
    batchSize: 2,
    streamArn: "arn:aws:dynamodb:…",
    approximateArrivalOfFirstRecord: first,
    approximateArrivalOfLastRecord: last,
  },
});

test.each([
  [
    "a record queued by the outbox",
    { pk: "CHANGE#a", sk: "000001", sequence: "7" },
    { place: { pk: "CHANGE#a", sk: "000001" } },
  ],
  [
    "records that Lambda gave up, with the two hours before",
    lambda("2026-11-20T09:00:00Z", "2026-11-20T09:30:00Z"),
    { span: { from: new Date("2026-11-20T07:00:00Z"), to: new Date("2026-11-20T09:32:00Z") } },
  ],
  ["a place without a key", { pk: "", sk: "", sequence: "7" }, undefined],
  ["another object", { hello: 1 }, undefined],
  ["not JSON", "{", undefined],
])("reads a message: %s", (_, body, meant) => {
  expect(parseMessage(typeof body === "string" ? body : JSON.stringify(body))).toEqual(meant);
});
