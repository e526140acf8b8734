import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { keyOfOfficialId } from "./body-id.ts";
import { BodyNameEntity } from "./name-entity.ts";
import { bodiesByIds } from "./read.ts";
import type { Organization } from "./shape.ts";

/** The body with an official identifier, if one has it. Two reads. */
export async function byOfficialId(
  ctx: Context,
  officialId: string,
): Promise<Organization | undefined> {
  const key = BodyNameEntity.keyOf({ key: keyOfOfficialId(officialId) });
  const claim = await get(ctx, BodyNameEntity, key);
  const body = claim && (await bodiesByIds(ctx, [claim.bodyId])).get(claim.bodyId);
  // A body that gave its identifier up is left by its claim for some days.
  return body?.officialId === officialId ? body : undefined;
}
