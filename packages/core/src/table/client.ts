import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Broken } from "./entity.ts";
import { useFastDecode } from "./fast-decode.ts";
import { countUsage } from "./usage.ts";

/** The table as a use case sees it. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** Told of every item that could not be read; the page goes on without it. */
  readonly report: (broken: Broken) => void;
  /** Uniform in [0, 1): the jitter between two tries. */
  readonly random: () => number;
}

/** How long a whole request may take is said with each (retry.ts). */
const PATIENCE = { connectionTimeout: 3_000 } as const;

/** `maxAttempts: 1`: retries are counted once, here, where the request's own deadline is known. */
export function openTable({
  name,
  report,
  ...config
}: DynamoDBClientConfig & Pick<Table, "name" | "report">): Table {
  const bare = new DynamoDBClient({ maxAttempts: 1, requestHandler: PATIENCE, ...config });
  useFastDecode(bare);
  countUsage(bare);
  const client = DynamoDBDocumentClient.from(bare, {
    marshallOptions: { removeUndefinedValues: true },
  });
  // It copies every answer for a log that nobody keeps.
  client.middlewareStack.remove("loggerMiddleware");
  return { client, name, report, random: Math.random };
}
