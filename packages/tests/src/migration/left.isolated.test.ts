import { randomUUID } from "node:crypto";
import type { Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { createSeparateTable } from "../kit/table.ts";
import { everything, migrate, putAll, type Raw } from "./items.ts";
import { asFirst, things } from "./thing.ts";

vi.mock("../../../core/src/subjects/entities.ts", async (real) =>
  (await import("./thing.ts")).withThing(await real()),
);

/** Items that a migration cannot upgrade, and its rate limit. */
const OLDER = things(20).map(asFirst);
let table: Table.Table;
beforeEach(async () => {
  table = openLocal(inject("endpoint"), () => undefined, `left-${randomUUID()}`);
  await createSeparateTable(inject("endpoint"), table.name);
  await putAll(table, OLDER);
});
afterEach(() => table.client.destroy());

test("names later, broken and unknown items, leaves them, and upgrades the rest", async () => {
  const thing = (id: string, more: object): Raw => ({
    pk: `THING#${id}`,
    sk: "THING",
    type: "Thing",
    schema: 2,
    body: "{}",
    ...more,
  });
  const odd: readonly Raw[] = [
    thing("later", { schema: 3 }),
    thing("no-json", { schema: 1, body: "{" }),
    thing("no-version", { schema: 0 }),
    thing("no-value", { schema: 2 }),
    thing("no-step", { schema: 1, body: '{"id":"no-step"}' }),
    { pk: "NEWS#X", sk: "NEWS", type: "News", schema: 1, body: "{}" },
    { pk: "COUNT#X", sk: "COUNT", version: 7 },
  ];
  await putAll(table, odd);
  const job = await migrate(table);
  const after = await everything(table);
  for (const item of odd) expect(after).toContainEqual(item);
  const failures = new Map(job.failures.map(({ pk, reason }) => [pk, reason]));
  expect(Object.fromEntries(failures)).toEqual({
    "THING#later":
      "Thing: schema 3 was written by a later version of this program; this version knows 2",
    "THING#no-json": "Thing: body is not JSON",
    "THING#no-version": "Thing: schema 0 is not a version number",
    "THING#no-value": expect.stringMatching(/^Thing: id /),
    "THING#no-step": "Thing: the upgrade of schema 1 failed: ZodError",
    "NEWS#X": "this program does not know the type News",
  });
  expect(job.counts).toEqual({
    read: OLDER.length + odd.length + 1,
    upgraded: OLDER.length,
    failed: 6,
  });
});

test("names a hundred failures and counts all of them", async () => {
  await putAll(
    table,
    Array.from({ length: 130 }, (_, i) => ({
      pk: `NEWS#${i}`,
      sk: "NEWS",
      type: "News",
      schema: 1,
      body: "{}",
    })),
  );
  const job = await migrate(table);
  expect([job.counts.failed, job.failures.length]).toEqual([130, 100]);
});

test("keeps to a number of write units per second", async () => {
  const [RATE, AT_ONCE, UNITS] = [40, 8, 2];
  await putAll(table, things(40).map(asFirst));
  const began = performance.now();
  const { counts } = await migrate(table, { rate: RATE, segments: 1 });
  const seconds = (performance.now() - began) / 1_000;
  expect(counts).toMatchObject({ upgraded: 40 });
  // A write takes at least one unit in the table and one in the index. When the last write begins,
  // all earlier writes except the concurrent ones have ended, so the limiter has already waited for
  // their units.
  const earned = (counts.upgraded - AT_ONCE) * UNITS;
  expect(seconds).toBeGreaterThan(earned / RATE - 0.1);
});
