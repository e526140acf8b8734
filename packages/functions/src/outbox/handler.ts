import { openBus } from "@doithoai/aws/bus";
import { Log } from "@doithoai/core";
import { openLogger } from "@doithoai/core/logger";
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { openQueue } from "./queue.ts";
import { makeOutbox } from "./run.ts";

const config = z
  .object({ DOITHOAI_BUS: z.string().min(1), DOITHOAI_UNDELIVERED: z.url() })
  .parse(process.env);

const { log, begin } = openLogger("outbox");

const run = makeOutbox({
  publish: openBus(config.DOITHOAI_BUS),
  queueUndelivered: openQueue(config.DOITHOAI_UNDELIVERED),
  log,
});

/** The Lambda function that reads the table's stream. */
export const handler = async (
  event: DynamoDBStreamEvent,
  invocation: Context,
): Promise<DynamoDBBatchResponse> => {
  begin(invocation, invocation.awsRequestId);
  return Log.withErrorLog(log, () => run(event, invocation));
};
