import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { list, listRows, listVisible } from "../../src/table/list.ts";
import { merged, type RowsInput } from "../../src/table/merge.ts";
import { memoryOf, type Stored } from "./memory.ts";

/** Partitions of two indexes, as a list for a role in several places reads them. */
const PARTITIONS = [
  { index: "unitDay", pk: "A" },
  { index: "unitDay", pk: "B" },
  { index: "provinceDay", pk: "C" },
] as const;
const ATTRIBUTES = {
  unitDay: ["unitPk", "unitSk"],
  provinceDay: ["provincePk", "provinceSk"],
} as const;

interface Row {
  readonly sort: string;
  /** The numbers of its partitions: two for a row that moves while it is read. */
  readonly in: readonly number[];
  readonly isWanted: boolean;
  readonly isShown: boolean;
}
const storedOf = (rows: readonly Row[]): readonly Stored[] =>
  rows.flatMap(({ sort, in: partitions, isWanted }) =>
    partitions.map((at) => {
      const { index, pk } = PARTITIONS[at] ?? PARTITIONS[0];
      const [partitionKey, sortKey] = ATTRIBUTES[index];
      const status = isWanted ? "WANTED" : "OTHER";
      return { pk: sort, sk: "A", status, [partitionKey]: pk, [sortKey]: sort, row: sort };
    }),
  );

const aSort = fc.integer({ min: 1, max: 30 }).map((n) => String(n).padStart(2, "0"));
const someRows = fc.uniqueArray(
  fc.record({
    sort: aSort,
    in: fc.constantFrom([0], [1], [2], [0, 1], [1, 2]),
    isWanted: fc.boolean(),
    isShown: fc.boolean(),
  }),
  { selector: ({ sort }) => sort, maxLength: 30 },
);
const someBounds = fc.record({
  ...{ from: fc.option(aSort, { nil: undefined }), to: fc.option(aSort, { nil: undefined }) },
  // In any place: before the first bound, behind the last one, or on no row.
  cursor: fc.option(aSort, { nil: undefined }),
  ...{ descending: fc.boolean(), backward: fc.boolean(), limit: fc.integer({ min: 1, max: 6 }) },
  /** The most rows of one read. */
  cut: fc.constantFrom(1, 2, 5, Number.POSITIVE_INFINITY),
});
type Bounds = typeof someBounds extends fc.Arbitrary<infer T> ? T : never;

/** The page by the words of `Window`. */
function naive(rows: readonly Row[], page: Bounds) {
  const { from, to, cursor, descending, backward, limit } = page;
  const isDown = descending !== backward;
  const left = rows
    .map(({ sort }) => sort)
    .filter((sort) => (from === undefined || sort >= from) && (to === undefined || sort <= to))
    .filter((sort) => cursor === undefined || (isDown ? sort < cursor : sort > cursor))
    .toSorted();
  if (isDown) left.reverse();
  const sorts = left.slice(0, limit);
  return { sorts: backward ? sorts.reverse() : sorts, more: left.length > limit };
}

describe("a page of several partitions is a page of all their rows in order", () => {
  const tested = (
    kept: (row: Row) => boolean,
    read: (rows: readonly Row[], input: RowsInput, cut: number) => ReturnType<typeof listRows>,
  ) =>
    fc.assert(
      fc.asyncProperty(someRows, someBounds, async (rows, bounds) => {
        const { cut, ...page } = bounds;
        const found = await read(rows, { ...page, partitions: PARTITIONS }, cut);
        const { sorts, more } = naive(rows.filter(kept), bounds);
        expect(found.rows.map(({ cursor }) => cursor)).toEqual(sorts);
        expect(found.rows.map(({ value: { pk } }) => pk)).toEqual(sorts);
        expect([found.more, found.stoppedAt]).toEqual([more, undefined]);
      }),
      { numRuns: 200 },
    );

  test("as they are", () =>
    tested(
      () => true,
      (rows, input, cut) => listRows(memoryOf(storedOf(rows), { cut }).ctx, input),
    ));

  test("of those that match and are shown", () =>
    tested(
      ({ isWanted, isShown }) => isWanted && isShown,
      (rows, input, cut) => {
        const shown = new Set(rows.flatMap(({ sort, isShown }) => (isShown ? [sort] : [])));
        return listVisible(
          memoryOf(storedOf(rows), { cut }).ctx,
          { ...input, where: ({ status }) => status === "WANTED" },
          async (found) => found.map((row) => (shown.has(row.pk) ? row : undefined)),
        );
      },
    ));

  test("of those whose items are there and shown", () =>
    tested(
      ({ isWanted, isShown }) => isWanted && isShown,
      (rows, input, cut) => {
        const lost = new Set(rows.flatMap(({ sort, isWanted }) => (isWanted ? [] : [sort])));
        const shown = new Set(rows.flatMap(({ sort, isShown }) => (isShown ? [sort] : [])));
        return list(memoryOf(storedOf(rows), { cut }).ctx, {
          ...input,
          entity: { fromItem: (item) => (lost.has(item.pk) ? (undefined as never) : item) },
          toVisible: async (items) => items.map((item) => (shown.has(item.pk) ? item : undefined)),
        });
      },
    ));
});

