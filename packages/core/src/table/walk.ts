import type { TableContext } from "./context.ts";
import type { Item } from "./entity.ts";
import { query } from "./read.ts";
import { type IndexName, TABLE } from "./table.ts";

/** The place of a walk: a partition, and the sort key of the last row read in it. */
export interface Place {
  readonly partition: string;
  readonly after: string | undefined;
}

interface Step {
  readonly rows: readonly Item[];
  /** The place to continue; undefined at the end. */
  readonly next: Place | undefined;
}

/** Rows per read. */
const PAGE = 100;

/**
 * Yields all rows of partitions of an index, from a place on, for jobs that can be interrupted. The
 * row of the place is read once more. It never scans.
 */
export async function* walk(
  ctx: TableContext,
  { index, partitions }: { readonly index: IndexName; readonly partitions: readonly string[] },
  from?: Place,
): AsyncGenerator<Step> {
  const { sortKey } = TABLE.indexes[index];
  const ordered = partitions.toSorted();
  for (const [i, partition] of ordered.entries()) {
    if (from && partition < from.partition) continue;
    let after = from?.partition === partition ? from.after : undefined;
    const following = ordered[i + 1];
    const then = following === undefined ? undefined : { partition: following, after: undefined };
    for (let isLast = false; !isLast; ) {
      const { items, lastKey } = await query(ctx, {
        index,
        pk: partition,
        from: after,
        limit: PAGE,
      });
      isLast = lastKey === undefined;
      const last = items.at(-1);
      after = last === undefined ? after : String(last[sortKey]);
      yield { rows: items, next: isLast ? then : { partition, after } };
    }
  }
}
