import { deepEqual, equal, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { ChangeEntity, Event, type Table } from "@doithoai/core";
import { openStream } from "@doithoai/local/events/stream.ts";
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { type Line, listening } from "./lines.ts";

export type OutboxHandler = (
  event: DynamoDBStreamEvent,
  context: Pick<Context, "functionName" | "awsRequestId">,
) => Promise<DynamoDBBatchResponse>;

interface Entry {
  readonly EventBusName: string;
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
}
export interface Bus {
  readonly url: string;
  readonly name: string;
  readonly entries: Entry[];
  /** Messages in the queue of what could not be sent. */
  readonly aside: string[];
  readonly close: () => void;
}

/**
 * Stands for EventBridge, which takes what is put, and of every third request not the last entry;
 * and for the queue beside it.
 */
export async function serveBus(): Promise<Bus> {
  const entries: Entry[] = [];
  const aside: string[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked: { readonly Entries?: readonly Entry[]; readonly MessageBody: string } =
        JSON.parse(Buffer.concat(chunks).toString());
      if (!asked.Entries) {
        aside.push(asked.MessageBody);
        return void response.end(
          JSON.stringify({
            MessageId: "1",
            MD5OfMessageBody: createHash("md5").update(asked.MessageBody).digest("hex"),
          }),
        );
      }
      const { Entries } = asked;
      const left = ++count % 3 === 0 ? 1 : 0;
      const taken = Entries.slice(0, Entries.length - left);
      entries.push(...taken);
      const answers = Entries.map((_, i) =>
        i < taken.length
          ? { EventId: `${count}-${i}` }
          : { ErrorCode: "ThrottlingException", ErrorMessage: "later" },
      );
      response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify({ FailedEntryCount: left, Entries: answers }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => void server.close();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    name: "Events",
    entries,
    aside,
    close,
  }; // it listens on a port
}

const PATIENCE_MS = 20_000;
const sum = (lines: readonly Line[], name: string): number =>
  lines.reduce((total, line) => total + Number(line[name]), 0);

/** What the bundle of the outbox must do with the records of the table's own stream. */
export function outboxCases(
  handler: OutboxHandler,
  { table, endpoint, bus }: { table: Table.Table; endpoint: string; bus: Bus },
) {
  return {
    "the outbox sends the table's stream to the bus, what the bus refused too, and lays aside what is no change":
      async () => {
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
            handler(event, { functionName: "Outbox", awsRequestId: "own" }),
          );
          logged.push(...lines);
          failures += answer.batchItemFailures.length;
          return answer;
        };
        const stream = await openStream({
          endpoint,
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
          const until = Date.now() + PATIENCE_MS;
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
        const told = logged.filter(({ message }) => message === "outbox");
        equal(sum(told, "eventsSent"), bus.entries.length);
        ok(sum(told, "eventsLeft") > 0 && sum(told, "laidAside") === 1, JSON.stringify(told));
        for (const { Detail, DetailType, EventBusName, Source } of bus.entries) {
          const event = Event.Shape.parse(JSON.parse(Detail));
          equal(`${EventBusName} ${Source} ${DetailType}`, `Events doithoai ${event.event}`);
        }
      },
  };
}
