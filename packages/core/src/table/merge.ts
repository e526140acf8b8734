import { RequestError } from "../kernel/errors.ts";
import type { TableContext } from "./context.ts";
import type { Item } from "./entity.ts";
import { LAST } from "./key.ts";
import { query } from "./read.ts";
import { isOverBudget } from "./read-budget.ts";
import { type IndexName, ROW, TABLE } from "./table.ts";

export interface Window {
  readonly limit: number;
  /** Sort key of the row to continue after (before, if `backward`), in any partition. */
  readonly cursor?: string | undefined;
  /** Read towards the start of the order. */
  readonly backward?: boolean;
  /**
   * Makes the error that takes the place of an item that is broken. Default: such an item is left
   * out. The error stands among the values, so only a reader that expects errors there gives this.
   */
  readonly damaged?: (() => Error) | undefined;
}
/** A partition of another index than the others. Its sort keys have the same form. */
export interface Partition {
  readonly index: IndexName;
  readonly pk: string;
}
export interface RowsInput extends Window {
  /** Undefined for the table itself: a row is then a whole item. */
  readonly index?: IndexName | undefined;
  /** One partition, or several whose rows are merged by sort key. */
  readonly partitions: readonly (string | Partition)[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly descending: boolean;
  /** Strongly consistent; for the table itself only. */
  readonly consistent?: boolean | undefined;
  /** Filters by the attributes of the row. */
  readonly where?: ((row: Item) => boolean) | undefined;
}

/** Rows per follow-up Query of a list. */
export const CHUNK = 100;
/** Up to this number of partitions, each first read covers the whole page. */
const FEW_PARTITIONS = 8;
/** The attributes of rows that lists show. The others are for filters. */
const SHOWN = [ROW, "deadline"] as const;
/** Index rows that cost no more than one row: DynamoDB counts in steps of 4 KB. */
const FREE_ROWS = 10;

/** The next rows of the merged order. */
export interface Batch {
  /** The rows that pass `where`. */
  readonly rows: readonly Item[];
  /** The number of examined rows. */
  readonly examined: number;
  /** Sort key of the last examined row; undefined if no row was examined. */
  readonly last: string | undefined;
  /** Whether no rows are left. */
  readonly ended: boolean;
  /** Whether the read budget of the request is used up. */
  readonly stopped: boolean;
}
export interface Merged {
  /** Takes the next rows in order: up to `count` matching rows, with up to `most` rows examined. */
  readonly take: (count: number, most: number) => Promise<Batch>;
  readonly sortOf: (row: Item) => string;
}

interface Source {
  readonly index: IndexName | undefined;
  readonly pk: string;
  readonly rows: Item[];
  startKey: Readonly<Record<string, unknown>> | undefined;
  begun: boolean;
}

/**
 * Merges the rows of several partitions by sort key and reads each partition on demand. No two
 * items of the partitions have the same sort key.
 */
export function merged(ctx: TableContext, input: RowsInput): Merged {
  const descending = input.descending !== (input.backward ?? false);
  const { from, to } = bounds(input, descending);
  const isEmpty = from > to;
  const first = firstRead(input);
  const sources: Source[] = isEmpty
    ? []
    : input.partitions.map((partition) => ({
        ...(typeof partition === "string" ? { index: input.index, pk: partition } : partition),
        ...{ rows: [], startKey: undefined, begun: false },
      }));
  const sortKeys = [...new Set(sources.map(sortKeyOf))];
  // A row has the sort key of only one index.
  const sortOf = (row: Item): string =>
    String(row[sortKeys.find((name) => row[name] !== undefined) ?? TABLE.sortKey]);
  const isBefore = (a: Item, b: Item): boolean =>
    descending ? sortOf(a) > sortOf(b) : sortOf(a) < sortOf(b);

  async function readOn(source: Source): Promise<void> {
    const limit = source.begun ? CHUNK : first;
    const found = await query(ctx, {
      index: source.index,
      pk: source.pk,
      from,
      to,
      descending,
      limit,
      consistent: input.consistent,
      project: source.index && !input.where ? SHOWN : undefined,
      startKey: source.startKey,
    });
    source.begun = true;
    source.startKey = found.lastKey;
    source.rows.push(...found.items.filter((row) => sortOf(row) !== input.cursor));
  }
  /** Reads until every source has a row or is exhausted. */
  async function fill(): Promise<void> {
    for (;;) {
      const open = sources.filter(
        ({ rows, begun, startKey }) => rows.length === 0 && (!begun || startKey),
      );
      if (open.length === 0) return;
      if (Date.now() >= ctx.until) throw new RequestError("RETRY_LATER");
      await Promise.all(open.map(readOn));
    }
  }
  /** Returns false if the budget is used up but rows were already taken, so they are not lost. */
  async function filled(begun: boolean): Promise<boolean> {
    try {
      await fill();
      return true;
    } catch (error) {
      if (begun && isOverBudget(error)) return false;
      throw error;
    }
  }
  function nextSource(): Source | undefined {
    let next: Source | undefined;
    for (const source of sources) {
      const [row] = source.rows;
      if (row && (!next?.rows[0] || isBefore(row, next.rows[0]))) next = source;
    }
    return next;
  }
  /** Sort key of the last row that passed. */
  let previous: string | undefined;
  return {
    sortOf,
    take: async (count, most) => {
      const rows: Item[] = [];
      let last: string | undefined;
      let examined = 0;
      for (; rows.length < count && examined < most; examined++) {
        if (!(await filled(examined > 0)))
          return { rows, examined, last, ended: false, stopped: true };
        const row = nextSource()?.rows.shift();
        if (!row) return { rows, examined, last, ended: true, stopped: false };
        last = sortOf(row);
        // An item that a write moves to another partition may be read in both, as it was and is.
        if (last === previous || !(input.where?.(row) ?? true)) continue;
        rows.push(row);
        previous = last;
      }
      return { rows, examined, last, ended: false, stopped: false };
    },
  };
}

const sortKeyOf = ({ index }: Pick<Source, "index">): string =>
  index ? TABLE.indexes[index].sortKey : TABLE.sortKey;

/** The number of rows in the first read of each partition, usually enough for the page. */
function firstRead({ limit, cursor, partitions, where }: RowsInput): number {
  // One extra row shows whether there is a next page. The cursor's row is read again.
  const page = limit + 1 + (cursor === undefined ? 0 : 1);
  if (partitions.length > FEW_PARTITIONS)
    return Math.max(FREE_ROWS, Math.ceil((2 * page) / partitions.length));
  return where ? Math.max(CHUNK, page) : page;
}

/** BETWEEN is inclusive, so the cursor's row is read and then dropped. */
function bounds(
  { from = " ", to = LAST, cursor }: RowsInput,
  descending: boolean,
): { readonly from: string; readonly to: string } {
  if (cursor === undefined) return { from, to };
  return descending
    ? { from, to: cursor < to ? cursor : to }
    : { from: cursor > from ? cursor : from, to };
}
