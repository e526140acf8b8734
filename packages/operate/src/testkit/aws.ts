import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { Event } from "@doithoai/core";
import * as z from "zod";

interface Message {
  readonly id: string;
  readonly body: string;
  visible: boolean;
}

/** A stand-in for the bus and a queue. The bus accepts every event unless a test sets `refuses`. */
export interface Aws {
  readonly url: string;
  readonly queue: string;
  /** The accepted events, in order. Events for another bus are refused. */
  readonly taken: () => readonly Event.Event[];
  /** Puts a message into the queue. */
  readonly put: (body: object | string) => void;
  readonly messages: () => readonly Message[];
  /** Called for each event before it is accepted. */
  refuses: (event: Event.Event) => boolean;
  /** After this many events the bus stops answering, and its caller waits. */
  silentFrom: number;
  /** Clears the events and the queue, and removes all refusals. */
  readonly reset: () => void;
  readonly close: () => void;
}

export const BUS = "doithoai-test-Events";
const QUEUE_PATH = "/000000000000/undelivered";
const Asked = z.object({
  Entries: z
    .array(
      z.object({
        EventBusName: z.string(),
        Source: z.literal("doithoai"),
        DetailType: z.string(),
        Detail: z.string(),
      }),
    )
    .default([]),
  MaxNumberOfMessages: z.int().default(1),
  ReceiptHandle: z.string().default(""),
});

async function bodyOf(request: IncomingMessage): Promise<z.output<typeof Asked>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Asked.parse(JSON.parse(Buffer.concat(chunks).toString()));
}

export async function serveAws(): Promise<Aws> {
  const taken: Event.Event[] = [];
  const messages: Message[] = [];
  let count = 0;
  const answers: Readonly<Record<string, (asked: z.output<typeof Asked>) => Promise<object>>> = {
    PutEvents: async ({ Entries }) => {
      if (taken.length >= aws.silentFrom) await new Promise(() => undefined);
      const results = Entries.map(({ EventBusName, DetailType, Detail }) => {
        const event = Event.Shape.parse(JSON.parse(Detail));
        if (DetailType !== event.event || EventBusName !== BUS || aws.refuses(event))
          return { ErrorCode: "ThrottlingException", ErrorMessage: "later" };
        taken.push(event);
        return { EventId: `${++count}` };
      });
      return {
        FailedEntryCount: results.filter((each) => "ErrorCode" in each).length,
        Entries: results,
      };
    },
    ReceiveMessage: async ({ MaxNumberOfMessages }) => {
      const received = messages.filter(({ visible }) => visible).slice(0, MaxNumberOfMessages);
      for (const message of received) message.visible = false;
      return {
        Messages: received.map(({ id, body }) => ({
          MessageId: id,
          ReceiptHandle: id,
          Body: body,
          MD5OfBody: createHash("md5").update(body).digest("hex"),
        })),
      };
    },
    DeleteMessage: async ({ ReceiptHandle }) => {
      messages.splice(0, messages.length, ...messages.filter(({ id }) => id !== ReceiptHandle));
      return {};
    },
    ChangeMessageVisibility: async ({ ReceiptHandle }) => {
      for (const message of messages) if (message.id === ReceiptHandle) message.visible = true;
      return {};
    },
  };
  const server = createServer((request, response) => {
    const operation = String(request.headers["x-amz-target"]).split(".").at(-1) ?? "";
    bodyOf(request)
      .then((asked) => answers[operation]?.(asked))
      .then((answer) =>
        response
          .writeHead(answer ? 200 : 400, { "content-type": "application/x-amz-json-1.1" })
          .end(JSON.stringify(answer ?? {})),
      )
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const aws: Aws = {
    url,
    queue: `${url}${QUEUE_PATH}`,
    taken: () => taken,
    messages: () => messages,
    refuses: () => false,
    silentFrom: Number.POSITIVE_INFINITY,
    put: (body) =>
      void messages.push({
        id: `m${++count}`,
        body: typeof body === "string" ? body : JSON.stringify(body),
        visible: true,
      }),
    reset: () => {
      taken.length = 0;
      messages.length = 0;
      Object.assign(aws, { refuses: () => false, silentFrom: Number.POSITIVE_INFINITY });
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return aws;
}

/** The environment of a command that reaches only these stand-ins. */
export const environmentOf = ({ url }: Pick<Aws, "url">) => ({
  AWS_ENDPOINT_URL_EVENTBRIDGE: url,
  AWS_ENDPOINT_URL_SQS: url,
  AWS_REGION: "ap-southeast-1",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
});