/** Many rows of one partition: `000`, `001`, … */
const many = (count: number): readonly Stored[] =>
  Array.from({ length: count }, (_, i) => {
    const unitSk = String(i).padStart(4, "0");
    return { pk: unitSk, sk: "A", unitPk: "P", unitSk, row: "shown", status: "OTHER" };
  });
const ONE = { index: "unitDay", partitions: ["P"], descending: false, limit: 5 } as const;
const partitions = (count: number) => Array.from({ length: count }, (_, i) => `P${i || ""}`);

test.each<[string, Partial<RowsInput>, number]>([
  ["a page and one row more", {}, 6],
  ["the row of the cursor too", { cursor: "0003" }, 7],
  ["each of eight partitions like one", { partitions: partitions(8) }, 6],
  ["little of each of nine", { partitions: partitions(9) }, 10],
  ["a share of each of nine", { partitions: partitions(9), limit: 100, cursor: "0003" }, 23],
  ["a hundred behind a filter", { where: () => true }, 100],
  ["a longer page behind a filter", { where: () => true, limit: 100, cursor: "0003" }, 102],
])("a first read takes %s", async (_, input, limit) => {
  const { ctx, asked } = memoryOf(many(300));
  const { take } = merged(ctx, { ...ONE, ...input });
  await take(1, 1);
  expect(new Set(asked.map(({ Limit }) => Limit))).toEqual(new Set([limit]));
});

test.each(["asc", "desc"])("a page behind a cursor is one read: %s", async (order) => {
  const { ctx, asked } = memoryOf(many(300));
  const { rows, more } = await listRows(ctx, {
    ...{ ...ONE, cursor: "0150", descending: order === "desc" },
  });
  expect([rows.length, more, asked.length]).toEqual([5, true, 1]);
});

test("later reads take a hundred rows", async () => {
  const { ctx, asked } = memoryOf(many(300));
  await merged(ctx, ONE).take(120, 300);
  expect(asked.map(({ Limit }) => Limit)).toEqual([6, 100, 100]);
});

test.each<[string, Partial<RowsInput>, readonly string[]]>([
  ["what lists show", {}, ["row", "deadline"]],
  [
    "what a filter may need too",
    { where: () => true },
    ["status", "kind", "unitFrom", "row", "deadline"],
  ],
])("a read takes %s", async (_, input, names) => {
  const { ctx, asked } = memoryOf(many(3));
  await merged(ctx, { ...ONE, ...input }).take(1, 1);
  const [{ ProjectionExpression }] = asked;
  const keys = ["pk", "sk", "unitSk"];
  expect(ProjectionExpression.split(", ")).toEqual([...keys, ...names].map((name) => `#${name}`));
});

test.each([true, false])("items are read consistently if asked: %s", async (consistent) => {
  const { ctx, asked } = memoryOf(many(3));
  await merged(ctx, { ...ONE, index: undefined, consistent, partitions: ["0001"] }).take(1, 1);
  expect(asked[0].ConsistentRead ?? false).toBe(consistent);
});

test.each([
  { from: "0002", to: "0001" },
  { to: "0001", cursor: "0002" },
])("bounds without a row between them are no read: %j", async (bounds) => {
  const { ctx, asked } = memoryOf(many(3));
  expect(await listRows(ctx, { ...ONE, ...bounds })).toEqual({ rows: [], more: false });
  expect(asked).toEqual([]);
});

test("equal bounds are those of one row", async () => {
  const { rows } = await listRows(memoryOf(many(3)).ctx, { ...ONE, from: "0001", to: "0001" });
  expect(rows.map(({ cursor }) => cursor)).toEqual(["0001"]);
});
