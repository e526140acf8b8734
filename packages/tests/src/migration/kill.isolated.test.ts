import { randomUUID } from "node:crypto";
import type { Migration, Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { createSeparateTable } from "../kit/table.ts";
import { dieAfter } from "./hooks.ts";
import { everything, migrate, putAll, withoutLedger } from "./items.ts";
import { asFirst, ThingEntity, things, underOldKey } from "./thing.ts";

vi.mock("../../../core/src/subjects/entities.ts", async (real) =>
  (await import("./thing.ts")).withThing(await real()),
);

/** Enough items for several pages in a segment. */
const THINGS = things(90);
const [segments, page] = [2, 10];
const TRIES = 5;

let tables: Table.Table[] = [];
beforeEach(() => {
  tables = [];
});
afterEach(() => {
  for (const { client } of tables) client.destroy();
});
const open = (name: string): Table.Table => {
  const table = openLocal(inject("endpoint"), () => undefined, name);
  tables.push(table);
  return table;
};

/**
 * A table in which a third of the items is current, a third under an old index key and a third in
 * the first form.
 */
async function filled(): Promise<Table.Table> {
  const table = open(`kill-${randomUUID()}`);
  await createSeparateTable(inject("endpoint"), table.name);
  const forms = [asFirst, underOldKey, ThingEntity.toItem];
  await putAll(
    table,
    THINGS.flatMap((thing, i) => forms[i % forms.length]?.(thing) ?? []),
  );
  return table;
}
const EXPECTED = THINGS.map((thing) => JSON.parse(JSON.stringify(ThingEntity.toItem(thing))));

test("a migration that was killed several times ends like an uninterrupted one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 }),
      async (lives) => {
        const { name } = await filled();
        for (const commands of lives) {
          const life = open(name);
          dieAfter(life, commands);
          const ended = await migrate(life, { segments, page }).then(
            () => "done",
            (error: unknown) => String(error),
          );
          expect(["done", "Error: killed"]).toContain(ended);
        }
        const last = await migrate(open(name), { segments, page });
        expect(last).toMatchObject({
          finishedAt: expect.any(String),
          counts: { failed: 0 },
          failures: [],
        });
        expect(await withoutLedger(open(name))).toEqual(EXPECTED);
      },
    ),
    { numRuns: TRIES },
  );
});

test("a page is not read again once its end is stored", async () => {
  const { name } = await filled();
  const life = open(name);
  const { kill } = dieAfter(life, Number.POSITIVE_INFINITY);
  let kept: Migration.Migration | undefined;
  const progress = (job: Migration.Migration): void => {
    kept = job;
    if (job.counts.read >= 5 * page) kill();
  };
  await expect(migrate(life, { segments, page, progress })).rejects.toThrow("killed");
  expect(kept?.counts.upgraded).toBeGreaterThan(0);
  const reads: number[] = [];
  const last = await migrate(open(name), {
    segments: 7,
    page,
    progress: ({ counts }) => reads.push(counts.read),
  });
  expect(reads[0]).toBeGreaterThan(Number(kept?.counts.read));
  // The next run keeps the number of segments.
  expect(last.segments).toHaveLength(segments);
  expect(last).toMatchObject({ startedAt: kept?.startedAt, counts: { failed: 0 } });
  const all = (await everything(open(name))).length;
  expect(last.counts.read).toBe(all);
  expect((await migrate(open(name))).counts).toEqual({ read: all, upgraded: 0, failed: 0 });
});
