import { randomUUID } from "node:crypto";
import type { Migration, Table, Vault } from "@doithoai/core";
import { makeTable, openLocal } from "@doithoai/local/prepare.ts";
import { openVault } from "@doithoai/local/vault.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import {
  everything,
  firstVersion,
  isOfBackfill,
  migrate,
  opened,
  putAll,
  type Raw,
} from "./first-version.ts";
import { dieAfter } from "./hooks.ts";

/** Enough of them that a segment has several pages. */
const COPIES = Array.from("ABCDEF", (letter) => firstVersion({ copy: `Z${letter}` })).flat();
const [segments, page] = [2, 10];
const TRIES = 3;

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

async function filled(): Promise<Table.Table> {
  const table = open(`kill-${randomUUID()}`);
  await makeTable(inject("endpoint"), undefined, table.name);
  await putAll(table, COPIES);
  return table;
}

/** What lies in a table in the end, with identities as they are read: no two seals are alike. */
async function outcome(table: Table.Table, vault: Vault.Vault): Promise<readonly object[]> {
  const items = (await everything(table)).filter((item) => !isOfBackfill(item));
  const people = await opened(vault, items);
  return items.map((item): Raw => {
    if (item.type !== "Citizen") return item;
    const { keyId: _, sealed: __, ...rest } = JSON.parse(String(item.body));
    return { ...item, body: rest, who: people.get(rest.id) };
  });
}

/** The vault goes with the process. */
const dying = (vault: Vault.Vault, die: () => void): Vault.Vault => ({
  keep: async (...key) => {
    die();
    await vault.keep(...key);
    // Killed once the key is kept, before anything is sealed with it.
    die();
  },
  open: async (...ids) => {
    die();
    return vault.open(...ids);
  },
  destroy: vault.destroy,
});

test("killed at any points and taken up again, it ends as if it had not been", async () => {
  const whole = await filled();
  const vault = await openVault(undefined);
  const job = await migrate({ table: whole, vault }, { segments, page });
  expect(job).toMatchObject({ finishedAt: expect.any(String), counts: { left: 0, failed: 0 } });
  const expected = await outcome(whole, vault);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 2, maxLength: 6 }),
      async (lives) => {
        const { name } = await filled();
        const own = await openVault(undefined);
        for (const commands of lives) {
          const life = open(name);
          const death = dieAfter(life, commands);
          const ended = await migrate(
            { table: life, vault: dying(own, death.die) },
            { segments, page },
          ).then(
            () => "done",
            (error: unknown) => String(error),
          );
          expect(["done", "Error: killed"]).toContain(ended);
        }
        const last = await migrate({ table: open(name), vault: own }, { segments, page });
        expect(last).toMatchObject({
          finishedAt: expect.any(String),
          counts: { left: 0, failed: 0 },
          failures: [],
        });
        expect(await outcome(open(name), own)).toEqual(expected);
      },
    ),
    { numRuns: TRIES },
  );
});

test("what was kept of a page is not read again", async () => {
  const { name } = await filled();
  const vault = await openVault(undefined);
  const life = open(name);
  const { kill } = dieAfter(life, Number.POSITIVE_INFINITY);
  let kept: Migration.Migration | undefined;
  const progress = (job: Migration.Migration): void => {
    kept = job;
    if (job.counts.read >= 5 * page) kill();
  };
  await expect(migrate({ table: life, vault }, { segments, page, progress })).rejects.toThrow(
    "killed",
  );
  const last = await migrate({ table: open(name), vault }, { segments: 7, page });
  // Entries that were made behind where it had read are not read: it goes on in as many parts as it
  // began.
  expect(last.segments).toHaveLength(segments);
  expect(last).toMatchObject({ startedAt: kept?.startedAt, counts: { left: 0, failed: 0 } });
  const all = (await everything(open(name))).length;
  expect(last.counts.read).toBeLessThanOrEqual(all);
  expect((await migrate({ table: open(name), vault })).counts).toMatchObject({
    upgraded: 0,
    sealed: 0,
    entered: 0,
    left: 0,
    failed: 0,
  });
});
