import type { Context } from "../request/context.ts";
import type { Listed } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { CampaignEntity, FindingEntity } from "./entity.ts";
import type { Types } from "./read.ts";
import type { Campaign, Finding } from "./shape.ts";

interface InPlaces<T> extends Omit<DayList<T>, "where"> {
  readonly places: Places;
  /** First and last day, included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Campaigns run by the supervisors of a unit or of its subtree, by first day. */
export const listCampaigns = (ctx: Context, input: InPlaces<Campaign>): Promise<Listed<Campaign>> =>
  listInPlaces(ctx, CampaignEntity, input);

/** Findings in a unit or its subtree, by day. */
export const listFindings = (
  ctx: Context,
  { types, ...input }: InPlaces<Finding> & { readonly types?: Types },
): Promise<Listed<Finding>> =>
  listInPlaces(ctx, FindingEntity, {
    ...input,
    where: types && ((row) => [...types].some((type) => type === row.kind)),
  });
