import { randomUUID } from "node:crypto";
import { Vault } from "@doithoai/core";
import { makeTable, openLocal, upgradeData } from "@doithoai/local/prepare.ts";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { NOW } from "../kit/now.ts";
import { writesTo } from "./hooks.ts";
import { putAll, type Raw, withoutLedger } from "./items.ts";
import { asFirst, ThingEntity, things } from "./thing.ts";

vi.mock("../../../core/src/subjects/entities.ts", async (real) =>
  (await import("./thing.ts")).withThing(await real()),
);

/** The work of `npm start` on the data that it finds, before it loads its own. */
const THINGS = things(9);
const endpoint = inject("endpoint");
let table: ReturnType<typeof openLocal>;
beforeEach(async () => {
  table = openLocal(endpoint, () => undefined, `start-${randomUUID()}`);
  await makeTable(endpoint, undefined, table.name);
});
afterEach(() => table.client.destroy());
const upgrade = () => upgradeData({ table, vault: Vault.NO_VAULT }, NOW);
const ofThings = async () =>
  (await withoutLedger(table)).filter(({ type }) => type === ThingEntity.name);

test("data of an earlier version are upgraded, and it says so once", async () => {
  await putAll(table, THINGS.map(asFirst));
  expect(await upgrade()).toBe("10 items read, 9 written anew");
  expect(await ofThings()).toEqual(
    THINGS.map((thing) => JSON.parse(JSON.stringify(ThingEntity.toItem(thing)))),
  );
  const writes = writesTo(table);
  expect(await upgrade()).toBeUndefined();
  expect(writes).toEqual([]);
});

test("an item that failed is tried again at the next start, and named again", async () => {
  const [first] = THINGS.map(asFirst);
  const broken: Raw = { ...first, pk: "THING#X", sk: "THING", body: "{" };
  await putAll(table, [...THINGS.map(asFirst), broken]);
  expect(await upgrade()).toBe("11 items read, 9 written anew, 1 failed");
  expect(await upgrade()).toMatch(/^\d+ items read, 1 failed$/);
  await putAll(table, [{ ...broken, body: '{"id":"X","version":1,"text":"Hẻm"}' }]);
  expect(await upgrade()).toMatch(/^\d+ items read, 1 written anew$/);
  expect(await upgrade()).toBeUndefined();
});

test("of a new folder nothing is said, and it is not read a second time", async () => {
  expect(await upgrade()).toBeUndefined();
  // An item that a program of an earlier version wrote after that: it is read as it is, until an
  // operator runs the migration.
  await putAll(table, THINGS.map(asFirst));
  expect(await upgrade()).toBeUndefined();
});
