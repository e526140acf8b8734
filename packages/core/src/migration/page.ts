import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Item, Key } from "../table/entity.ts";
import { isItem } from "../table/read.ts";
import { withRetries } from "../table/retry.ts";
import { classify, isOlder } from "./classify.ts";
import { rewriteItem } from "./rewrite.ts";
import { type Settling, settlePage } from "./settle-page.ts";
import type { TableWithTimeout, Work } from "./work.ts";

interface Place {
  readonly segment: number;
  readonly segments: number;
  readonly from: Key | null;
  /** The maximum number of items. */
  readonly limit: number;
}
interface Page {
  readonly items: readonly Item[];
  readonly next: Key | null;
}

/**
 * Reads a page of one part of the table. This is the only Scan of the system: a migration needs
 * every item once, in any order, and no key leads to all of them. The read is eventually
 * consistent, which costs half. It may return an outdated item. A write based on that item is
 * refused.
 */
export async function pageOf(
  ctx: TableWithTimeout,
  { segment, segments, from, limit }: Place,
): Promise<Page> {
  const { Items, LastEvaluatedKey: last } = await withRetries(ctx, (options) =>
    ctx.table.client.send(
      new ScanCommand({
        TableName: ctx.table.name,
        Segment: segment,
        TotalSegments: segments,
        Limit: limit,
        ...(from && { ExclusiveStartKey: { pk: from.pk, sk: from.sk } }),
      }),
      options,
    ),
  );
  return {
    items: (Items ?? []).filter(isItem),
    next: isItem(last) ? { pk: last.pk, sk: last.sk } : null,
  };
}

/** Migrates the items of a page to the current form, then settles their deadlines anew. */
export async function upgradePage(
  work: Work,
  settling: Settling,
  items: readonly Item[],
): Promise<void> {
  work.count("read", items.length);
  const older: Item[] = [];
  for (const item of items) {
    const found = classify(item);
    if (isOlder(found)) older.push(item);
    if (found.kind === "UNREADABLE") work.fail(item, found.reason);
  }
  await work.each(older, (item) => rewriteItem(work, item));
  await settlePage(work, settling, items);
}
