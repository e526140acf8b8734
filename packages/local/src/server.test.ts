import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Arrived, serve } from "./server.ts";

let port: number;
let close: () => Promise<void>;
const seen: Pick<Arrived, "method" | "url">[] = [];
const PATIENCE = { headersMs: 300, requestMs: 600, checkMs: 50 };
beforeAll(async () => {
  ({ port, close } = await serve(
    0,
    async ({ method, url }) => {
      seen.push({ method, url });
      if (url.endsWith("/broken")) throw new Error("secret detail");
      return new Response("answered", { status: 200 });
    },
    PATIENCE,
  ));
});
afterAll(() => close());

/** Sends text as it is, then returns all that arrives until the connection ends. */
const send = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let got = "";
    connect(port, "127.0.0.1")
      .on("data", (data) => {
        got += String(data);
      })
      .on("close", () => resolve(got))
      .on("error", reject)
      .write(text);
  });
const CLOSE = "Connection: close\r\n\r\n";

describe("a request that cannot be read gets its status and the security headers", () => {
  test.each([
    ["no HTTP", 400, "garbage\r\n\r\n"],
    [
      "headers above 16 KB",
      431,
      `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${"x".repeat(20_000)}\r\n\r\n`,
    ],
    [
      "two lengths",
      400,
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
    ],
    [
      "a chunk without a length",
      400,
      `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx`,
    ],
    ["headers that do not end", 408, "GET / HTTP/1.1\r\nHost: localhost\r\n"],
    [
      "a body that does not end",
      408,
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx",
    ],
    ["a host with a blank", 400, `GET / HTTP/1.1\r\nHost: a b\r\n${CLOSE}`],
    ["a host that has no end", 400, `GET / HTTP/1.1\r\nHost: [::1\r\n${CLOSE}`],
    ["a host with a path", 400, `GET / HTTP/1.1\r\nHost: localhost/files\r\n${CLOSE}`],
    ["a host with a user", 400, `GET / HTTP/1.1\r\nHost: a@localhost\r\n${CLOSE}`],
    ["a port above 65,535", 400, `GET / HTTP/1.1\r\nHost: localhost:99999\r\n${CLOSE}`],
    ["no host", 400, `GET / HTTP/1.1\r\n${CLOSE}`],
    ["a program that fails", 500, `GET /broken HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`],
  ])("%s: %i", async (_, status, text) => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const got = await send(text);
    expect(got).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    for (const header of [
      /^x-request-id: [\da-f-]{36}$/m,
      /^x-content-type-options: nosniff$/m,
      /^cache-control: no-store$/m,
      /^connection: close$/im,
    ])
      expect(got.replaceAll("\r", "")).toMatch(header);
    expect(got).not.toContain("secret detail");
    expect(written.mock.calls.length > 0).toBe(status === 500);
    written.mockRestore();
  });
});

test.each([
  ["HTTP 1.0 without a host", "GET /a HTTP/1.0\r\n\r\n", "http://localhost/a"],
  ["a whole URL", `GET http://b/a HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, "http://b/a"],
  ["the server itself", `OPTIONS * HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, "http://localhost/*"],
  [
    "an unknown expectation",
    `GET /a HTTP/1.1\r\nHost: localhost\r\nExpect: b\r\n${CLOSE}`,
    "http://localhost/a",
  ],
  ["two slashes", `GET //a/b HTTP/1.1\r\nHost: [::1]:80\r\n${CLOSE}`, "http://[::1]:80//a/b"],
])("%s is read", async (_, text, url) => {
  expect(await send(text)).toMatch(/^HTTP\/1.1 200 /);
  expect(seen.at(-1)?.url).toBe(url);
});

test("a client that goes away is no fault", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx", () => {
        socket.destroy();
        resolve();
      });
    });
  });
  expect(await send(`GET /a HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`)).toContain("answered");
  expect(written.mock.calls).toEqual([]);
  written.mockRestore();
});
