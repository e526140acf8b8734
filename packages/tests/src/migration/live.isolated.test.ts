import { Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { beforeEach, expect, inject, test, vi } from "vitest";
import { done } from "../kit/ask.ts";
import { useOffice } from "../kit/office.ts";
import { before, dieAfter, writesTo } from "./hooks.ts";
import { bodyOf, contextOf, everything, migrate, putAll, type Raw } from "./items.ts";
import { asFirst, ThingEntity, things } from "./thing.ts";

vi.mock("../../../core/src/subjects/entities.ts", async (real) =>
  (await import("./thing.ts")).withThing(await real()),
);

/** Runs a migration during live traffic. Every write made meanwhile is kept. */
const office = useOffice({ ownTable: true });
/** The migration's own connection, so that a hook on its writes can call the gateway. */
let own: Table.Table;
beforeEach(() => {
  own = openLocal(inject("endpoint"), () => undefined, office.gateway.table.name);
  return () => own.client.destroy();
});
const now = () => everything(office.gateway.table);
const CLASSIFICATION = { nature: "SUGGESTION", competence: "COMMUNE" };

/** Makes an opinion under an index key by unit that its entity does not write. */
async function opinionUnderOldKey(): Promise<{ id: string; version: number; item: Raw }> {
  const { id, version } = await office.chain.received();
  const item = (await now()).find(
    ({ type, sk }) => type === "Opinion" && sk.includes(id.split(".")[1]),
  );
  if (!item) throw new Error(`no ${id}`);
  await putAll(office.gateway.table, [{ ...item, unitPk: `OLD_${item.unitPk}` }]);
  return { id, version, item };
}

test("an item under an old index key is listed under its new one", async () => {
  const { id, item } = await opinionUnderOldKey();
  const { body: _, ...keys } = item;
  const list = async () => {
    const { data } = await office.clerk(
      "query ($unit: String!) { opinions(where: { unitCode: $unit }) { nodes { id } } }",
      { unit: office.commune },
    );
    return data.opinions.nodes;
  };
  expect(await list()).toEqual([]);
  expect((await migrate(own)).counts).toMatchObject({ upgraded: 1, failed: 0 });
  expect(await now()).toContainEqual(expect.objectContaining(keys));
  expect(await list()).toEqual([{ id }]);
});

test("keeps a step taken just before an item is rewritten, with its Change", async () => {
  const { clerk, gateway } = office;
  const { id, version, item } = await opinionUnderOldKey();
  const meanwhile = before(own, item, async () => {
    await done(clerk, "ClassifyOpinion", {
      opinionId: id,
      expectedVersion: version,
      ...CLASSIFICATION,
    });
  });
  const job = await migrate(own);
  expect(meanwhile.happened()).toBe(true);
  const ulid = String(id.split(".")[1]);
  expect(bodyOf(await now(), "Opinion", ulid)).toMatchObject({
    version: version + 1,
    ...CLASSIFICATION,
  });
  // The step wrote the current form, so nothing is left to do.
  expect(job).toMatchObject({ counts: { upgraded: 0 }, failures: [] });
  const { data } = await clerk(
    "query ($id: ID!) { opinion(id: $id) { changes { nodes { event } } } }",
    { id },
  );
  expect(data.opinion.changes.nodes.map(({ event }: { event: string }) => event)).toContain(
    "opinion.classified",
  );
  expect(gateway.broken).toEqual([]);
});

test("upgrades the latest state of an item that an earlier version writes", async () => {
  const { table } = office.gateway;
  const [thing] = things(1);
  if (!thing) throw new Error("no thing");
  const later = { ...thing, version: thing.version + 1, words: ["Đã", "sửa"] };
  await putAll(table, [asFirst(thing)]);
  const meanwhile = before(own, ThingEntity.key(thing), () => putAll(table, [asFirst(later)]));
  expect((await migrate(own)).counts).toMatchObject({ upgraded: 1, failed: 0 });
  expect(meanwhile.happened()).toBe(true);
  expect(await now()).toContainEqual(JSON.parse(JSON.stringify(ThingEntity.toItem(later))));
});

test("does not change the keys that the overdue check has moved", async () => {
  const { gateway } = office;
  await office.turnTo("2026-11-16");
  await office.chain.received();
  expect(await gateway.overdue("2026-12-02T09:00:00+07:00")).toMatchObject({ flagged: 1 });
  const writes = writesTo(own);
  expect((await migrate(own)).failures).toEqual([]);
  expect(writes).toEqual([]);
});

test("one of several parallel migrations continues, and no write is lost", async () => {
  const { table } = office.gateway;
  const all = things(120);
  await putAll(table, all.map(asFirst));
  // This migration has begun already, so none of the others is the first.
  const dead = openLocal(inject("endpoint"), () => undefined, table.name);
  dieAfter(dead, 20);
  await expect(migrate(dead)).rejects.toThrow("killed");
  dead.client.destroy();
  let running = true;
  const written = new Map<string, (typeof all)[number]>();
  const refused = () => new Error("a step was refused");
  const writer = async () => {
    for (const thing of all) {
      if (!running) return;
      const later = { ...thing, version: thing.version + 1, words: ["Đã", "sửa"] };
      await Table.transact(contextOf(table), [
        Table.replace(ThingEntity, later, thing.version, refused),
      ]);
      written.set(thing.id, later);
    }
  };
  const writing = writer();
  const jobs = await Promise.allSettled([migrate(own), migrate(own), migrate(own)]);
  running = false;
  await writing;
  const reasons = jobs.flatMap((job) => (job.status === "rejected" ? [String(job.reason)] : []));
  expect(reasons).toEqual(
    Array.from({ length: 2 }, () => "Error: another run continues the same migration"),
  );
  expect(written.size).toBeGreaterThan(0);
  const after = await now();
  for (const thing of all)
    expect(after).toContainEqual(
      JSON.parse(JSON.stringify(ThingEntity.toItem(written.get(thing.id) ?? thing))),
    );
  expect((await migrate(own)).counts).toMatchObject({ upgraded: 0, failed: 0 });
});
