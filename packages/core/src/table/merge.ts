import { RequestError } from "../kernel/errors.ts";
import type { TableContext } from "./context.ts";
import type { Item } from "./entity.ts";
import { LAST } from "./key.ts";
import { query } from "./read.ts";
import { isOverBudget } from "./read-budget.ts";
import { type IndexName, TABLE } from "./table.ts";

export interface Window {
  readonly limit: number;
  /** Sort key of the row to continue after (or before, when `backward`), of whatever partition. */
  readonly cursor?: string | undefined;
  /** Read towards the start of the order. */
  readonly backward?: boolean;
}
export interface RowsInput extends Window {
  /** The table itself where undefined: then a row is a whole item. */
  readonly index?: IndexName | undefined;
  /** One partition, or several whose rows are merged by sort key. */
  readonly partitions: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly descending: boolean;
  /** Narrows by what the row shows. */
  readonly where?: ((row: Item) => boolean) | undefined;
}

/** Rows of one Query where a list is read on. */
export const CHUNK = 100;
/** Partitions of which each may hold the whole page. */
const FEW_PARTITIONS = 8;
/** Index rows that cost no more than one: DynamoDB counts 4 KB at a time. */
const FREE_ROWS = 10;

/** Rows that were taken from the merged order. */
export interface Taken {
  /** Those that pass `where`. */
  readonly rows: readonly Item[];
  /** How many were looked at. */
  readonly examined: number;
  /** Sort key of the last that was looked at; undefined where there was none. */
  readonly last: string | undefined;
  /** Whether no row is left. */
  readonly ended: boolean;
  /** Whether the request may read no further. */
  readonly stopped: boolean;
}
export interface Merged {
  /** The next rows in order: until `count` pass, at most `most` looked at. */
  readonly take: (count: number, most: number) => Promise<Taken>;
  readonly sortOf: (row: Item) => string;
}

interface Source {
  readonly pk: string;
  readonly rows: Item[];
  startKey: Readonly<Record<string, unknown>> | undefined;
  begun: boolean;
}

/**
 * The rows of several partitions as one list by sort key, each read on when its rows are used up.
 */
export function merged(ctx: TableContext, input: RowsInput): Merged {
  const sortKey = input.index ? TABLE.indexes[input.index].sortKey : TABLE.sortKey;
  const descending = input.descending !== (input.backward ?? false);
  const { from, to } = bounds(input, descending);
  const isEmpty = from > to;
  const first = firstRead(input);
  const sources: Source[] = isEmpty
    ? []
    : input.partitions.map((pk) => ({ pk, rows: [], startKey: undefined, begun: false }));
  const sortOf = (row: Item): string => String(row[sortKey]);
  const isBefore = (a: Item, b: Item): boolean =>
    descending ? sortOf(a) > sortOf(b) : sortOf(a) < sortOf(b);

  async function readOn(source: Source): Promise<void> {
    const limit = source.begun ? CHUNK : first;
    const found = await query(ctx, {
      index: input.index,
      pk: source.pk,
      from,
      to,
      descending,
      limit,
      startKey: source.startKey,
    });
    source.begun = true;
    source.startKey = found.lastKey;
    source.rows.push(...found.items.filter((row) => row[sortKey] !== input.cursor));
  }
  /** Every source has a row, or no more of them. */
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
  /**
   * False when the request may read no further, and rows were taken that would be lost with an
   * error.
   */
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
        if (input.where?.(row) ?? true) rows.push(row);
      }
      return { rows, examined, last, ended: false, stopped: false };
    },
  };
}

/** Rows read of each partition at first: usually they are enough. */
function firstRead({ limit, cursor, partitions, where }: RowsInput): number {
  // One more tells whether there is a next page; the row of the cursor is read again.
  const page = limit + 1 + (cursor === undefined ? 0 : 1);
  if (partitions.length > FEW_PARTITIONS)
    return Math.max(FREE_ROWS, Math.ceil((2 * page) / partitions.length));
  return where ? Math.max(CHUNK, page) : page;
}

/** BETWEEN includes both ends, so the row of the cursor itself is read and dropped. */
function bounds(
  { from = " ", to = LAST, cursor }: RowsInput,
  descending: boolean,
): { readonly from: string; readonly to: string } {
  if (cursor === undefined) return { from, to };
  return descending
    ? { from, to: cursor < to ? cursor : to }
    : { from: cursor > from ? cursor : from, to };
}
