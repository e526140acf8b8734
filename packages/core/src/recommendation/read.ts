import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
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
