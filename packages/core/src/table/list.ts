import type { TableContext } from "./context.ts";
import type { Entity, Item } from "./entity.ts";
import { CHUNK, merged, type RowsInput } from "./merge.ts";
import { batchGet, decode, keyText } from "./read.ts";
import { isOverBudget } from "./read-budget.ts";

export type { RowsInput, Window } from "./merge.ts";

/** Rows that one page looks at, however many of them are hidden. */
export const EXAMINED_MAX = 1_000;

export interface Listed<T> {
  /** In the order asked for, also when read backward. */
  readonly rows: readonly { readonly value: T; readonly cursor: string }[];
  /** Whether more rows lie beyond the end that was read towards. */
  readonly more: boolean;
  /**
   * Where reading ended before the page was full: the sort key of the last row that was looked at.
   * It may be the key of a hidden row: it leaves this process only sealed.
   */
  readonly stoppedAt?: string;
}

/** Gives each row as the caller may see it, or undefined, in their order. */
export type Resolve<T> = (rows: readonly Item[]) => Promise<readonly (T | undefined)[]>;

/**
 * A page of rows. What is hidden is as if it were not there: the page is filled up from behind it,
 * at most EXAMINED_MAX rows on and within what the request may read.
 * @throws RequestError COST_LIMIT when the request may not read the first rows any more;
 * RETRY_LATER when its time is over.
 */
export async function listSeen<T>(
  ctx: TableContext,
  input: RowsInput,
  resolve: Resolve<T>,
): Promise<Listed<T>> {
  const source = merged(ctx, input);
  const found: Listed<T>["rows"][number][] = [];
  let examined = 0;
  let last: string | undefined;
  let ended = false;
  // One beyond the page: whether more follows is said of what can be seen.
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

/** A page of rows as they are. None of them may be hidden, nor narrowed. */
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
   * Gives each item as the caller may see it, or undefined. Nothing is hidden where it is absent.
   */
  readonly seen?: ((values: readonly T[]) => Promise<readonly (T | undefined)[]>) | undefined;
}

/** A page of an index, then the items themselves 100 a request. */
export async function list<T>(
  ctx: TableContext,
  { entity, seen, ...input }: ListInput<T>,
): Promise<Listed<T>> {
  const itemsOf: Resolve<T> = async (rows) => {
    const items = await batchGet(ctx, rows);
    return rows.map((row) => decode(ctx, entity, items.get(keyText(row))));
  };
  if (seen) return listSeen(ctx, input, async (rows) => shownOf(await itemsOf(rows), seen));
  if (input.where) return listSeen(ctx, input, itemsOf);
  const { rows, more } = await listRows(ctx, input);
  const values = await itemsOf(rows.map(({ value }) => value));
  // Where the last item is gone or broken, its row is still where to go on.
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

/** Applies `seen` to the values that are there, and leaves each at its place. */
async function shownOf<T>(
  values: readonly (T | undefined)[],
  seen: NonNullable<ListInput<T>["seen"]>,
): Promise<readonly (T | undefined)[]> {
  const present = values.flatMap((value, i) => (value === undefined ? [] : [{ value, i }]));
  const shown = await seen(present.map(({ value }) => value));
  const byPlace = new Map(present.map(({ i }, at) => [i, shown[at]]));
  return values.map((_, i) => byPlace.get(i));
}
