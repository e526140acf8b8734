import type { TableContext } from "./context.ts";
import type { Entity, Item, Key } from "./entity.ts";
import { CHUNK, merged, type RowsInput } from "./merge.ts";
import { batchGet, decode, keyText } from "./read.ts";
import { isOverBudget } from "./read-budget.ts";

export type { RowsInput, Window } from "./merge.ts";

/** Maximum number of rows examined for one page, including hidden rows. */
export const EXAMINED_MAX = 1_000;

export interface Listed<T> {
  /** In the requested order, also for a backward read. */
  readonly rows: readonly { readonly value: T; readonly cursor: string }[];
  /** Whether more rows exist in the direction of the read. */
  readonly more: boolean;
  /**
   * The sort key of the last examined row, if reading stopped before the page was full. The row may
   * be hidden, so the key leaves this process only in sealed form.
   */
  readonly stoppedAt?: string;
}

/** Returns each row in the form the caller may see, or undefined, in the order of the rows. */
export type Resolve<T> = (rows: readonly Item[]) => Promise<readonly (T | undefined)[]>;

/**
 * Lists a page of rows without the hidden ones. Further rows are read to fill the page, up to
 * EXAMINED_MAX rows and within the read budget of the request.
 * @throws RequestError COST_LIMIT if the budget does not allow the first read; RETRY_LATER if the
 * time of the request is over.
 */
export async function listVisible<T>(
  ctx: TableContext,
  input: RowsInput,
  resolve: Resolve<T>,
): Promise<Listed<T>> {
  const source = merged(ctx, input);
  const found: Listed<T>["rows"][number][] = [];
  let examined = 0;
  let last: string | undefined;
  let ended = false;
  // One more row than the page: whether more rows follow depends on visible rows only.
  while (found.length <= input.limit && !ended && examined < EXAMINED_MAX) {
    try {
      const taken = await source.take(
        examined === 0 ? input.limit + 1 : CHUNK,
        EXAMINED_MAX - examined,
      );
      const values = await resolve(taken.rows);
      taken.rows.forEach((row, i) => {
        const value = values[i];
        if (value !== undefined) found.push({ value, cursor: source.sortOf(row) });
      });
      ended = taken.ended;
      examined += taken.examined;
      last = taken.last ?? last;
      if (taken.stopped) break;
    } catch (error) {
      if (!isOverBudget(error) || examined === 0) throw error;
      break;
    }
  }
  const isFull = found.length > input.limit;
  const rows = found.slice(0, input.limit);
  if (input.backward) rows.reverse();
  return {
    rows,
    more: isFull || !ended,
    ...(!isFull && !ended && last !== undefined && { stoppedAt: last }),
  };
}

/** Lists a page of rows as they are, for lists without hidden rows and without a filter. */
export async function listRows(
  ctx: TableContext,
  input: Omit<RowsInput, "where">,
): Promise<Listed<Item>> {
  const source = merged(ctx, input);
  const { rows: found } = await source.take(input.limit + 1, Number.POSITIVE_INFINITY);
  const rows = found
    .slice(0, input.limit)
    .map((value) => ({ value, cursor: source.sortOf(value) }));
  if (input.backward) rows.reverse();
  return { rows, more: found.length > input.limit };
}

export interface ListInput<T> extends RowsInput {
  readonly entity: Pick<Entity<T>, "fromItem">;
  /**
   * The key of the item that a row leads to, if it is not that of the row. The item is then decoded
   * with the index keys of its row.
   */
  readonly keyOf?: ((row: Item) => Key) | undefined;
  /** Answers a row without its item; undefined for a row whose item must be read. */
  readonly fromRow?: ((row: Item) => T | undefined) | undefined;
  /** Returns each item in the form the caller may see, or undefined. Default: all are visible. */
  readonly toVisible?: ((values: readonly T[]) => Promise<readonly (T | undefined)[]>) | undefined;
}

/** Lists a page of an index, then reads the items that its rows do not answer, 100 per request. */
export async function list<T>(
  ctx: TableContext,
  { entity, toVisible, fromRow, keyOf, ...input }: ListInput<T>,
): Promise<Listed<T>> {
  const itemsOf: Resolve<T> = async (rows) => {
    const shown = rows.map((row) => fromRow?.(row));
    const keys = keyOf ? rows.map(keyOf) : rows;
    const items = await batchGet(
      ctx,
      keys.filter((_, i) => shown[i] === undefined),
    );
    return rows.map((row, i) => {
      const item = items.get(keyText(keys[i] ?? row));
      const placed = item && keyOf ? { ...row, ...item } : item;
      return shown[i] ?? decode(ctx, entity, placed, input.damaged);
    });
  };
  if (toVisible)
    return listVisible(ctx, input, async (rows) => shownOf(await itemsOf(rows), toVisible));
  if (input.where) return listVisible(ctx, input, itemsOf);
  const { rows, more } = await listRows(ctx, input);
  const values = await itemsOf(rows.map(({ value }) => value));
  // If the last item is missing or broken, its row is still the cursor for the next page.
  const end = input.backward ? 0 : rows.length - 1;
  const lost = more && values[end] === undefined ? rows[end]?.cursor : undefined;
  return {
    more,
    ...(lost !== undefined && { stoppedAt: lost }),
    rows: rows.flatMap(({ cursor }, i) => {
      const value = values[i];
      return value === undefined ? [] : [{ value, cursor }];
    }),
  };
}

/** Applies `toVisible` to the values that were read and keeps each at its index. */
async function shownOf<T>(
  values: readonly (T | undefined)[],
  toVisible: NonNullable<ListInput<T>["toVisible"]>,
): Promise<readonly (T | undefined)[]> {
  const present = values.flatMap((value, i) =>
    value === undefined || value instanceof Error ? [] : [{ value, i }],
  );
  const shown = await toVisible(present.map(({ value }) => value));
  const byPlace = new Map(present.map(({ i }, at) => [i, shown[at]]));
  return values.map((value, i) => (value instanceof Error ? value : byPlace.get(i)));
}
