import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";

/** A message of the failure queue that is held: nobody else is given it meanwhile. */
export interface Held {
  readonly id: string;
  readonly body: string;
  readonly remove: () => Promise<void>;
  /** Back into the queue, for whoever looks next. */
  readonly giveBack: () => Promise<void>;
}

/** What SQS gives in one answer. */
const PAGE = 10;
/** Long enough to ask all of its servers. */
const WAIT_SECONDS = 2;
/** The longest there is is half a day; a run that dies leaves its messages hidden for so long. */
const HELD_SECONDS = 1_800;

/** Takes hold of everything that lies in a queue. */
export async function holdAll(client: SQSClient, url: string): Promise<readonly Held[]> {
  const held = new Map<string, Held>();
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: PAGE,
        WaitTimeSeconds: WAIT_SECONDS,
        VisibilityTimeout: HELD_SECONDS,
      }),
    );
    const fresh = Messages.filter(({ MessageId }) => !held.has(MessageId ?? ""));
    if (fresh.length === 0) return [...held.values()];
    for (const { MessageId: id = "", Body: body = "", ReceiptHandle } of fresh)
      held.set(id, {
        ...{ id, body },
        remove: async () =>
          void (await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }))),
        giveBack: async () =>
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
