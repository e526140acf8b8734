import type { Context } from "../request/context.ts";
import type { Listed, Window } from "../table/list.ts";
import { listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { CampaignEntity, FindingEntity } from "./entity.ts";
import type { Campaign, Finding } from "./shape.ts";

interface InPlaces extends Window {
  readonly places: Places;
}

/** Campaigns run by the supervisors of a unit or of its subtree, latest day first. */
export const listCampaigns = (ctx: Context, input: InPlaces): Promise<Listed<Campaign>> =>
  listInPlaces(ctx, CampaignEntity, input);

/** Findings in a unit or its subtree, latest day first. */
export const listFindings = (
  ctx: Context,
  { type, ...input }: InPlaces & { readonly type?: string | null | undefined },
): Promise<Listed<Finding>> =>
  listInPlaces(ctx, FindingEntity, {
    ...input,
    where: type ? (row) => row.kind === type : undefined,
  });
