import { type Phrase, Supervision, stepsByRules, Unit } from "@doithoai/core";
import { dayArgument, exactlyOne } from "../arguments.ts";
import type { FieldsOfConcepts } from "../concepts/index.ts";
import type { PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import { idByExternalRef } from "../external-ref.ts";
import type {
  SupervisionCampaignResolvers,
  SupervisionFindingResolvers,
  SupervisionVisitResolvers,
} from "../generated/resolvers.ts";
import type {
  SupervisionCampaignModel,
  SupervisionFindingModel,
  SupervisionVisitModel,
} from "../models.ts";
import { tablePage } from "../table-page.ts";
import { auditTrail, changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { oneOrSome, unsupported } from "./list.ts";
import { visibleSession } from "./session-visibility.ts";

const findingsOf = (
  ctx: GatewayContext,
  campaignId: string,
  args: PageArgs,
  types?: ReadonlySet<SupervisionFindingModel["type"]>,
) =>
  tablePage(ctx, scopeOf("campaign.findings", campaignId, types && [...types]), args, (window) =>
    Supervision.findingsOf(ctx, { ...window, campaignId, types }),
  );

export const SupervisionCampaign: Complete<SupervisionCampaignResolvers, SupervisionCampaignModel> =
  {
    findings: ({ id }, args, ctx) => findingsOf(ctx, id, args),
    viewerCan: (campaign, _, { actor }) =>
      stepsByRules(Supervision.CAMPAIGN_RULES, { subject: campaign, at: campaign }, actor),
  };
export const SupervisionVisit: Complete<SupervisionVisitResolvers, SupervisionVisitModel> = {};
export const SupervisionFinding: Complete<
  Omit<SupervisionFindingResolvers, FieldsOfConcepts<"SupervisionFinding">>,
  SupervisionFindingModel
> = {
  campaign: async ({ campaignId }, _, { loaders }) =>
    campaignId ? ((await loaders.campaign.load(campaignId)) ?? null) : null,
  session: ({ sessionId }, _, ctx) => visibleSession(sessionId, ctx),
  auditTrail,
  changes,
};

const OF_CAMPAIGN: Phrase = {
  vi: "Với campaignId chỉ lọc thêm được theo type hoặc types, không đặt được orderBy.",
  en: "With campaignId the refinements are type and types; orderBy is not available.",
};
const NO_ANCHOR: Phrase = {
  vi: "Phải có campaignId hoặc unitCode.",
  en: "Give campaignId or unitCode.",
};

export const supervisionQueries: Queries<"supervisionCampaigns" | "finding" | "findings"> = {
  supervisionCampaigns: async (_, { where, orderBy, ...args }, ctx) => {
    const from = dayArgument("where.startedFrom", where.startedFrom);
    const to = dayArgument("where.startedTo", where.startedTo);
    const descending = orderBy?.direction !== "ASC";
    const places = await Unit.placesOf(ctx, where.unitCode, where.withDescendants ?? false);
    return tablePage(ctx, scopeOf("CAMPAIGN", where, orderBy), args, (window) =>
      Supervision.listCampaigns(ctx, { ...window, places, from, to, descending }),
    );
  },
  // Findings of supervisors are public.
  finding: async (_, { id, externalRef }, ctx) => {
    exactlyOne({ id, externalRef });
    const found = id ?? (externalRef && (await idByExternalRef(ctx, "finding", externalRef)));
    return found ? ((await ctx.loaders.finding.load(found)) ?? null) : null;
  },
  findings: async (_, { where, orderBy, ...args }, ctx) => {
    const { campaignId, unitCode } = where;
    const withDescendants = where.withDescendants ?? false;
    const types = oneOrSome(["type", where.type], ["types", where.types]);
    const from = dayArgument("where.foundFrom", where.foundFrom);
    const to = dayArgument("where.foundTo", where.foundTo);
    if (campaignId) {
      if (unitCode || withDescendants || from || to || orderBy) throw unsupported(OF_CAMPAIGN);
      return findingsOf(ctx, campaignId, args, types);
    }
    if (!unitCode) throw unsupported(NO_ANCHOR);
    const descending = orderBy?.direction !== "ASC";
    const places = await Unit.placesOf(ctx, unitCode, withDescendants);
    return tablePage(ctx, scopeOf("FINDING", where, orderBy), args, (window) =>
      Supervision.listFindings(ctx, { ...window, places, types, from, to, descending }),
    );
  },
};
