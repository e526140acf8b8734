import type { MergedMatterResolvers, TrackingResolvers } from "../generated/resolvers.ts";
import type { MergedMatterModel, TrackingModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { visibleResponses } from "./opinion.ts";
import { trackingByCode } from "./tracking.ts";

export const Tracking: Complete<TrackingResolvers, TrackingModel> = {
  // The author of a merged opinion may read the answer to this one, not its text.
  mergedInto: async ({ opinion: { mergedInto } }, _, { loaders }) =>
    (mergedInto !== null && (await loaders.opinion.load(mergedInto))) || null,
};

export const MergedMatter: Complete<MergedMatterResolvers, MergedMatterModel> = {
  opinionId: ({ id }) => id,
  assignment: (opinion, _, { loaders }) => loaders.visiblePart(opinion).assignment,
  responses: (opinion, _, ctx) => visibleResponses(opinion, ctx),
  deadlines: deadlinesOf,
};

export const trackingQueries: Queries<"tracking"> = {
  tracking: (_, { code }, ctx) => trackingByCode(ctx, "code", code),
};
