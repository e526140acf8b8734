import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { busOf } from "./bus.ts";
import { makeOutbox } from "./run.ts";

const config = z.object({ DOITHOAI_BUS: z.string().min(1), DOITHOAI_UNDELIVERED: z.url() }).parse(process.env);

const queue = new SQSClient();

/** The Lambda function that reads the table's stream. */
export const handler = makeOutbox({
  publish: busOf(new EventBridgeClient(), config.DOITHOAI_BUS),
  layAside: async (place) => void (await queue.send(new SendMessageCommand({ QueueUrl: config.DOITHOAI_UNDELIVERED, MessageBody: JSON.stringify(place) }))),
  log: (record) => void process.stdout.write(`${JSON.stringify(record)}\n`),
});
