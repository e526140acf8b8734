import { expect, test } from "vitest";
import { RequestError } from "../../src/kernel/errors.ts";
import { EXAMINED_MAX, list, listVisible } from "../../src/table/list.ts";
import { merged } from "../../src/table/merge.ts";
import { ReadBudget } from "../../src/table/read-budget.ts";
import { memoryOf, QUERY_UNITS } from "./memory.ts";

/** A thousand and some rows of one partition: `0000`, `0001`, … */
const ROWS = Array.from({ length: EXAMINED_MAX + 200 }, (_, i) => {
  const unitSk = String(i).padStart(4, "0");
  return { pk: unitSk, sk: "A", unitPk: "P", unitSk };
});
const ONE = { index: "unitDay", partitions: ["P"], descending: false, limit: 5 } as const;
const cursors = (rows: readonly { readonly cursor: string }[]) => rows.map(({ cursor }) => cursor);

test.each([false, true])("a page of hidden rows ends at the limit: filter %s", async (filters) => {
  const { ctx } = memoryOf(ROWS);
  const sizes: number[] = [];
  const found = await listVisible(
    ctx,
    { ...ONE, where: filters ? ({ pk }) => pk < "0003" : undefined },
    async (rows) => {
      sizes.push(rows.length);
      return rows.map(({ pk }) => (pk === "0001" ? pk : undefined));
    },
  );
  expect([cursors(found.rows), found.more, found.stoppedAt]).toEqual([["0001"], true, "0999"]);
  expect(sizes).toEqual(filters ? [3] : [6, ...Array.from({ length: 9 }, () => 100), 94]);
});

const spent = () => new RequestError("COST_LIMIT", { read: 1, limit: 1, vi: "", en: "" });
/** The page whose items are refused with an error after so many reads of items. */
function pageUntil(reads: number, error: Error) {
  let count = 0;
  return listVisible(memoryOf(ROWS).ctx, ONE, async (rows) => {
    if (count++ === reads) throw error;
    return rows.map(({ pk }) => (Number(pk) % 3 === 0 ? pk : undefined));
  });
}

test("a budget that ends with the items of later rows keeps the earlier ones", async () => {
  const found = await pageUntil(1, spent());
  expect([cursors(found.rows), found.more, found.stoppedAt]).toEqual([
    ["0000", "0003"],
    true,
    "0005",
  ]);
});

test.each([
  ["a budget that ends with the first items", 0, spent()],
  ["another error of later items", 1, new RequestError("RETRY_LATER")],
])("%s is an error", async (_, reads, error) => {
  await expect(pageUntil(reads, error)).rejects.toBe(error);
});

test("a time that is over is an error, also behind rows that were read", async () => {
  const { ctx } = memoryOf(ROWS);
  const late = { ...ctx, until: Date.now() + 60_000 };
  const page = listVisible(late, ONE, async (rows) => {
    late.until = Date.now() - 1;
    return rows.map(() => undefined);
  });
  await expect(page).rejects.toMatchObject({ code: "RETRY_LATER" });
});

test("an error other than the budget ends no batch early", async () => {
  const { ctx } = memoryOf(ROWS);
  const late = { ...ctx, until: Date.now() + 60_000 };
  const where = () => {
    late.until = Date.now() - 1;
    return true;
  };
  await expect(merged(late, { ...ONE, where }).take(200, 200)).rejects.toMatchObject({
    code: "RETRY_LATER",
  });
});

test("a budget that ends within a batch keeps its rows", async () => {
  const { ctx } = memoryOf(ROWS, { reads: new ReadBudget(1.5 * QUERY_UNITS, () => 0) });
  const batch = await merged(ctx, ONE).take(20, 20);
  expect(batch).toMatchObject({ examined: 6, last: "0005", ended: false, stopped: true });
  expect(batch.rows).toHaveLength(6);
});

test.each([
  ["the last of a page", { limit: 5 }, ["0004"], ["0000", "0001", "0002", "0003"], true, "0004"],
  ["one within a page", { limit: 5 }, ["0002"], ["0000", "0001", "0003", "0004"], true, undefined],
  ["the last of all", { limit: 5, cursor: "1196" }, ["1199"], ["1197", "1198"], false, undefined],
  [
    "the first, backward",
    { limit: 3, ...{ cursor: "0009", backward: true } },
    ["0006"],
    ["0007", "0008"],
    true,
    "0006",
  ],
  [
    "the last, backward",
    { limit: 3, ...{ cursor: "0009", backward: true } },
    ["0008"],
    ["0006", "0007"],
    true,
    undefined,
  ],
] as const)("a page without the item of %s goes on", async (_, page, lost, expected, more, at) => {
  const { ctx } = memoryOf(ROWS);
  const found = await list(ctx, {
    ...{ ...ONE, ...page },
    entity: {
      fromItem: ({ pk }) => (lost.some((each) => each === pk) ? (undefined as never) : pk),
    },
  });
  expect([cursors(found.rows), found.more, found.stoppedAt]).toEqual([expected, more, at]);
});

test("only the items of rows without an answer are read", async () => {
  const { ctx, asked } = memoryOf(ROWS);
  const { rows } = await list(ctx, {
    ...ONE,
    entity: { fromItem: ({ pk }) => `item ${pk}` },
    fromRow: ({ pk }) => (pk === "0003" ? undefined : `row ${pk}`),
  });
  const values = ["row 0000", "row 0001", "row 0002", "item 0003", "row 0004"];
  expect(rows.map(({ value }) => value)).toEqual(values);
  expect(asked.at(-1).RequestItems.t.Keys).toEqual([{ pk: { S: "0003" }, sk: { S: "A" } }]);
});
