import { createClient } from "@doithoai/client";
import { live } from "@doithoai/client/live";
import { expect, onTestFinished, test } from "vitest";
import { anOpinion, aSession, done } from "../kit/index.ts";
import { clerk, gateway, line, useLine, world } from "./scene.ts";

useLine();

/** Longer than the test takes: only an event leads to a request. */
const NEVER = 400_000;

test.each([
  ["polls", () => `${line.url}/graphql`, 10],
  ["events", () => gateway.url, NEVER],
])("a session is followed by %s", async (_, endpoint, every) => {
  const control = new AbortController();
  onTestFinished(() => control.abort());
  const client = createClient({ endpoint: endpoint(), token: () => clerk.token });
  const session = await done(clerk, "RecordSession", aSession(world.commune));
  const changes = live(client, session.id, { every, signal: control.signal });
  expect((await changes.next()).value).toMatchObject({ isComplete: false, changed: [] });
  const change = changes.next();
  const { id } = await done(clerk, "RecordOpinion", anOpinion(session.id));
  // The first cursor may be so early that the session is among the changes.
  let { changed, isComplete } = (await change).value;
  while (!changed.some((node) => node.id === id))
    ({ changed, isComplete } = (await changes.next()).value);
  expect(isComplete).toBe(true);
  expect(changed).toContainEqual({ __typename: "Opinion", id });
});
