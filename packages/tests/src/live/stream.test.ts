import { randomUUID } from "node:crypto";
import { makeLive } from "@doithoai/gateway";
import { expect, test } from "vitest";
import { useOffice } from "../kit/office.ts";

const office = useOffice({ origins: ["https://page.example"] });

interface Event {
  readonly id: string;
  readonly data: { cursor: string; changed: string[]; isComplete: boolean };
}

const liveUrl = (session: string): string =>
  new URL(`/live?session=${session}`, office.gateway.url).href;

/** Connects as a page does and reads event by event. */
async function connect(session: string, headers: Record<string, string>) {
  const closing = new AbortController();
  const response = await fetch(liveUrl(session), { headers, signal: closing.signal });
  const events = async function* (): AsyncGenerator<Event> {
    let text = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const fields = new Map(
          text
            .slice(0, end)
            .split("\n")
            .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
        );
        text = text.slice(end + 2);
        if (fields.get("event") === "activity")
          yield { id: fields.get("id") ?? "", data: JSON.parse(fields.get("data") ?? "") };
      }
    }
  };
  const read = events();
  const next = async () => (await read.next()).value as Event;
  return { response, next, close: () => closing.abort() };
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test("a page is told what another clerk entered, and continues where it stopped", async () => {
  const { chain, clerk } = office;
  const session = await chain.inSession();
  const page = await connect(session.id, {
    ...bearer(clerk.token),
    origin: "https://page.example",
  });
  expect(page.response.status).toBe(200);
  expect(page.response.headers.get("content-type")).toBe("text/event-stream");
  expect(page.response.headers.get("cache-control")).toBe("no-store");
  expect(page.response.headers.get("access-control-allow-origin")).toBe("https://page.example");
  const first = await page.next();
  expect(first).toMatchObject({ id: first.data.cursor, data: { changed: [], isComplete: true } });
  // The seconds before the connection are told again.
  expect((await page.next()).data.changed).toEqual([session.id]);
  const opinion = await chain.received(session.id);
  const told = await page.next();
  expect(told.data.changed).toEqual([opinion.id]);
  page.close();
  const other = await chain.received(session.id);
  const again = await connect(session.id, { ...bearer(clerk.token), "last-event-id": told.id });
  expect((await again.next()).data.changed).toEqual([other.id]);
  again.close();
});

/** A stream over the gateway of the office, whose waits and answers the test lets go by hand. */
async function openByHand(session: string) {
  const { gateway, clerk } = office;
  const waits: number[] = [];
  let [asked, endWait, letGo] = [0, () => {}, () => {}];
  let held: Promise<void> | undefined;
  const live = makeLive(
    {
      gateway: async ({ method, headers, body }) => {
        const response = await fetch(gateway.url, { method, headers, body: String(body) });
        const text = await response.text();
        asked++;
        await held;
        return new Response(text, response);
      },
      origins: [],
      newRequestId: randomUUID,
    },
    {
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return new Promise<void>((resolve) => {
          endWait = resolve;
        });
      },
    },
  );
  const response = await live({
    method: "GET",
    url: `http://localhost/live?session=${session}`,
    headers: new Headers(bearer(clerk.token)),
    body: undefined,
    until: 0,
    address: "",
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<Event["data"]> => {
    const text = (await reader?.read())?.value ?? "";
    return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? "null");
  };
  return {
    read,
    waits,
    asked: () => asked,
    /** Ends the wait for the next question. */
    pass: () => endWait(),
    hold: () => {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    letGo: () => letGo(),
    close: () => reader?.cancel(),
  };
}

test("a write is told by the next question, which comes within a second", async () => {
  const { chain } = office;
  const session = await chain.inSession();
  const stream = await openByHand(session.id);
  await stream.read();
  const before = stream.read();
  await expect.poll(() => stream.waits).toHaveLength(1);
  stream.pass();
  expect((await before).changed).toEqual([session.id]);
  const told = stream.read();
  await expect.poll(() => stream.waits).toHaveLength(2);
  const asked = stream.asked();
  const opinion = await chain.received(session.id);
  stream.pass();
  expect((await told).changed).toEqual([opinion.id]);
  expect(stream.asked() - asked).toBe(1);
  // The answer to a question is on its way while the next opinion is written.
  const later = stream.read();
  await expect.poll(() => stream.waits).toHaveLength(3);
  stream.hold();
  stream.pass();
  await expect.poll(() => stream.asked() - asked).toBe(2);
  const other = await chain.received(session.id);
  stream.letGo();
  await expect.poll(() => stream.waits).toHaveLength(4);
  stream.pass();
  expect((await later).changed).toEqual([other.id]);
  expect(stream.asked() - asked).toBe(3);
  // The interval is the one of the server, as no option changes it.
  expect(Math.max(...stream.waits)).toBeLessThanOrEqual(1_000);
  await stream.close();
});

test("one caller may have ten streams at once", async () => {
  const { gateway, chain, clerk, commune } = office;
  const session = await chain.inSession();
  const open = (token: string) =>
    connect(session.id, { ...bearer(token), "accept-language": "en" });
  const streams = await Promise.all(Array.from({ length: 10 }, () => open(clerk.token)));
  expect(new Set(streams.map(({ response }) => response.status))).toEqual(new Set([200]));
  const { response } = await open((await gateway.again(clerk)).token);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "60"]);
  const { errors } = await response.json();
  expect(errors[0].message).toContain("at most 10 streams at once");
  expect(errors[0].extensions).toMatchObject({ code: "RATE_LIMITED", limit: 10 });
  const another = await open((await gateway.as("CLERK", commune, "another")).token);
  expect(another.response.status).toBe(200);
  streams[0]?.close();
  await expect
    .poll(async () => {
      const again = await open(clerk.token);
      again.close();
      return again.response.status;
    })
    .toBe(200);
  for (const { close } of [...streams, another]) close();
});

test("a stream is refused as a query is", async () => {
  const { gateway, chain, clerk, commune } = office;
  const session = await chain.published();
  const stranger = await gateway.as("PUBLIC", commune, "stranger");
  const statusOf = async (id: string, headers: Record<string, string> = {}, method = "GET") => {
    const response = await fetch(liveUrl(id), { method, headers });
    const text = await response.text();
    return [response.status, text && JSON.parse(text).errors[0].extensions.code];
  };
  expect(await statusOf(session.id)).toEqual([401, "UNAUTHENTICATED"]);
  expect(await statusOf(session.id, bearer("no token"))).toEqual([401, "UNAUTHENTICATED"]);
  expect(await statusOf(session.id, bearer(stranger.token))).toEqual([403, "FORBIDDEN"]);
  expect(await statusOf("ses_none", bearer(clerk.token))).toEqual([403, "FORBIDDEN"]);
  const wrong = { ...bearer(clerk.token), "last-event-id": "x" };
  expect(await statusOf(session.id, wrong)).toEqual([400, "CURSOR_MISMATCH"]);
  expect(await statusOf("", bearer(clerk.token))).toEqual([400, "BAD_ARGUMENT"]);
  expect(await statusOf(session.id, bearer(clerk.token), "POST")).toEqual([405, ""]);
});
