/// <reference path="../.sst/platform/config.d.ts" />
import { CHANGE } from "../packages/core/src/table/table.ts";
import { bundled } from "./functions";
import type { Storage } from "./storage";

const HOUR_SECONDS = 3_600;

/**
 * Sends the table's stream to the bus. The product itself has no rule on the bus: a province adds
 * rules for its own systems.
 */
export function events({ table }: Storage) {
  const bus = new sst.aws.Bus("Events");
  const undelivered = new sst.aws.Queue("EventsUndelivered", {
    transform: { queue: { messageRetentionSeconds: 14 * 24 * HOUR_SECONDS } },
  });
  const stream = table.nodes.table.streamArn;
  const outbox = new sst.aws.Function("Outbox", {
    ...bundled("outbox"),
    timeout: "1 minute",
    memory: "512 MB",
    environment: { DOITHOAI_BUS: bus.name, DOITHOAI_UNDELIVERED: undelivered.url },
    permissions: [
      {
        actions: [
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
        ],
        resources: [stream],
      },
      { actions: ["events:PutEvents"], resources: [bus.arn] },
      { actions: ["sqs:SendMessage"], resources: [undelivered.arn] },
    ],
  });
  new aws.lambda.EventSourceMapping("OutboxSource", {
    eventSourceArn: stream,
    functionName: outbox.name,
    startingPosition: "TRIM_HORIZON",
    batchSize: 100,
    // Filters out the records that the function would skip.
    filterCriteria: {
      filters: [
        {
          pattern: JSON.stringify({
            eventName: ["INSERT"],
            dynamodb: { NewImage: { type: { S: [CHANGE] } } },
          }),
        },
      ],
    },
    functionResponseTypes: ["ReportBatchItemFailures"],
    // The function itself queues invalid records. Other failures are retried while the bus is down,
    // as long as the stream keeps the records.
    maximumRetryAttempts: -1,
    maximumRecordAgeInSeconds: 23 * HOUR_SECONDS,
    destinationConfig: { onFailure: { destinationArn: undelivered.arn } },
  });
  return { bus, outbox, undelivered };
}
