/// <reference path="../.sst/platform/config.d.ts" />
import { CHANGE } from "../packages/core/src/table/table.ts";
import { bundled } from "./functions";
import type { Search } from "./search";
import { type Storage, writeSessions } from "./storage";

const HOUR_SECONDS = 3_600;

/**
 * The function that keeps the projections at the state of the table (docs/decisions/0035): the
 * figures of sessions, and the search index where the stage has one. A shard of the stream has room
 * for two readers. This one and the outbox are the two.
 */
export function projections(storage: Storage, search: Search | undefined) {
  const { table } = storage;
  const stream = table.nodes.table.streamArn;
  const undelivered = new sst.aws.Queue("ProjectionsUndelivered", {
    transform: { queue: { messageRetentionSeconds: 14 * 24 * HOUR_SECONDS } },
  });
  const follow = new sst.aws.Function("Projections", {
    ...bundled("projections"),
    timeout: "5 minutes",
    memory: "512 MB",
    environment: { DOITHOAI_TABLE: table.name, ...search?.environment },
    permissions: [
      {
        actions: [
          "dynamodb:GetItem",
          "dynamodb:Query",
          ...(search ? ["dynamodb:BatchGetItem"] : []),
        ],
        resources: [table.arn],
      },
      writeSessions(storage),
      ...(search?.use ?? []),
      {
        actions: [
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
        ],
        resources: [stream],
      },
      { actions: ["sqs:SendMessage"], resources: [undelivered.arn] },
    ],
  });
  new aws.lambda.EventSourceMapping("ProjectionsSource", {
    eventSourceArn: stream,
    functionName: follow.name,
    startingPosition: "TRIM_HORIZON",
    batchSize: 100,
    // Waits this long for a fuller batch: many Changes of one session take one count, and a bulk of
    // opinions takes few statements.
    maximumBatchingWindowInSeconds: 1,
    // Changes of opinions, sessions and directives.
    filterCriteria: {
      filters: ["opn", "ses", "dir"].map((kind) => ({
        pattern: JSON.stringify({
          eventName: ["INSERT"],
          dynamodb: { Keys: { pk: { S: [{ prefix: `${CHANGE.toUpperCase()}#${kind}_` }] } } },
        }),
      })),
    },
    functionResponseTypes: ["ReportBatchItemFailures"],
    maximumRetryAttempts: -1,
    maximumRecordAgeInSeconds: 23 * HOUR_SECONDS,
    destinationConfig: { onFailure: { destinationArn: undelivered.arn } },
  });
  return { follow, undelivered };
}
