import * as z from "zod";
import { dayOf } from "../calendar/day.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { newUlid, partsOf, toId } from "../id.ts";
import { zId, zIdempotencyKey } from "../opinion/input.ts";
import * as Organization from "../organization/index.ts";
import { claim } from "../outbox/external-ref.ts";
import { write } from "../outbox/index.ts";
import { once } from "../outbox/once.ts";
import { parse } from "../parse.ts";
import { authorize, authorizeAt } from "../policy.ts";
import * as Recommendation from "../recommendation/index.ts";
import { byId as sessionById } from "../session/read.ts";
import { seenBy } from "../session/visible.ts";
import { optional } from "../shape.ts";
import { transact } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import { FindingEntity } from "./entity.ts";
import { campaignById, findingById } from "./read.ts";
import { type Finding, FindingShape } from "./shape.ts";

const unitCode = z.string().min(1).max(120);

export const RecordFindingInput = FindingShape.pick({ type: true, content: true, foundOn: true, externalRef: true }).extend({
  idempotencyKey: zIdempotencyKey,
  unitCode,
  campaignId: optional(zId),
  sessionId: optional(zId),
  /** What the finding asks the supervised body to do, and which body. */
  recommendation: optional(Recommendation.Shape.shape.content),
  recommendedToId: optional(zId),
});

/** Enters what supervisors found in a unit. */
export async function recordFinding(ctx: Context, raw: unknown): Promise<Finding> {
  authorize(ctx.actor, "recordFinding");
  const { idempotencyKey, ...input } = parse(RecordFindingInput, raw);
  const today = dayOf(ctx.now);
  if (input.recommendation !== null) authorize(ctx.actor, "issueRecommendation");
  if (input.recommendedToId !== null && input.recommendation === null) throw new Failure("REQUIRED", ["recommendation"]);
  if (input.foundOn !== null && input.foundOn > today) throw new Failure("NOT_IN_FUTURE", ["foundOn"], { limit: today });
  const load = async (id: string) => {
    const finding = await findingById(ctx, id, { consistent: true });
    if (!finding) throw new Failure("NOT_FOUND", ["idempotencyKey"], { what: id });
    return finding;
  };
  return once(ctx, {
    action: "recordFinding",
    key: idempotencyKey,
    input,
    load,
    run: async (remember) => {
      const { unitCode: code, campaignId, sessionId, recommendation, recommendedToId, ...kept } = input;
      const campaign = campaignId === null ? undefined : await campaignById(ctx, campaignId, { consistent: true });
      if (campaignId !== null && !campaign) throw new Failure("NOT_FOUND", ["campaignId"], { what: campaignId });
      // What a campaign found is said by those who made it, not by whom it visited.
      if (campaign) authorizeAt(ctx.actor, "recordFinding", campaign);
      const session = sessionId === null ? undefined : await sessionById(ctx, sessionId, { consistent: true });
      if (sessionId !== null && !(session && seenBy(session, ctx.actor))) throw new Failure("NOT_FOUND", ["sessionId"], { what: sessionId });
      const unit = Unit.toSnapshot(await Unit.require(ctx, { code, at: kept.foundOn ?? campaign?.from ?? today, path: ["unitCode"] }));
      authorizeAt(ctx.actor, "recordFinding", { unit });
      if (recommendation !== null) authorizeAt(ctx.actor, "issueRecommendation", { unit });
      const home = partsOf("campaign", campaignId ?? "")?.[0] ?? `${code}@${today.slice(0, 7)}`;
      const id = toId("finding", home, newUlid(ctx.now));
      const body = await Organization.snapshots(ctx, recommendedToId ? [{ id: recommendedToId, path: ["recommendedToId"] }] : []);
      const recommended = recommendation !== null;
      const finding = { ...kept, recommended, id, home, campaignId, sessionId, unit, version: 1, recordedAt: ctx.now.toISOString() };
      await transact(ctx, [
        ...remember(id),
        ...write(ctx, { entity: FindingEntity, after: finding, event: "finding.recorded" }),
        ...claim("finding", input.externalRef, id),
        ...(recommendation === null
          ? []
          : write(ctx, {
              entity: Recommendation.RecommendationEntity,
              after: Recommendation.made(finding, { content: recommendation, body: recommendedToId ? body(recommendedToId) : null, issuedOn: kept.foundOn }),
              event: "recommendation.issued",
            })),
      ]);
      return finding;
    },
  });
}
