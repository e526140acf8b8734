import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Entry {
  readonly EventBusName: string;
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
}
export interface Bus {
  readonly url: string;
  readonly name: string;
  readonly entries: Entry[];
  /** Messages in the queue for records that could not be sent. */
  readonly aside: string[];
  readonly close: () => void;
}

/** Serves EventBridge and its queue. The bus refuses the last entry of every third request. */
export async function serveBus(): Promise<Bus> {
  const entries: Entry[] = [];
  const aside: string[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked: { readonly Entries?: readonly Entry[]; readonly MessageBody: string } =
        JSON.parse(Buffer.concat(chunks).toString());
      if (!asked.Entries) {
        aside.push(asked.MessageBody);
        return void response.end(
          JSON.stringify({
            MessageId: "1",
            MD5OfMessageBody: createHash("md5").update(asked.MessageBody).digest("hex"),
          }),
        );
      }
      const { Entries } = asked;
      const refused = ++count % 3 === 0 ? 1 : 0;
      const accepted = Entries.slice(0, Entries.length - refused);
      entries.push(...accepted);
      const answers = Entries.map((_, i) =>
        i < accepted.length
          ? { EventId: `${count}-${i}` }
          : { ErrorCode: "ThrottlingException", ErrorMessage: "later" },
      );
      response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify({ FailedEntryCount: refused, Entries: answers }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => void server.close();
  // The address of a server on a port is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    name: "Events",
    entries,
    aside,
    close,
  };
}
