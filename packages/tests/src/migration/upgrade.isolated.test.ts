import { randomUUID } from "node:crypto";
import { Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { NOW } from "../kit/now.ts";
import { createSeparateTable } from "../kit/table.ts";
import { writesTo } from "./hooks.ts";
import { contextOf, everything, migrate, putAll, withoutLedger } from "./items.ts";
import { asFirst, ThingEntity, things, underOldKey } from "./thing.ts";

vi.mock("../../../core/src/subjects/entities.ts", async (real) =>
  (await import("./thing.ts")).withThing(await real()),
);

/** An entity in its second form, with stored items in the first form. */
const THINGS = things(12);
const [thing] = THINGS;
if (!thing) throw new Error("no things");
const key = ThingEntity.key(thing);
const refused = () => new Error("refused");
const stored = (of: typeof THINGS) =>
  of.map((each) => JSON.parse(JSON.stringify(ThingEntity.toItem(each))));

let table: Table.Table;
beforeEach(async () => {
  table = openLocal(inject("endpoint"), () => undefined, `upgrade-${randomUUID()}`);
  await createSeparateTable(inject("endpoint"), table.name);
});
afterEach(() => table.client.destroy());
const read = () => Table.get(contextOf(table), ThingEntity, key, { consistent: true });
const listed = async () =>
  (await Table.queryAll(contextOf(table), { index: "unitDay", pk: "THINGS" })).map(({ pk }) => pk);

test("reads and replaces an item of the first form without a migration", async () => {
  await putAll(table, THINGS.map(asFirst));
  expect(await read()).toEqual(thing);
  const later = { ...thing, version: thing.version + 1, words: ["Đã", "sửa"] };
  await expect(
    Table.transact(contextOf(table), [
      Table.replace(ThingEntity, later, thing.version + 1, refused),
    ]),
  ).rejects.toThrow("refused");
  await Table.transact(contextOf(table), [
    Table.replace(ThingEntity, later, thing.version, refused),
  ]);
  expect(await read()).toEqual(later);
  expect(await everything(table)).toContainEqual(expect.objectContaining({ ...key, schema: 2 }));
});

test("a migration rewrites every item in the current form with its value", async () => {
  await putAll(
    table,
    THINGS.map((each, i) => (i % 2 === 0 ? asFirst(each) : underOldKey(each))),
  );
  const before = await read();
  expect(await migrate(table)).toMatchObject({
    state: "Directive 2, Recommendation 2, Thing 2, policies 2",
    finishedAt: NOW.toISOString(),
    counts: { upgraded: THINGS.length, failed: 0 },
    failures: [],
  });
  expect(await withoutLedger(table)).toEqual(stored(THINGS));
  expect(await listed()).toEqual(
    THINGS.toSorted((a, b) => a.words.length - b.words.length).map(({ id }) => `THING#${id}`),
  );
  // A write based on an item read before the migration is accepted.
  expect(before).toEqual(thing);
  await Table.transact(contextOf(table), [
    Table.replace(ThingEntity, { ...thing, version: thing.version + 1 }, thing.version, refused),
  ]);
});

test("a second run over current items writes nothing", async () => {
  await putAll(table, THINGS.map(asFirst));
  const first = await migrate(table);
  const before = await withoutLedger(table);
  const writes = writesTo(table);
  const second = await migrate(table);
  expect(writes).toEqual([]);
  expect(await withoutLedger(table)).toEqual(before);
  expect(second.counts).toEqual({ read: THINGS.length + 1, upgraded: 0, failed: 0 });
  expect(second.version).toBeGreaterThan(first.version);
});
