/// <reference path="../.sst/platform/config.d.ts" />
import { CHANGE } from "../packages/core/src/table/table.ts";
import { bundled } from "./functions";
import type { Storage } from "./storage";

const DAY_SECONDS = 24 * 3_600;

/** The table's stream to the bus. Nothing in the product listens to the bus: it is where a province's systems add their rules. */
export function events({ table }: Storage) {
  const bus = new sst.aws.Bus("Events");
  const undelivered = new sst.aws.Queue("EventsUndelivered", { transform: { queue: { messageRetentionSeconds: 14 * DAY_SECONDS } } });
  const stream = table.nodes.table.streamArn;
  const outbox = new sst.aws.Function("Outbox", {
    ...bundled("outbox"),
    timeout: "1 minute",
    memory: "512 MB",
    environment: { DOITHOAI_BUS: bus.name },
    permissions: [
      { actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"], resources: [stream] },
      { actions: ["events:PutEvents"], resources: [bus.arn] },
      { actions: ["sqs:SendMessage"], resources: [undelivered.arn] },
    ],
  });
  new aws.lambda.EventSourceMapping("OutboxSource", {
    eventSourceArn: stream,
    functionName: outbox.name,
    startingPosition: "TRIM_HORIZON",
    batchSize: 100,
    // What the function would pass over does not wake it.
    filterCriteria: { filters: [{ pattern: JSON.stringify({ eventName: ["INSERT"], dynamodb: { NewImage: { type: { S: [CHANGE] } } } }) }] },
    functionResponseTypes: ["ReportBatchItemFailures"],
    // One that is no change is singled out and laid aside, with its place in the stream; the others wait for a bus that is away.
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 20,
    maximumRecordAgeInSeconds: DAY_SECONDS / 2,
    destinationConfig: { onFailure: { destinationArn: undelivered.arn } },
  });
}
