import { randomBytes } from "node:crypto";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { Calendar, type Context, PUBLIC, Table, Vault } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { NOW } from "../kit/now.ts";

/** Rows of ten index partitions, merged by day. Most partitions are small, one is large. */
const own = `PAGING#${randomBytes(6).toString("hex")}`;
const ROWS = Array.from({ length: 260 }, (_, i) => ({
  pk: `${own}#${i}`,
  sk: "ROW",
  unitPk: `${own}#${i % 7 === 0 ? (i / 7) % 10 : 3}`,
  unitSk: `2026-01-01#${String((i * 37) % 260).padStart(4, "0")}`,
  status: i % 3 === 0 ? "A" : "B",
}));
const partitions = Array.from({ length: 10 }, (_, i) => `${own}#${i}`);
const ordered = ROWS.map(({ unitSk }) => unitSk).toSorted();

let table: Table.Table;
let ctx: Context;
beforeAll(async () => {
  table = openLocal(inject("endpoint"), () => undefined);
  await Promise.all(
    ROWS.map((Item) => table.client.send(new PutCommand({ TableName: table.name, Item }))),
  );
  ctx = {
    actor: PUBLIC,
    now: NOW,
    requestId: "test",
    until: Number.POSITIVE_INFINITY,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
});
afterAll(async () => {
  await Promise.all(
    ROWS.map(({ pk, sk }) =>
      table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })),
    ),
  );
  table.client.destroy();
});

const runs = fc.record({
  limit: fc.integer({ min: 1, max: 100 }),
  descending: fc.boolean(),
  backward: fc.boolean(),
  of: fc.constantFrom(1, 3, 10),
  /** Every n-th row is visible. A number above the row count hides all but one. */
  every: fc.constantFrom(1, 2, 9, 60, 1_000),
  status: fc.constantFrom("A", undefined),
  /** Read units per page; undefined: no limit. */
  units: fc.constantFrom(undefined, 6, 9),
});

test("pages contain each visible row once and in order, whatever is hidden", async () => {
  await fc.assert(
    fc.asyncProperty(runs, async ({ limit, descending, backward, of, every, status, units }) => {
      const among = partitions.slice(0, of);
      const isIn = new Map(
        ROWS.map((row) => [
          row.unitSk,
          among.includes(row.unitPk) && (!status || row.status === status),
        ]),
      );
      const isSeen = (sort: string): boolean => ordered.indexOf(sort) % every === 0;
      const expected = ordered.filter((sort) => isIn.get(sort) && isSeen(sort));
      if (descending) expected.reverse();

      const found: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; ; page++) {
        expect(page).toBeLessThan(300);
        const input = {
          index: "unitDay",
          partitions: among,
          descending,
          backward,
          limit,
          cursor,
          where: status && ((row: Table.Item) => row.status === status),
        } as const;
        const read = (of: Context) =>
          Table.listVisible(of, input, async (items) =>
            items.map(({ unitSk }) => (isSeen(String(unitSk)) ? String(unitSk) : undefined)),
          );
        // A budget this small may not cover the first rows. That is an error, and a second request
        // reads them.
        const limited =
          units === undefined
            ? read(ctx)
            : read({ ...ctx, reads: new Table.ReadBudget(units, () => 0) }).catch(() => read(ctx));
        const { rows, more, stoppedAt } = await limited;
        const values = rows.map(({ value }) => value);
        if (backward) found.unshift(...values);
        else found.push(...values);
        const end = (backward ? rows[0] : rows.at(-1))?.cursor;
        expect(rows.length).toBeLessThanOrEqual(limit);
        // A page that is not full says where it ended. Without a limit it is full while more rows
        // follow.
        if (more && stoppedAt === undefined) expect(rows).toHaveLength(limit);
        if (units === undefined) expect(stoppedAt).toBeUndefined();
        if (!more) break;
        cursor = stoppedAt ?? end;
      }
      expect(found).toEqual(expected);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
