import type { Context } from "../request/context.ts";
import { batchGet, decode, get, keyText } from "../table/read.ts";
import { RecommendationEntity, recommendationKey } from "./entity.ts";
import type { Recommendation } from "./shape.ts";

export async function byId(
  ctx: Context,
  id: string,
  options?: { consistent?: boolean },
): Promise<Recommendation | undefined> {
  const key = recommendationKey(id);
  return key && get(ctx, RecommendationEntity, key, options);
}

/** Reads recommendations by id, 100 per request. */
export async function byIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Recommendation>> {
  const items = await batchGet(
    ctx,
    ids.flatMap((id) => recommendationKey(id) ?? []),
  );
  return new Map(
    ids.flatMap((id) => {
      const key = recommendationKey(id);
      const found = key && decode(ctx, RecommendationEntity, items.get(keyText(key)));
      return found ? [[id, found]] : [];
    }),
  );
}
