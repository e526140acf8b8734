import { SHARDS, shardKey } from "../deadline-index/entity.ts";
import type { Context } from "../request/context.ts";
import { query } from "../table/read.ts";
import { TABLE } from "../table/table.ts";

/** How long, in milliseconds, the deadline that was due to be looked at first has been waiting; 0 when none waits. A row a shard is read. */
export async function oldestUnflagged(ctx: Context): Promise<number> {
  const now = ctx.now.toISOString();
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    query(ctx, { index: "nextAction", pk: shardKey(shard), limit: 1, to: `${now}#\u{10ffff}` }),
  );
  const first = (await Promise.all(shards)).flatMap(({ items }) =>
    items.map((item) => String(item[TABLE.indexes.nextAction.sortKey]).split("#")[0] ?? now),
  );
  return first.reduce((longest, at) => Math.max(longest, ctx.now.getTime() - Date.parse(at)), 0);
}
