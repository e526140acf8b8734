import { getEventListeners } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openTable, type Table } from "./client.ts";
import { addOpen } from "./distinct.ts";
import { getRawItem, query } from "./read.ts";
import { putAlone, transact } from "./write.ts";

const AT = { pk: "A", sk: "A" };
const refused = () => new Error("refused");

/** Requests to the table. Reads are decoded by this package, writes by the client. */
const ASKED: Readonly<Record<string, (ctx: { table: Table; until: number }) => Promise<unknown>>> =
  {
    "a read of one item": (ctx) => getRawItem(ctx, AT),
    "a query": (ctx) => query(ctx, { pk: "A" }),
    "a count": (ctx) => addOpen(ctx, AT, { text: "x", limit: 1, expiresAt: 0 }),
    "a transaction": (ctx) =>
      transact(ctx, [{ item: { ...AT, type: "A", schema: 1 }, toError: refused }]),
    "a write": (ctx) => putAlone(ctx, { item: { ...AT, type: "A", schema: 1 }, toError: refused }),
  };

let answer: RequestListener;
let requests: number;
const server = createServer((request, response) => {
  requests++;
  answer(request, response);
});
const connections = () =>
  new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
const says: RequestListener = (_, response) =>
  void response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end("{}");
const HANGS: Readonly<Record<string, RequestListener>> = {
  "no response": () => undefined,
  "a response without an end": (_, response) =>
    void response
      .writeHead(200, { "content-type": "application/x-amz-json-1.0", "content-length": "9" })
      .write("{"),
};

let table: Table;
beforeEach(async () => {
  requests = 0;
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const endpoint = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  table = openTable({
    name: "t",
    endpoint,
    region: "local",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    report: () => undefined,
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe.each(Object.entries(HANGS))("%s", (_, hangs) => {
  test.each(
    Object.entries(ASKED).flatMap(([name, ask]) => [
      [name, ask, false] as const,
      [`${name} of a used client`, ask, true] as const,
    ]),
  )("%s ends with the request's time and leaves no socket", async (_, ask, isUsed) => {
    answer = says;
    if (isUsed) await getRawItem({ table, until: Date.now() + 20_000 }, AT);
    answer = hangs;
    const until = Date.now() + 500;
    await expect(ask({ table, until })).rejects.toMatchObject({ code: "RETRY_LATER" });
    expect(Date.now()).toBeLessThan(until + 2_000);
    await expect.poll(connections).toBe(0);
  });
});

test("sends nothing if no time is left", async () => {
  answer = says;
  await expect(getRawItem({ table, until: Date.now() - 1 }, AT)).rejects.toMatchObject({
    code: "RETRY_LATER",
  });
  expect(requests).toBe(0);
});

test("leaves no abort listener after a response in time", async () => {
  const made: AbortSignal[] = [];
  vi.stubGlobal(
    "AbortController",
    class extends AbortController {
      constructor() {
        super();
        made.push(this.signal);
      }
    },
  );
  answer = says;
  for (const ask of Object.values(ASKED)) await ask({ table, until: Date.now() + 20_000.5 });
  await sleep(10);
  expect(made.map((signal) => getEventListeners(signal, "abort").length)).toEqual([0, 0, 0, 0, 0]);
});
