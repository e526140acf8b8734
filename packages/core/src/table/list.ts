import type { Context } from "../context.ts";
import { RequestError } from "../errors.ts";
import type { Entity, Item } from "./entity.ts";
import { batchGet, decode, keyText, LAST, query } from "./read.ts";
import { type IndexName, TABLE } from "./table.ts";

export interface Window {
  readonly limit: number;
  /** Sort key of the row to continue after (or before, when `backward`), of whatever partition. */
  readonly cursor?: string | undefined;
  /** Read towards the start of the order. */
  readonly backward?: boolean;
}
export interface RowsInput extends Window {
  readonly index: IndexName;
  /** One partition, or several whose rows are merged by sort key. */
  readonly partitions: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly descending: boolean;
  /** Narrows by what the index row shows. */
  readonly where?: ((row: Item) => boolean) | undefined;
}
export interface ListInput<T> extends RowsInput {
  readonly entity: Pick<Entity<T>, "fromItem">;
  /** What the caller may see of each item; undefined: nothing. What is hidden is as if it were not there: the page is filled up from behind it. */
  readonly seen?: ((values: readonly T[]) => Promise<readonly (T | undefined)[]>) | undefined;
}
export interface Listed<T> {
  /** In the order asked for, also when read backward. */
  readonly rows: readonly { readonly value: T; readonly cursor: string }[];
  /** Whether more rows lie beyond the end that was read towards. */
  readonly more: boolean;
}

/** Rows read beyond the page so that a narrowed list seldom needs a second look. */
const NARROWED_READ = 200;

/** A page of an index as its rows show it: a Query a partition, merged. */
export async function listRows(ctx: Context, input: RowsInput): Promise<Listed<Item>> {
  const { sortKey } = TABLE.indexes[input.index];
  const descending = input.descending !== (input.backward ?? false);
  const perPartition = await Promise.all(input.partitions.map((pk) => page(ctx, input, pk, descending)));
  const sortOf = (row: Item): string => String(row[sortKey]);
  const merged = perPartition.flat().sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1) * (descending ? -1 : 1));
  const rows = merged.slice(0, input.limit).map((value) => ({ value, cursor: sortOf(value) }));
  return { rows: input.backward ? rows.reverse() : rows, more: merged.length > input.limit };
}

/** A page of an index, then the items themselves 100 a request; further pages while too much of it is hidden. */
export async function list<T>(ctx: Context, { seen, ...input }: ListInput<T>): Promise<Listed<T>> {
  if (!seen) return listed(ctx, input);
  const found: Listed<T>["rows"][number][] = [];
  let { cursor } = input;
  for (;;) {
    const page = await listed(ctx, { ...input, cursor });
    const values = await seen(page.rows.map(({ value }) => value));
    const rows = page.rows.flatMap(({ cursor: at }, i) => {
      const value = values[i];
      return value === undefined ? [] : [{ value, cursor: at }];
    });
    if (input.backward) found.unshift(...rows);
    else found.push(...rows);
    // One beyond the page: whether more follows is said of what can be seen.
    if (!page.more || found.length > input.limit) break;
    if (Date.now() >= ctx.until) throw new RequestError("RETRY_LATER");
    cursor = page.end;
  }
  return { rows: input.backward ? found.slice(-input.limit) : found.slice(0, input.limit), more: found.length > input.limit };
}

async function listed<T>(ctx: Context, { entity, ...input }: ListInput<T>): Promise<Listed<T> & { readonly end: string | undefined }> {
  const { rows, more } = await listRows(ctx, input);
  const items = await batchGet(
    ctx,
    rows.map(({ value }) => value),
  );
  const values = rows.flatMap((row) => {
    const value = decode(ctx, entity, items.get(keyText(row.value)));
    return value === undefined ? [] : [{ value, cursor: row.cursor }];
  });
  return { rows: values, more, end: (input.backward ? rows[0] : rows.at(-1))?.cursor };
}

/** Up to limit + 1 rows of one partition that pass. */
async function page(ctx: Context, input: RowsInput, pk: string, descending: boolean): Promise<readonly Item[]> {
  const { sortKey } = TABLE.indexes[input.index];
  const wanted = input.limit + 1;
  const { from, to } = bounds(input, descending);
  if (from !== undefined && to !== undefined && from > to) return [];
  const rows: Item[] = [];
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    // What is narrowed may read on for long: not beyond the time there is for an answer.
    if (Date.now() >= ctx.until) throw new RequestError("RETRY_LATER");
    const found = await query(ctx, { index: input.index, pk, from, to, descending, limit: input.where ? NARROWED_READ : wanted + 1, startKey });
    rows.push(...found.items.filter((row) => row[sortKey] !== input.cursor && (input.where?.(row) ?? true)));
    startKey = found.lastKey;
  } while (startKey && rows.length < wanted);
  return rows.slice(0, wanted);
}

/** BETWEEN includes both ends, so the row of the cursor itself is read and dropped. */
function bounds({ from = " ", to = LAST, cursor }: RowsInput, descending: boolean): { from: string; to: string } {
  if (cursor === undefined) return { from, to };
  return descending ? { from, to: cursor < to ? cursor : to } : { from: cursor > from ? cursor : from, to };
}
