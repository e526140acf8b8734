import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createClient } from "../client.ts";
import { type Changes, type LiveOptions, live } from "./index.ts";

interface Room {
  readonly endpoint: string;
  /** The cursors that were asked for. */
  readonly asked: (string | null)[];
  readonly change: (id: string) => void;
  /** The open event streams. */
  readonly streams: Set<ServerResponse>;
  /** Answers the next polls with these codes. */
  readonly fail: (...codes: readonly string[]) => void;
  readonly streamRequests: () => number;
  /** Forgets all cursors so far. */
  readonly forget: () => void;
}

/** A session whose changes can be followed, as the API will tell them. */
async function openRoom({ events = false, hidden = false } = {}): Promise<Room> {
  const log: string[] = [];
  const asked: (string | null)[] = [];
  const failing: string[] = [];
  const streams = new Set<ServerResponse>();
  let [oldest, opened] = [0, 0];
  const activityAfter = (after: string | null) => {
    const from = after === null ? log.length : Number(after);
    const isComplete = from >= oldest;
    const changed = isComplete ? log.slice(from).map((id) => ({ __typename: "Opinion", id })) : [];
    return { cursor: `${log.length}`, changed, isComplete };
  };
  const server = createServer(async (request, response) => {
    if (request.method === "GET") {
      opened++;
      expect(request.url).toBe("/live?session=ses_1");
      expect(request.headers.authorization).toBe("Bearer t");
      if (!events) return void response.writeHead(404).end("not here");
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.write(": open\n\n");
      streams.add(response);
      response.once("close", () => streams.delete(response));
      return;
    }
    const { variables } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    asked.push(variables.after ?? null);
    const code = failing.shift();
    const body = code
      ? { errors: [{ message: code, extensions: { code } }] }
      : {
          data: {
            session: { activity: hidden ? null : activityAfter(variables.after ?? null) },
          },
        };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    streams,
    change: (id) => {
      log.push(id);
      for (const stream of streams) stream.write(`data: {"cursor":"${log.length}"}\n\n`);
    },
    fail: (...codes) => void failing.push(...codes),
    streamRequests: () => opened,
    forget: () => {
      oldest = log.length + 1;
    },
  };
}

/** Follows a room and gives each change to `next`. */
function follow({ endpoint }: Room, options: LiveOptions = {}) {
  const control = new AbortController();
  const client = createClient({ endpoint, token: () => "t" });
  const changes = live(client, "ses_1", { every: 2, signal: control.signal, ...options });
  onTestFinished(() => control.abort());
  return {
    control,
    next: async (): Promise<Changes> => (await changes.next()).value,
    ids: async () => ((await changes.next()).value as Changes).changed.map(({ id }) => id),
  };
}
/** Longer than any test takes: no poll comes by time. */
const NEVER = 400_000;

test("the first changes say that the whole session is to be read", async () => {
  const room = await openRoom();
  const { next, ids } = follow(room);
  expect(await next()).toEqual({ changed: [], isComplete: false, cursor: "0" });
  room.change("opn_1");
  room.change("opn_2");
  expect(await ids()).toEqual(["opn_1", "opn_2"]);
  room.change("opn_3");
  expect(await ids()).toEqual(["opn_3"]);
});

test("polls go on where there are no events, each from the cursor before", async () => {
  const room = await openRoom();
  room.change("opn_1");
  const { ids } = follow(room, { after: "1" });
  const change = ids();
  await expect.poll(() => room.asked.length).toBeGreaterThan(5);
  room.change("opn_2");
  expect(await change).toEqual(["opn_2"]);
  expect(new Set(room.asked)).toEqual(new Set(["1"]));
  expect(room.streamRequests()).toBe(1);
});

test("a cursor that the server does not know any more: it starts again", async () => {
  const room = await openRoom();
  room.fail("CURSOR_MISMATCH");
  const { next, ids } = follow(room, { after: "0" });
  expect(await next()).toMatchObject({ changed: [], isComplete: false });
  room.change("opn_1");
  expect(await ids()).toEqual(["opn_1"]);
  expect(room.asked.slice(0, 3)).toEqual(["0", null, "0"]);
});

test("an event is followed by a request at once", async () => {
  const room = await openRoom({ events: true });
  const { ids } = follow(room, { after: "0", every: NEVER });
  const change = ids();
  await expect.poll(() => room.streams.size).toBe(1);
  room.change("opn_1");
  expect(await change).toEqual(["opn_1"]);
  const later = ids();
  room.change("opn_2");
  expect(await later).toEqual(["opn_2"]);
});

test("an event stream that breaks is replaced by polls", async () => {
  const room = await openRoom({ events: true });
  const { ids } = follow(room, { after: "0", idle: NEVER });
  const first = ids();
  await expect.poll(() => room.streams.size).toBe(1);
  room.change("opn_0");
  expect(await first).toEqual(["opn_0"]);
  const change = ids();
  for (const stream of room.streams) stream.destroy();
  await expect.poll(() => room.streams.size).toBe(0);
  room.change("opn_1");
  expect(await change).toEqual(["opn_1"]);
});

test("a cursor that is too old: the whole session is to be read", async () => {
  const room = await openRoom();
  room.forget();
  room.change("opn_1");
  expect(await follow(room, { after: "0" }).next()).toMatchObject({
    isComplete: false,
    cursor: "1",
  });
});

test("errors that may pass are waited out", async () => {
  const room = await openRoom();
  room.fail("RETRY_LATER");
  room.change("opn_1");
  expect(await follow(room, { after: "0" }).ids()).toEqual(["opn_1"]);
  expect(room.asked).toEqual(["0", "0"]);
});

test.each([
  ["a code that does not pass", { hidden: false }, "UNAUTHENTICATED"],
  ["a session that the caller may not follow", { hidden: true }, "FORBIDDEN"],
])("%s ends it with the error", async (_, how, code) => {
  const room = await openRoom(how);
  if (!how.hidden) room.fail(code);
  await expect(follow(room).next()).rejects.toMatchObject({ code });
});

test("the signal ends it, during a wait as well, and the event stream with it", async () => {
  const room = await openRoom({ events: true });
  const { next, control } = follow(room, { after: "0", every: NEVER });
  const waiting = next();
  await expect.poll(() => room.asked.length + room.streams.size).toBe(2);
  control.abort("left");
  await expect(waiting).rejects.toBe("left");
  await expect.poll(() => room.streams.size).toBe(0);
});
