import type { CampaignSample, SessionSample } from "../types.ts";
import { LIEU_NAM } from "./000-lieu-nam.ts";
import { PHU_NINH } from "./001-phu-ninh.ts";
import { SAI_DONG } from "./002-sai-dong.ts";
import { PHU_NHUAN } from "./003-phu-nhuan.ts";
import { NGUYEN_CU_TRINH } from "./004-nguyen-cu-trinh.ts";

/** Real reports, entered fact by fact in our own words. Null means that the report is silent. */
export const REPORTED_SESSIONS: readonly SessionSample[] = [
  LIEU_NAM,
  PHU_NINH,
  SAI_DONG,
  NGUYEN_CU_TRINH,
];
export const CAMPAIGNS: readonly CampaignSample[] = [PHU_NHUAN];
