import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerProgram, type ProgramParts } from "./programs.ts";
import { serve } from "./server.ts";

/** All that requests have caused. */
let acts: string[] = [];
/** Notes what a program asks for. No test asks for a token. */
const PARTS = {
  schedule: { run: async () => acts.push("overdue") },
  bus: { after: () => acts.push("events") },
  now: () => new Date(0),
  sandbox: {
    reset: async () => void acts.push("reset"),
    clock: { state: () => acts.push("clock"), set: () => acts.push("set") },
  },
} as unknown as ProgramParts;

let port = 0;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ port, close } = await serve(
    0,
    async (asked) => (await answerProgram(asked, PARTS)) ?? new Response(null, { status: 404 }),
  ));
});
afterAll(() => close());
beforeEach(() => {
  acts = [];
});

const JSON_TYPE = { "content-type": "application/json" };
const PATHS = [
  ["POST", "/sandbox/reset", "{}"],
  ["POST", "/sandbox/clock", '{"now":null}'],
  ["GET", "/sandbox/clock", ""],
  ["POST", "/overdue", "{}"],
  ["GET", "/events?after=0", ""],
] as const;

async function statusOf(
  [method, path, body]: readonly [string, string, string],
  headers: Record<string, string> = JSON_TYPE,
): Promise<number | undefined> {
  const sent = request({ host: "127.0.0.1", port, method, path, headers }).end(body);
  const [response]: IncomingMessage[] = await once(sent, "response");
  response?.resume();
  return response?.statusCode;
}

test.each(PATHS)("a program of this machine may %s %s", async (...asked) => {
  expect(await statusOf(asked)).toBe(200);
  expect(acts.length).toBeGreaterThan(0);
});

describe.each(PATHS)("%s %s does nothing for", (...asked) => {
  test.each([
    ["a page of another origin", { ...JSON_TYPE, origin: "https://example.vn" }],
    ["a page of this machine", { ...JSON_TYPE, origin: "http://localhost:5173" }],
    ["a page without an origin of its own", { ...JSON_TYPE, origin: "null" }],
    ["a host name that leads here", { ...JSON_TYPE, host: "rebound.example.vn" }],
    ["a name below ours", { ...JSON_TYPE, host: "localhost.example.vn" }],
    ["a name that ends as ours", { ...JSON_TYPE, host: "my-localhost" }],
    ["an address of the network", { ...JSON_TYPE, host: "192.168.1.5:4000" }],
  ])("%s", async (_, headers) => {
    expect(await statusOf(asked, headers)).toBe(403);
    expect(acts).toEqual([]);
  });
});

describe.each(PATHS.filter(([method]) => method === "POST"))(
  "%s %s does nothing for",
  (...asked) => {
    test.each([
      ["text/plain"],
      ["application/x-www-form-urlencoded"],
      ["multipart/form-data; boundary=a"],
      ["text/plain; application/json"],
      ["application/json5"],
      [""],
    ])("a form of a page, whose type is %s", async (type) => {
      expect(await statusOf(asked, type === "" ? {} : { "content-type": type })).toBe(403);
      expect(acts).toEqual([]);
    });
  },
);

test.each([
  ["GET", "/sandbox/reset"],
  ["PUT", "/sandbox/reset"],
  ["OPTIONS", "/sandbox/reset"],
  ["OPTIONS", "/sandbox/clock"],
  ["DELETE", "/sandbox/clock"],
  ["HEAD", "/sandbox/clock"],
])("%s %s is no method of it", async (method, path) => {
  expect(await statusOf([method, path, ""])).toBe(403);
  expect(acts).toEqual([]);
});

/** Addresses of this machine that are not those of `localhost`. */
const OTHERS = Object.values(networkInterfaces()).flatMap((all) =>
  (all ?? []).flatMap(({ address, internal, family }) =>
    internal || family !== "IPv4" ? [] : [address],
  ),
);

test.each(["127.0.0.2", ...OTHERS])("nothing listens at %s", async (host) => {
  const socket = connect(port, host);
  const [error] = await Promise.race([once(socket, "error"), once(socket, "connect")]).catch(
    (thrown: unknown) => [thrown],
  );
  socket.destroy();
  expect(error).toBeInstanceOf(Error);
});
