import { Recommendation as Recommendations, stepsByRules } from "@doithoai/core";
import type { Concept } from "../concepts/concept.ts";
import type {
  RecommendationAddresseeResolvers,
  RecommendationResolvers,
  SupervisionFindingResolvers,
} from "../generated/resolvers.ts";
import type { RecommendationAddresseeModel, SubjectModel } from "../models.ts";
import { late, mutationWithField } from "../mutations/resolve.ts";
import { excerptOf, statusLabelIn } from "./actionable.ts";
import { bodiesIn } from "./addressee.ts";
import { auditTrail, changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { dutyPage } from "./duty-list.ts";
import { expectOneAnchor } from "./list.ts";

type RecommendationModel = SubjectModel<"recommendation">;

const load: Concept<RecommendationModel>["load"] = async (id, { loaders }) => {
  const found = await loaders.carrier.load(id);
  return found?.kind === "recommendation" ? found : null;
};

const { bodiesOf, work, stepsOf, fields } = bodiesIn(
  Recommendations.RECOMMENDATION,
  Recommendations.openWithoutOf,
);

const own =
  <N extends keyof RecommendationAddresseeModel["addressee"]>(name: N) =>
  ({ addressee }: RecommendationAddresseeModel) =>
    addressee[name];

const RecommendationAddressee: Complete<
  RecommendationAddresseeResolvers,
  RecommendationAddresseeModel
> = {
  ...fields,
  receivedOn: own("receivedOn"),
  reply: own("reply"),
  earlierReplies: own("earlier"),
  assessment: own("assessment"),
  implementation: own("implementation"),
  confirmedOn: own("confirmedOn"),
};

/** A field of the only body; null where several stand side by side. */
const ofOnly =
  <N extends "body" | "reply" | "assessment" | "implementation">(name: N) =>
  (recommendation: RecommendationModel) =>
    Recommendations.onlyOf(recommendation)?.[name] ?? null;
const lastOf = (name: "receivedOn" | "confirmedOn") => (recommendation: RecommendationModel) =>
  Recommendations.lastOf(recommendation, name);

const Recommendation: Complete<RecommendationResolvers, RecommendationModel> = {
  finding: async ({ findingId }, _, { loaders }) => (await loaders.finding.load(findingId)) ?? null,
  statusLabel: statusLabelIn(Recommendations.Status.labels),
  excerpt: excerptOf,
  addressees: bodiesOf,
  body: ofOnly("body"),
  receivedOn: lastOf("receivedOn"),
  confirmedOn: lastOf("confirmedOn"),
  reply: ofOnly("reply"),
  assessment: ofOnly("assessment"),
  implementation: ofOnly("implementation"),
  viewerCan: (recommendation, _, { actor }) => stepsOf(recommendation, actor),
  allowedTransitions: (recommendation, _, ctx) => work.transitionsOf(recommendation, ctx),
  earlierReplies: (recommendation) => Recommendations.onlyOf(recommendation)?.earlier ?? [],
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
  resolvers: { Recommendation, RecommendationAddressee, SupervisionFinding },
  queries,
  mutations: {
    recordFinding: mutationWithField(late("recordFinding"), "finding"),
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
