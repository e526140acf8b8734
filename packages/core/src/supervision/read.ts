import type { Context } from "../request/context.ts";
import { batchGet, decode, get, keyText, queryAll } from "../table/read.ts";
import { CampaignEntity, campaignKey, FindingEntity, findingKey } from "./entity.ts";
import type { Campaign, Finding } from "./shape.ts";

export async function campaignById(
  ctx: Context,
  id: string,
  options?: { consistent?: boolean },
): Promise<Campaign | undefined> {
  const key = campaignKey(id);
  return key && get(ctx, CampaignEntity, key, options);
}

export async function findingById(
  ctx: Context,
  id: string,
  options?: { consistent?: boolean },
): Promise<Finding | undefined> {
  const key = findingKey(id);
  return key && get(ctx, FindingEntity, key, options);
}

/** Reads campaigns by id, 100 per request. */
export async function campaignsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Campaign>> {
  const items = await batchGet(
    ctx,
    ids.flatMap((id) => campaignKey(id) ?? []),
  );
  return new Map(
    ids.flatMap((id) => {
      const key = campaignKey(id);
      const campaign = key && decode(ctx, CampaignEntity, items.get(keyText(key)));
      return campaign ? [[id, campaign]] : [];
    }),
  );
}

/** Reads findings by id, 100 per request. */
export async function findingsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Finding>> {
  const items = await batchGet(
    ctx,
    ids.flatMap((id) => findingKey(id) ?? []),
  );
  return new Map(
    ids.flatMap((id) => {
      const key = findingKey(id);
      const finding = key && decode(ctx, FindingEntity, items.get(keyText(key)));
      return finding ? [[id, finding]] : [];
    }),
  );
}

/**
 * One page of the findings of a campaign, in the order of recording, in one Query. The page follows
 * the cursor, or precedes it if `backward` is true.
 */
export async function findingsOf(
  ctx: Context,
  {
    home,
    limit,
    cursor,
    backward = false,
  }: { home: string; limit: number; cursor?: string | undefined; backward?: boolean },
): Promise<{ findings: readonly Finding[]; more: boolean }> {
  const at = cursor === undefined ? undefined : FindingEntity.prefix({ ulid: cursor });
  const all = FindingEntity.range();
  const range = backward ? { ...all, to: at ?? all.to } : { ...all, from: at ?? all.from };
  const items = await queryAll(ctx, {
    pk: FindingEntity.partition({ home }),
    ...range,
    descending: backward,
    limit: limit + 2,
  });
  const found = items.flatMap((item) =>
    item.sk === at ? [] : (decode(ctx, FindingEntity, item) ?? []),
  );
  const findings = found.slice(0, limit);
  return { findings: backward ? findings.reverse() : findings, more: found.length > limit };
}
