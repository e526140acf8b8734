import { RuleChange, RuleSettings } from "@doithoai/core";
import type { DeadlineMoveResolvers } from "../generated/resolvers.ts";
import type { DeadlineMoveModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { policyOf } from "./explain.ts";

export const DeadlineMove: Complete<DeadlineMoveResolvers, DeadlineMoveModel> = {
  deadline: async ({ row: { record, subjectId } }, _, ctx) => {
    const subject = await ctx.loaders.carrier.load(subjectId);
    return (subject && deadlinesOf(subject, null, ctx).find(({ id }) => id === record.id)) ?? null;
  },
  deadlineId: ({ row }) => row.record.id,
  from: ({ move }) => move.from,
  to: ({ move }) => move.to,
  startsOverdue: ({ move }) => move.startsOverdue,
  stopsOverdue: ({ move }) => move.stopsOverdue,
};

export const rulesQueries: Queries<"recalculation" | "ownDeadlinePolicies"> = {
  ownDeadlinePolicies: async (_, { unitCode }, ctx) =>
    (await RuleSettings.ownPolicies(ctx, unitCode)).map((policy) => policyOf(policy, ctx.language)),
  recalculation: async (_, { id }, ctx) => (await RuleChange.readRecalculation(ctx, id)) ?? null,
};
