import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openProxy } from "./proxy.ts";

/** A proxy before a server that answers each request with its line, and does not end `/stream`. */
async function open() {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.write(`${request.method} ${request.url}`);
    if (request.url !== "/stream") response.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const proxy = await openProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}/at`);
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return { ...proxy, server };
}

test.each([
  ["GET", "/graphql?documentId=sha256%3Aab&variables=%7B%7D"],
  ["GET", "/live?session=ses_1"],
  ["POST", "/"],
])("%s %s keeps its path and its query", async (method, path) => {
  const { url } = await open();
  expect(await (await fetch(url + path, { method })).text()).toBe(`${method} ${path}`);
});

test("an answer that does not end is passed on as it comes, and ends with its reader", async () => {
  const { url, server } = await open();
  const reader = (await fetch(`${url}/stream`)).body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("GET /stream");
  await reader?.cancel();
  const connections = () =>
    new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
});
