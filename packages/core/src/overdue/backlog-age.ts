import { DeadlineEntryEntity, SHARDS } from "../deadline-index/entity.ts";
import type { Context } from "../request/context.ts";
import { query } from "../table/read.ts";

/**
 * How long the earliest due check of a deadline has been waiting, in milliseconds. 0 if no check is
 * due. Reads one row per shard.
 */
export async function backlogAge(ctx: Context): Promise<number> {
  const { nextAction } = DeadlineEntryEntity.index;
  const now = ctx.now.toISOString();
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    query(ctx, {
      index: "nextAction",
      pk: nextAction.partition({ shard }),
      ...nextAction.between(undefined, { instant: now }),
      limit: 1,
    }),
  );
  const first = (await Promise.all(shards)).flatMap(({ items }) =>
    items.map((item) => nextAction.slotsOf(item)?.instant ?? now),
  );
  return first.reduce((longest, at) => Math.max(longest, ctx.now.getTime() - Date.parse(at)), 0);
}
