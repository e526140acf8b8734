import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { BrokenItem } from "./entity.ts";
import { useLeanReads } from "./lean-reads.ts";
import { countUsage } from "./usage.ts";

/** A handle of the DynamoDB table for the use cases. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** Called for every item that cannot be decoded. The page continues without the item. */
  readonly report: (broken: BrokenItem) => void;
  /** Returns a uniform number in [0, 1), used as jitter between retries. */
  readonly random: () => number;
}

/** Connection timeout in milliseconds. The timeout of a whole call is set per call (retry.ts). */
const PATIENCE = { connectionTimeout: 3_000 } as const;

/** `maxAttempts: 1`: only this package retries, because it knows the deadline of the request. */
export function openTable({
  name,
  report,
  ...config
}: DynamoDBClientConfig & Pick<Table, "name" | "report">): Table {
  const bare = new DynamoDBClient({ maxAttempts: 1, requestHandler: PATIENCE, ...config });
  useLeanReads(bare);
  countUsage(bare);
  const client = DynamoDBDocumentClient.from(bare, {
    marshallOptions: { removeUndefinedValues: true },
  });
  // It copies every response for a log that is not used.
  client.middlewareStack.remove("loggerMiddleware");
  return { client, name, report, random: Math.random };
}
