import { setTimeout as sleep } from "node:timers/promises";
import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from "@aws-sdk/client-dynamodb-streams";
import { LOCAL } from "@doithoai/aws/local-client";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";

const PAGE = 100;
const PAUSE_MS = 200;

/** The sequence number of the last handled record, by shard. */
export type Positions = Map<string, string>;

interface Parts {
  readonly endpoint: string;
  readonly table: string;
  /** The start position in a shard without a recorded position. */
  readonly from: "TRIM_HORIZON" | "LATEST";
  readonly handle: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly log: (record: object) => void;
  /** Passed by a caller that continues from the position of another reader. */
  readonly positions?: Positions;
}

export interface Stream {
  /** Resolves when the current batch of records is handled. */
  readonly stop: () => Promise<void>;
}

/**
 * Reads the stream of the engine's table as Lambda's event source does: in order, and again from
 * the first failed record.
 */
export async function openStream({
  endpoint,
  table,
  from,
  handle,
  log,
  positions = new Map(),
}: Parts): Promise<Stream> {
  const streams = new DynamoDBStreamsClient({ endpoint, ...LOCAL });
  const arn = await streamOf(endpoint, table);
  const iterators = new Map<string, string | undefined>();
  // LATEST applies to the shards that exist now. A later shard is read from its start.
  for (const { ShardId = "" } of await shards())
    iterators.set(ShardId, await iteratorOf(ShardId, from));
  let stopped = false;
  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      await running;
      streams.destroy();
    },
  };

  async function loop(): Promise<void> {
    while (!stopped) {
      const read = await round().catch((error: unknown) => {
        if (!stopped)
          log({
            level: "error",
            message: "reading the table's stream failed",
            error: String(error),
          });
        return 0;
      });
      if (read === 0 && !stopped) await sleep(PAUSE_MS);
    }
  }

  async function round(): Promise<number> {
    const found = await shards();
    const open = (id: string | undefined) =>
      found.some(
        ({ ShardId }) =>
          ShardId === id && !(iterators.has(id ?? "") && iterators.get(id ?? "") === undefined),
      );
    let read = 0;
    for (const { ShardId = "", ParentShardId } of found) {
      // The records of a parent shard are handled before those of its children.
      if (stopped || open(ParentShardId)) continue;
      if (!iterators.has(ShardId))
        iterators.set(ShardId, await iteratorOf(ShardId, "TRIM_HORIZON"));
      const iterator = iterators.get(ShardId);
      if (iterator === undefined) continue;
      try {
        read += await page(ShardId, iterator);
      } catch (error) {
        // The iterator may have expired while the machine slept.
        iterators.set(ShardId, await iteratorOf(ShardId, "TRIM_HORIZON"));
        throw error;
      }
    }
    return read;
  }

  async function page(shard: string, iterator: string): Promise<number> {
    const { Records = [], NextShardIterator } = await streams.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE }),
    );
    if (Records.length === 0) {
      iterators.set(shard, NextShardIterator);
      return 0;
    }
    // The shape is the same; the SDK's type has more optional fields.
    const { batchItemFailures } = await handle({
      Records: Records as DynamoDBStreamEvent["Records"],
    });
    const failed = batchItemFailures[0]?.itemIdentifier;
    const done =
      failed === undefined
        ? Records
        : Records.slice(
            0,
            Records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed),
          );
    const last = done.at(-1)?.dynamodb?.SequenceNumber;
    if (last !== undefined) positions.set(shard, last);
    iterators.set(
      shard,
      failed === undefined ? NextShardIterator : await iteratorOf(shard, "TRIM_HORIZON", failed),
    );
    return done.length;
  }

  async function shards(): Promise<readonly Shard[]> {
    const found: Shard[] = [];
    let after: string | undefined;
    do {
      const { StreamDescription } = await streams.send(
        new DescribeStreamCommand({ StreamArn: arn, ExclusiveStartShardId: after }),
      );
      found.push(...(StreamDescription?.Shards ?? []));
      after = StreamDescription?.LastEvaluatedShardId;
    } while (after !== undefined);
    return found;
  }

  async function iteratorOf(
    shard: string,
    begin: Parts["from"],
    at?: string,
  ): Promise<string | undefined> {
    const after = positions.get(shard);
    const place =
      at !== undefined
        ? ({ ShardIteratorType: "AT_SEQUENCE_NUMBER", SequenceNumber: at } as const)
        : after !== undefined
          ? ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after } as const)
          : { ShardIteratorType: begin };
    return (
      await streams.send(new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...place }))
    ).ShardIterator;
  }
}

async function streamOf(endpoint: string, table: string): Promise<string> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL });
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    if (Table?.LatestStreamArn === undefined) throw new Error(`${table} has no stream`);
    return Table.LatestStreamArn;
  } finally {
    client.destroy();
  }
}
