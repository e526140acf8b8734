import { type Actor, Recommendation as Recommendations } from "@doithoai/core";
import type { RecommendationResolvers } from "../generated/resolvers.ts";
import type { RecommendationModel } from "../models.ts";
import { changes } from "./change.ts";
import type { Complete } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Recommendations.LIFE, labels: Recommendations.Status.labels };

export const recommendationTransitions = (recommendation: RecommendationModel, actor: Actor) => {
  const { unit, body } = recommendation;
  const at = { unit, bodyId: body?.id ?? null };
  return transitionsOf(STEPS, { subject: recommendation, at }, actor);
};

export const Recommendation: Complete<RecommendationResolvers, RecommendationModel> = {
  finding: async ({ findingId }, _, { loaders }) => (await loaders.finding.load(findingId)) ?? null,
  allowedTransitions: (recommendation, _, { actor }) =>
    recommendationTransitions(recommendation, actor),
  deadlines: deadlinesOf,
  auditTrail: changes,
  changes,
};
