import type { Concept } from "../use-case/concept.ts";
import { CampaignEntity, FindingEntity } from "./entity.ts";
import { campaignById, findingById } from "./read.ts";
import type { Campaign, Finding } from "./shape.ts";

// Campaigns and findings are public.
export const CAMPAIGN: Concept<Campaign> = {
  entity: CampaignEntity,
  byId: campaignById,
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async () => true,
};

export const FINDING: Concept<Finding> = {
  entity: FindingEntity,
  byId: findingById,
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async () => true,
};
