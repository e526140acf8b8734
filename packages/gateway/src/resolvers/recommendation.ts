import { possibleSteps, Recommendation as Recommendations, stepsByRules } from "@doithoai/core";
import type { Concept, Work } from "../concepts/concept.ts";
import type {
  RecommendationResolvers,
  SupervisionFindingResolvers,
} from "../generated/resolvers.ts";
import type { SubjectModel } from "../models.ts";
import { mutationWithField } from "../mutations/resolve.ts";
import { excerptOf, statusLabelIn } from "./actionable.ts";
import { auditTrail, changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { dutyPage } from "./duty-list.ts";
import { expectOneAnchor } from "./list.ts";
import { transitionsOf } from "./transition.ts";

type RecommendationModel = SubjectModel<"recommendation">;

const STEPS = { lifecycle: Recommendations.LIFECYCLE, labels: Recommendations.Status.labels };

const load: Concept<RecommendationModel>["load"] = async (id, { loaders }) => {
  const found = await loaders.carrier.load(id);
  return found?.kind === "recommendation" ? found : null;
};

const viewed = (recommendation: RecommendationModel) => ({
  subject: recommendation,
  at: { unit: recommendation.unit, bodyId: recommendation.body?.id ?? null },
});

const work: Work<RecommendationModel> = {
  bodyOf: ({ body }) => body,
  transitionsOf: (recommendation, ctx) => transitionsOf(STEPS, viewed(recommendation), ctx),
};

const Recommendation: Complete<RecommendationResolvers, RecommendationModel> = {
  finding: async ({ findingId }, _, { loaders }) => (await loaders.finding.load(findingId)) ?? null,
  statusLabel: statusLabelIn(STEPS.labels),
  excerpt: excerptOf,
  viewerCan: (recommendation, _, { actor }) => possibleSteps(STEPS, viewed(recommendation), actor),
  allowedTransitions: (recommendation, _, ctx) => work.transitionsOf(recommendation, ctx),
  earlierReplies: ({ earlier }) => earlier,
  deadlines: deadlinesOf,
  openWithout: (recommendation) => Recommendations.openWithout(recommendation),
  auditTrail,
  changes,
};

const SupervisionFinding: Required<
  Pick<SupervisionFindingResolvers, "recommendation" | "viewerCan">
> = {
  recommendation: async ({ id, recommended }, _, ctx) =>
    recommended ? load(Recommendations.idOf(id), ctx) : null,
  viewerCan: (finding, _, { actor }) =>
    stepsByRules(Recommendations.FINDING_RULES, { subject: finding, at: finding }, actor),
};

type InPlaces = Parameters<typeof Recommendations.listByUnit>[1];
type OfBody = Omit<Parameters<typeof Recommendations.listByOrganization>[1], "audiences">;

const queries: Queries<"recommendations"> = {
  recommendations: async (_, args, ctx) => {
    const { unitCode, organizationId } = args.where;
    expectOneAnchor({ unitCode, organizationId });
    const duties = {
      name: "recommendations",
      inPlaces: (input: InPlaces) => Recommendations.listByUnit(ctx, input),
      ofBody: (input: OfBody) =>
        Recommendations.listByOrganization(ctx, { ...input, audiences: ["PUBLIC"] }),
      groups: Recommendations.STATUS_GROUPS,
    };
    return dutyPage(ctx, duties, args);
  },
};

/** Recommendations of supervisors are public. */
export const recommendation = {
  type: "Recommendation",
  resolvers: { Recommendation, SupervisionFinding },
  queries,
  mutations: {
    recordFinding: mutationWithField(Recommendations.recordFinding, "finding"),
    issueRecommendation: mutationWithField(Recommendations.issue, "recommendation"),
    receiveRecommendation: mutationWithField(Recommendations.receive, "recommendation"),
    replyToRecommendation: mutationWithField(Recommendations.reply, "recommendation"),
    assessReply: mutationWithField(Recommendations.assess, "recommendation"),
    reportImplementation: mutationWithField(Recommendations.reportImplementation, "recommendation"),
    confirmRecommendation: mutationWithField(Recommendations.confirm, "recommendation"),
  },
  labels: {
    RecommendationStatus: {
      about: "Status of a recommendation.",
      labels: Recommendations.Status.labels,
    },
    ReplyAssessment: {
      about: "Assessment of a reply to a recommendation.",
      labels: Recommendations.ReplyAssessment.labels,
    },
  },
  load,
  visibleTo: (subject) => subject,
  receiptOf: (subject) => subject,
  placeOf: ({ unit }) => ({ unit }),
  work,
} as const satisfies Concept<RecommendationModel>;
