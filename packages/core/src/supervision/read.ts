import { partsOf } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { listItems } from "../table/items.ts";
import type { Listed, Window } from "../table/list.ts";
import { batchGet, decode, get, keyText } from "../table/read.ts";
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

/** The types of a filter; undefined if every type passes. */
export type Types = ReadonlySet<Finding["type"]> | undefined;

/** One page of the findings of a campaign, in the order of recording, in one Query. */
export function findingsOf(
  ctx: Context,
  {
    campaignId,
    types,
    ...window
  }: Window & { readonly campaignId: string; readonly types?: Types },
): Promise<Listed<Finding>> {
  const [home] = partsOf("campaign", campaignId) ?? [];
  return listItems(ctx, FindingEntity, {
    ...window,
    ...FindingEntity.range(),
    isListed: types && (({ type }) => types.has(type)),
    partitions: home === undefined ? [] : [FindingEntity.partition({ home })],
  });
}
