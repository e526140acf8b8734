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
