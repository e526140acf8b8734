import {
  type DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import {
  addDays,
  type Day,
  Deadline,
  DeadlineIndex,
  forEachConcurrently,
  parseDay,
  Table,
} from "@doithoai/core";
import { makeOverdue } from "@doithoai/functions";
import { openClient } from "../client.ts";
import { type Count, counting } from "../count.ts";
import { capturing } from "../throughput/capture.ts";
import { fill } from "./fill.ts";

/** The number of open deadlines at the end, and of those due on each of three days. */
const OPEN = Number(process.env.DOITHOAI_BENCH_OPEN ?? 200_000);
const DUE = OPEN / 40;
const FIRST_DAY = parseDay("2026-03-16");
const LATER = parseDay("2026-06-30");
const IN_FLIGHT = 32;
const PAGE = 200;

/** The cost of a run. */
interface Ran extends Count {
  readonly flagged: number;
  readonly read: number;
  readonly seconds: number;
}
export interface OverdueResult {
  readonly open: number;
  /** With half of them open, and with all open. The number of due ones is the same in both. */
  readonly half: Ran;
  readonly full: Ran;
  /** Seconds of a loop that sends the same requests and already knows their content. */
  readonly floor: number;
}

const nightAfter = (dueOn: Day): string =>
  new Date(Deadline.overdueFrom(dueOn).getTime() + 300_000).toISOString();
const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1_000;
};

/**
 * Measures the overdue check over many open deadlines of which few are due; then the same reads and
 * writes in a bare loop.
 */
export async function measureOverdue(table: Table.Table, endpoint: string): Promise<OverdueResult> {
  const count = counting(table);
  const capture = capturing(table);
  const overdue = makeOverdue({ table, log: () => undefined });
  const run = (dueOn: Day) =>
    overdue(
      { id: "bench", time: nightAfter(dueOn) },
      { functionName: "Overdue", getRemainingTimeInMillis: () => 3_600_000 },
    );
  const measured = async (dueOn: Day): Promise<Ran> => {
    count();
    let outcome = { flagged: 0, read: 0 };
    const took = await seconds(async () => {
      outcome = await run(dueOn);
    });
    return { ...count(), flagged: outcome.flagged, read: outcome.read, seconds: took };
  };
  for (const [i, dueOn] of [FIRST_DAY, addDays(FIRST_DAY, 1), addDays(FIRST_DAY, 2)].entries())
    await fill(table, { first: i * DUE, count: DUE, dueOn });
  await fill(table, { first: 3 * DUE, count: OPEN / 2, dueOn: LATER });
  const half = await measured(FIRST_DAY);
  await fill(table, { first: 3 * DUE + OPEN / 2, count: OPEN / 2, dueOn: LATER });
  const full = await measured(addDays(FIRST_DAY, 1));
  const third = addDays(FIRST_DAY, 2);
  const overdueWrites = (await capture(() => run(third))).filter((transaction) =>
    JSON.stringify(transaction).includes("OVERDUE"),
  );
  const client = openClient(endpoint);
  try {
    const floor = await seconds(() =>
      bare(client, table.name, { until: nightAfter(third), writes: overdueWrites }),
    );
    return { open: OPEN, half, full, floor };
  } finally {
    client.destroy();
  }
}

/** Queries every shard page by page, and sends the transactions of the check. */
async function bare(
  client: DynamoDBDocumentClient,
  name: string,
  { until, writes }: { until: string; writes: readonly object[] },
): Promise<void> {
  const { partitionKey, sortKey } = Table.TABLE.indexes.nextAction;
  const { nextAction } = DeadlineIndex.DeadlineEntryEntity.index;
  const shard = async (number: number): Promise<void> => {
    let startKey: Record<string, unknown> | undefined;
    do {
      const { LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: name,
          IndexName: "nextAction",
          Limit: PAGE,
          ExclusiveStartKey: startKey,
          KeyConditionExpression: "#pk = :pk AND #sk <= :until",
          ExpressionAttributeNames: { "#pk": partitionKey, "#sk": sortKey },
          ExpressionAttributeValues: {
            ":pk": nextAction.partition({ shard: number }),
            ":until": nextAction.between(undefined, { instant: until }).to,
          },
        }),
      );
      startKey = LastEvaluatedKey;
    } while (startKey);
  };
  for (let number = 0; number < DeadlineIndex.SHARDS; number++) await shard(number);
  await forEachConcurrently(
    writes,
    IN_FLIGHT,
    // The captured transaction is unchanged.
    (write) => client.send(new TransactWriteCommand(write as TransactWriteCommandInput)),
  );
}
