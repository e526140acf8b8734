import { SendMessageCommand, SQSClient, type SQSClientConfig } from "@aws-sdk/client-sqs";
import { ONE_ATTEMPT } from "@doithoai/aws/one-attempt";
import { Table } from "@doithoai/core";

/** Puts one message into a queue. `until`: epoch milliseconds after which no attempt starts. */
export type Enqueue = (message: object, until: number) => Promise<void>;

/**
 * Opens an SQS queue. A message whose answer was lost is sent again, so it may arrive twice.
 * @throws RequestError RETRY_LATER if the queue does not answer in time.
 */
export function openQueue(url: string, config: SQSClientConfig = {}): Enqueue {
  const client = new SQSClient({ ...ONE_ATTEMPT, ...config });
  return async (message, until) => {
    const command = new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) });
    await Table.withRetries({ table: { random: Math.random }, until }, (options) =>
      client.send(command, options),
    );
  };
}
