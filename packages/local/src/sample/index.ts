import { type Actor, type Context, grantOf, system } from "@doithoai/core";
import { loadCampaign } from "./campaign.ts";
import { BEN_THANH } from "./demo/index.ts";
import { CAMPAIGNS, REPORTED_SESSIONS } from "./reports/index.ts";
import { loadSession } from "./session.ts";

/** Fixed, so that every machine has the same sample. */
const ENTERED_AT = new Date("2026-11-20T09:00:00+07:00");
const SAMPLE: Actor = { ...system("sample"), grants: [grantOf("ADMIN", "VN")] };
const SESSIONS = [...REPORTED_SESSIONS, BEN_THANH];

/** The counts of the whole sample, whether this load or an earlier one recorded it. */
export interface Sample {
  readonly sessions: number;
  readonly opinions: number;
  readonly directives: number;
  readonly campaigns: number;
  readonly findings: number;
}

/**
 * Records five real reports and one invented session. A second load writes nothing; the next load
 * completes an interrupted one.
 */
export async function loadSample(ctx: Context): Promise<Sample> {
  const own: Context = { ...ctx, now: ENTERED_AT, actor: SAMPLE };
  await Promise.all([
    ...SESSIONS.map((session) => loadSession(own, session)),
    ...CAMPAIGNS.map((campaign) => loadCampaign(own, campaign)),
  ]);
  return {
    sessions: SESSIONS.length,
    opinions: SESSIONS.flatMap(({ opinions }) => opinions).length,
    directives: SESSIONS.flatMap(({ notice }) => notice.directives).length,
    campaigns: CAMPAIGNS.length,
    findings: CAMPAIGNS.flatMap(({ findings }) => findings).length,
  };
}
