import { type Context, findByExternalRef, Recommendation, Supervision } from "@doithoai/core";
import { inOrder } from "./in-order.ts";
import type { CampaignSample } from "./types.ts";

/** Records the campaign and its findings, unless an earlier load recorded them. */
export async function loadCampaign(
  ctx: Context,
  { ref, facts, findings }: CampaignSample,
): Promise<void> {
  const campaignId =
    (await findByExternalRef(ctx, "campaign", ref)) ??
    (await Supervision.createCampaign(ctx, { ...facts, externalRef: ref })).id;
  await Promise.all(
    findings.map(async ({ ref: externalRef, ...finding }, i) => {
      if ((await findByExternalRef(ctx, "finding", externalRef)) !== undefined) return;
      await Recommendation.recordFinding(inOrder(ctx, i), { ...finding, campaignId, externalRef });
    }),
  );
}
