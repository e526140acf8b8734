import { Governing, type Governing as Governings, Rules } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeadlineMoveResolvers } from "../generated/resolvers.ts";
import type { MoveModel } from "../models.ts";
import { attempt } from "../payload.ts";
import type { Complete, Mutations, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { policyOf } from "./explain.ts";

export const DeadlineMove: Complete<DeadlineMoveResolvers, MoveModel> = {
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

/** What came of a change of the rules. */
async function governed(ctx: GatewayContext, run: () => Promise<Governings.Governed>) {
  const { done, userErrors } = await attempt(ctx, "done", run);
  const preview = done?.preview ? { ...done.preview, moves: [...done.preview.moves] } : null;
  return { preview, recalculation: done?.recalculation ?? null, userErrors };
}

export const rulesMutations: Mutations<"setCalendarDays" | "setDeadlinePolicy"> = {
  setCalendarDays: async (_, { input }, ctx) => {
    const answer = await governed(ctx, () => Governing.setCalendarDays(ctx, input));
    const version = answer.recalculation
      ? answer.recalculation.cause.version
      : ctx.calendar.version;
    return { ...answer, calendarVersion: answer.userErrors.length > 0 ? null : version };
  },
  setDeadlinePolicy: async (_, { input }, ctx) => {
    const answer = await governed(ctx, () => Governing.setDeadlinePolicy(ctx, input));
    const cause = answer.recalculation?.cause;
    const own = cause?.kind === "POLICY" ? await Rules.ownPolicies(ctx, cause.unitCode) : [];
    const set = own.find(
      ({ code, version }) =>
        cause?.kind === "POLICY" && code === cause.code && version === cause.version,
    );
    return { ...answer, policy: set ? policyOf(set, ctx.language) : null };
  },
};

export const rulesQueries: Queries<"recalculation" | "ownDeadlinePolicies"> = {
  ownDeadlinePolicies: async (_, { unitCode }, ctx) =>
    (await Rules.ownPolicies(ctx, unitCode)).map((policy) => policyOf(policy, ctx.language)),
  recalculation: async (_, { id }, ctx) => (await Governing.recalculation(ctx, id)) ?? null,
};
