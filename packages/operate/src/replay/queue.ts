import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";

/** A received message of the failure queue. Other readers do not see it meanwhile. */
export interface ReceivedMessage {
  readonly id: string;
  readonly body: string;
  readonly remove: () => Promise<void>;
  /** Returns the message to the queue, for the next reader. */
  readonly release: () => Promise<void>;
}

/** SQS returns at most 10 messages in one answer. */
const PAGE = 10;
/** Long polling, which asks all servers of SQS. */
const WAIT_SECONDS = 2;
/** A run that dies leaves its messages hidden for this time. The limit of SQS is 12 hours. */
const HELD_SECONDS = 1_800;

/** Receives all messages of a queue. */
export async function receiveAll(
  client: SQSClient,
  url: string,
): Promise<readonly ReceivedMessage[]> {
  const received = new Map<string, ReceivedMessage>();
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: PAGE,
        WaitTimeSeconds: WAIT_SECONDS,
        VisibilityTimeout: HELD_SECONDS,
      }),
    );
    const fresh = Messages.filter(({ MessageId }) => !received.has(MessageId ?? ""));
    if (fresh.length === 0) return [...received.values()];
    for (const { MessageId: id = "", Body: body = "", ReceiptHandle } of fresh)
      received.set(id, {
        id,
        body,
        remove: async () =>
          void (await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }))),
        release: async () =>
          void (await client.send(
            new ChangeMessageVisibilityCommand({
              QueueUrl: url,
              ReceiptHandle,
              VisibilityTimeout: 0,
            }),
          )),
      });
  }
}
