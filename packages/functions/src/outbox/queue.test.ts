import { createHash } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openQueue } from "./queue.ts";

/** Answers the next requests, one each. After them the queue accepts everything. */
let faults: RequestListener[];
let sent: string[];
const server = createServer(async (request, response) => {
  const body = JSON.parse(Buffer.concat(await request.toArray()).toString()).MessageBody;
  sent.push(body);
  const MD5OfMessageBody = createHash("md5").update(body).digest("hex");
  const fault = faults.shift() ?? says(200, { MessageId: "m", MD5OfMessageBody });
  fault(request, response);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  [faults, sent] = [[], []];
});

const says =
  (status: number, body: object): RequestListener =>
  (_, response) =>
    void response
      .writeHead(status, { "content-type": "application/x-amz-json-1.0" })
      .end(JSON.stringify(body));
const error = (status: number, type: string): RequestListener => says(status, { __type: type });

const enqueue = (until: number) => {
  const address = server.address();
  const endpoint = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  const credentials = { accessKeyId: "a", secretAccessKey: "b" };
  const queue = openQueue(`${endpoint}/000000000000/q`, { region: "local", endpoint, credentials });
  return queue({ pk: "A" }, until);
};
const MESSAGE = '{"pk":"A"}';

describe.each<[string, RequestListener]>([
  ["500 without a body", says(500, {})],
  ["429 without an error code", says(429, {})],
  ["400 RequestThrottled", error(400, "RequestThrottled")],
  ["a closed connection", ({ socket }) => void socket.destroy()],
])("%s", (_, fault) => {
  test("is retried", async () => {
    faults = [fault];
    await enqueue(Date.now() + 180_000);
    expect(sent).toEqual([MESSAGE, MESSAGE]);
  });
  test("gives RETRY_LATER when the time is over", async () => {
    faults = Array.from({ length: 1_000 }, () => fault);
    await expect(enqueue(Date.now() + 100)).rejects.toMatchObject({ code: "RETRY_LATER" });
  });
});

test("a queue that does not answer ends with the time of the call", async () => {
  // A connection kept from before may end first: then another attempt gets no answer either.
  faults = Array.from({ length: 50 }, () => () => undefined);
  await expect(enqueue(Date.now() + 200)).rejects.toMatchObject({ code: "RETRY_LATER" });
});

test("a final failure is thrown at once", async () => {
  faults = [error(400, "QueueDoesNotExist")];
  await expect(enqueue(Date.now() + 180_000)).rejects.toThrow();
  expect(sent).toEqual([MESSAGE]);
});
