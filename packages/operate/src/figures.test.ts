import { randomUUID } from "node:crypto";
import {
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  NOW,
  openGateway,
} from "@doithoai/tests/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as figures from "./figures.ts";
import { runOn } from "./testkit/io.ts";

const SESSIONS = 104;

let gateway: Gateway;
let commune: string;
beforeAll(async () => {
  gateway = await openGateway({ ownTable: true });
  const world = await makeWorld(gateway.table, { country: true });
  commune = world.commune;
  const clerk = await gateway.as("CLERK", commune);
  for (let at = 0; at < SESSIONS; at++) {
    const { id } = await done(clerk, "RecordSession", aSession(commune, { title: `Số ${at}` }));
    await done(clerk, "RecordOpinion", anOpinion(id, { nature: "SUGGESTION" }));
  }
});
afterAll(() => gateway.close());

const listed = async () => {
  const clerk = await gateway.as("CLERK", commune);
  const { data } = await clerk(
    `{ sessions(where: { unitCode: "${commune}" }, first: 100) {
      nodes { figures { opinions } }
    } }`,
  );
  return data.sessions.nodes.map(
    (node: { figures: { opinions: number } }) => node.figures.opinions,
  );
};

test("a stopped count goes on at its place, and a second one writes nothing", async () => {
  let puts = 0;
  const name = `fail-${randomUUID()}`;
  gateway.table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === "PutItemCommand" || commandName === "PutCommand") puts += 1;
        if (puts > SESSIONS - 2) throw new Error("down");
        return next(args);
      },
    { step: "initialize", name },
  );
  const stopped = await runOn(gateway.table, figures, [], NOW);
  gateway.table.client.middlewareStack.remove(name);
  expect(stopped.error).toMatchObject({ message: "down" });
  const [, place = ""] = /--after '(.+)'$/.exec(stopped.lines.at(-1) ?? "") ?? [];
  const { error, lines } = await runOn(gateway.table, figures, ["--after", place], NOW);
  expect(error).toBeUndefined();
  // The session of the place is counted once more.
  expect(lines).toEqual([expect.stringMatching(/^done: 5 counted, [2-4] stored$/)]);
  expect(new Set(await listed())).toEqual(new Set([1]));
  const again = await runOn(gateway.table, figures, [], NOW);
  expect(again.lines).toEqual([expect.stringMatching(/^done: 10[45] counted, 0 stored$/)]);
});

test("a place that no run printed is refused", async () => {
  const { error } = await runOn(gateway.table, figures, ["--after", ""], NOW);
  expect(String(error)).toContain('--after is "": give a place that an earlier run printed.');
});
