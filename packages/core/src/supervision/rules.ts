import type { StateRules } from "../use-case/allowed.ts";
import type { Campaign } from "./shape.ts";

/** The steps on a campaign. */
export const CAMPAIGN_RULES = {
  recordFinding: () => true,
} as const satisfies StateRules<Campaign>;
