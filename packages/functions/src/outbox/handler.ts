import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { busOf } from "@doithoai/aws/bus";
import { Log } from "@doithoai/core";
import { openLogger } from "@doithoai/core/logger";
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { makeOutbox } from "./run.ts";

const config = z
  .object({ DOITHOAI_BUS: z.string().min(1), DOITHOAI_UNDELIVERED: z.url() })
  .parse(process.env);

const queue = new SQSClient();
const { log, begin } = openLogger("outbox");

const run = makeOutbox({
  publish: busOf(new EventBridgeClient(), config.DOITHOAI_BUS),
  queueUndelivered: async (place) =>
    void (await queue.send(
      new SendMessageCommand({
        QueueUrl: config.DOITHOAI_UNDELIVERED,
        MessageBody: JSON.stringify(place),
      }),
    )),
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
