import { randomUUID } from "node:crypto";
import { Vault } from "@doithoai/core";
import { openLocal, upgradeData } from "@doithoai/local/prepare.ts";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { NOW } from "../kit/now.ts";
import { createSeparateTable } from "../kit/table.ts";
import { writesTo } from "./hooks.ts";
import { putAll, type Raw, withoutLedger } from "./items.ts";
import { asFirst, ThingEntity, things } from "./thing.ts";

vi.mock("../../../core/src/subjects/entities.ts", async (real) =>
  (await import("./thing.ts")).withThing(await real()),
);

/** The upgrade by `npm start` of existing data, before it loads its own. */
const THINGS = things(9);
const endpoint = inject("endpoint");
let table: ReturnType<typeof openLocal>;
beforeEach(async () => {
  table = openLocal(endpoint, () => undefined, `start-${randomUUID()}`);
  await createSeparateTable(endpoint, table.name);
});
afterEach(() => table.client.destroy());
const upgrade = () => upgradeData({ table, vault: Vault.NO_VAULT }, NOW);
const ofThings = async () =>
  (await withoutLedger(table)).filter(({ type }) => type === ThingEntity.name);

test("upgrades data of an earlier version and reports it once", async () => {
  await putAll(table, THINGS.map(asFirst));
  expect(await upgrade()).toBe("10 items read, 9 rewritten");
  expect(await ofThings()).toEqual(
    THINGS.map((thing) => JSON.parse(JSON.stringify(ThingEntity.toItem(thing)))),
  );
  const writes = writesTo(table);
  expect(await upgrade()).toBeUndefined();
  expect(writes).toEqual([]);
});

test("tries a failed item again at the next start and names it again", async () => {
  const [first] = THINGS.map(asFirst);
  const broken: Raw = { ...first, pk: "THING#X", sk: "THING", body: "{" };
  await putAll(table, [...THINGS.map(asFirst), broken]);
  expect(await upgrade()).toBe("11 items read, 9 rewritten, 1 failed");
  expect(await upgrade()).toMatch(/^\d+ items read, 1 failed$/);
  await putAll(table, [{ ...broken, body: '{"id":"X","version":1,"text":"Hẻm"}' }]);
  expect(await upgrade()).toMatch(/^\d+ items read, 1 rewritten$/);
  expect(await upgrade()).toBeUndefined();
});

test("reports nothing for a new folder and does not read it again", async () => {
  expect(await upgrade()).toBeUndefined();
  // An earlier version writes these items later. They are read in their old form until an operator
  // runs the migration.
  await putAll(table, THINGS.map(asFirst));
  expect(await upgrade()).toBeUndefined();
});
