import { expect, onTestFinished, test, vi } from "vitest";
import { createClient } from "../client.ts";
import { live } from "./index.ts";

/** A room without a line: each request for events gets the next answer, the last one again. */
function openScripted(...answers: readonly (() => Response)[]) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const counts = { polls: 0, streams: 0 };
  const client = createClient({
    endpoint: "http://room.example/graphql",
    fetch: async (_, init) => {
      if (init?.method === "POST") {
        const activity = { cursor: `${++counts.polls}`, changed: [], isComplete: true };
        return Response.json({ data: { session: { activity } } });
      }
      const answer = answers[Math.min(counts.streams++, answers.length - 1)];
      return answer?.() ?? Response.error();
    },
  });
  const control = new AbortController();
  const changes = live(client, "ses_1", { after: "0", signal: control.signal });
  const ended = expect(changes.next()).rejects.toBe("left");
  const close = async () => {
    control.abort("left");
    await ended;
  };
  return { counts, close };
}
const answering = (status: number, headers = {}) => {
  return () => new Response("busy", { status, headers });
};
const events = () =>
  new Response(new ReadableStream(), { headers: { "content-type": "text/event-stream" } });

test.each([429, 500, 502, 503, 504])(
  "after %i the events are asked for again, and polls go on meanwhile",
  async (status) => {
    const { counts, close } = openScripted(answering(status), answering(status), events);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(counts).toEqual({ polls: 3, streams: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(counts.streams).toBe(3);
    // The events are there: the polls come seldom.
    const { polls } = counts;
    await vi.advanceTimersByTimeAsync(29_000);
    expect(counts.polls - polls).toBeLessThanOrEqual(1);
    await close();
  },
);

test("the events wait as long as the server says, and longer after each failure", async () => {
  const named = openScripted(answering(429, { "retry-after": "60" }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(named.counts.streams).toBe(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(named.counts.streams).toBe(2);
  await named.close();
  const broken = openScripted(answering(503));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(broken.counts.streams).toBeLessThan(45);
  expect(broken.counts.streams).toBeGreaterThan(15);
  await broken.close();
});

test.each([
  ["401", answering(401)],
  ["403", answering(403)],
  ["404", answering(404)],
  ["501", answering(501)],
  ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
])("after %s there are polls alone", async (_, answer) => {
  const { counts, close } = openScripted(answer);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(counts).toEqual({ polls: 61, streams: 1 });
  await close();
});

test("a poll comes within two seconds, by the client's own interval", async () => {
  const { counts, close } = openScripted(answering(404));
  for (const polls of [1, 2, 3]) {
    await vi.advanceTimersByTimeAsync(polls === 1 ? 0 : 2_000);
    expect(counts.polls).toBe(polls);
  }
  await close();
});
