import type { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import type { TableContext } from "./context.ts";
import { listRows } from "./list.ts";

/** A table whose partitions of `unitDay` have items with these sort keys. */
const tableOf = (sortKeys: Readonly<Record<string, readonly string[]>>) => ({
  until: Date.now() + 60_000,
  table: {
    client: {
      send: async ({ input }: QueryCommand) => {
        const pk = String(input.ExpressionAttributeValues?.[":pk"]);
        const found = [...(sortKeys[pk] ?? [])].sort();
        if (!input.ScanIndexForward) found.reverse();
        return { Items: found.map((unitSk) => ({ pk: unitSk, sk: "A", unitPk: pk, unitSk })) };
      },
    },
  },
});

test.each([false, true])(
  "an item that moves between partitions is listed once: %s",
  async (descending) => {
    const ctx = tableOf({ OFFICE: ["1", "2", "3"], PUBLIC: ["2", "3", "4"] });
    const { rows, more } = await listRows(ctx as unknown as TableContext, {
      index: "unitDay",
      partitions: ["OFFICE", "PUBLIC"],
      descending,
      limit: 4,
    });
    const expected = ["1", "2", "3", "4"];
    expect(rows.map(({ cursor }) => cursor)).toEqual(descending ? expected.reverse() : expected);
    expect(more).toBe(false);
  },
);
