import { type Database, openDatabase } from "@doithoai/local/search/database.ts";
import { openIndex, type PreparedIndex } from "@doithoai/search";
import {
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  NOW,
  openGateway,
} from "@doithoai/tests/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as search from "./search.ts";
import { runOn } from "./testkit/io.ts";

const CLUSTER = ["--cluster", "arn:c", "--secret", "arn:s", "--database", "search"];
const OPINIONS = 230;

let gateway: Gateway;
let database: Database;
let index: PreparedIndex;
beforeAll(async () => {
  gateway = await openGateway({ ownTable: true });
  database = await openDatabase();
  index = openIndex(database.run);
  const world = await makeWorld(gateway.table, { country: true });
  const clerk = await gateway.as("CLERK", world.province);
  const { id } = await done(clerk, "RecordSession", aSession(world.commune));
  for (let at = 0; at < OPINIONS; at += 46)
    await mutate(clerk, "RecordOpinions", {
      rows: Array.from({ length: 46 }, (_, i) =>
        anOpinion(id, { content: `Ý kiến ${at + i}`, channel: "LETTER" }),
      ),
    });
});
afterAll(async () => {
  await gateway.close();
  await database.close();
});

const stored = async () =>
  (await database.run(
    "select json_agg(json_build_array(id, day, version, session_version, words::text) " +
      "order by id)::text from opinion",
    null,
    0,
  )) ?? "[]";
const runWith = (by: PreparedIndex, ...more: string[]) =>
  runOn(gateway.table, search, [...CLUSTER, ...more], NOW, () => by);

test("a stopped rebuild goes on at its place, and a second one changes nothing", async () => {
  let pages = 0;
  const failing: PreparedIndex = {
    ...index,
    apply: async (entries, until) => {
      if (entries.length > 0 && ++pages > 1) throw new Error("down");
      await index.apply(entries, until);
    },
  };
  const stopped = await runWith(failing);
  expect(stopped.error).toMatchObject({ message: "down" });
  const [, place = ""] = /--after '(.+)'$/.exec(stopped.lines.at(-1) ?? "") ?? [];
  const part = JSON.parse(await stored()).length;
  expect(part).toBe(100);
  const { error, lines } = await runWith(index, "--after", place);
  expect(error).toBeUndefined();
  // The row of a place is stored once more.
  expect(lines).toEqual([expect.stringMatching(/^done: 13[12] stored$/)]);
  const whole = await stored();
  expect(JSON.parse(whole)).toHaveLength(OPINIONS);
  expect((await runWith(index)).lines.at(-1)).toMatch(/^done: 23\d stored$/);
  expect(await stored()).toBe(whole);
});

test.each([
  [["--cluster", "arn:c"], "Give the cluster, its secret and its database"],
  [[...CLUSTER, "--after", ""], '--after is "": give a place that an earlier run printed.'],
])("%j is refused", async (args, message) => {
  const { error } = await runOn(gateway.table, search, args, NOW, () => index);
  expect(String(error)).toContain(message);
});
