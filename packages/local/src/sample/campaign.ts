import { type Context, findByExternalRef } from "@doithoai/core";
import { createCampaign, recordFinding } from "@doithoai/core/late";
import { inOrder } from "./in-order.ts";
import { withOwnIds } from "./own-ids.ts";
import type { CampaignSample } from "./types.ts";

/** Records the campaign and its findings, unless an earlier load recorded them. */
export async function loadCampaign(
  ctx: Context,
  { ref, facts, findings }: CampaignSample,
): Promise<void> {
  const campaignId =
    (await findByExternalRef(ctx, "campaign", ref)) ??
    (await createCampaign(withOwnIds(ctx, ref), { ...facts, externalRef: ref })).id;
  await Promise.all(
    findings.map(async ({ ref: externalRef, ...finding }, i) => {
      if ((await findByExternalRef(ctx, "finding", externalRef)) !== undefined) return;
      await recordFinding(withOwnIds(inOrder(ctx, i), externalRef), {
        ...finding,
        campaignId,
        externalRef,
      });
    }),
  );
}
