import { partsOf, RuleChange, RuleSettings, toId } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeadlineMoveResolvers } from "../generated/resolvers.ts";
import type { DeadlineMoveModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";

export const DeadlineMove: Complete<DeadlineMoveResolvers, DeadlineMoveModel> = {
  deadline: async ({ row: { record, subjectId } }, _, ctx) => {
    const subject = await ctx.loaders.carrier.load(subjectId);
    return (subject && deadlinesOf(subject, null, ctx).find(({ id }) => id === record.id)) ?? null;
  },
  deadlineId: ({ row }) => row.record.id,
  from: ({ move }) => move.from,
  to: ({ move }) => move.to,
  ends: ({ move }) => move.ends,
  startsOverdue: ({ move }) => move.startsOverdue,
  stopsOverdue: ({ move }) => move.stopsOverdue,
};

type Stored = NonNullable<Awaited<ReturnType<typeof RuleChange.readRecalculation>>>;

/** A recalculation with its id in the API. The table stores the ULID alone. */
export const recalculationOf = (stored: Stored): Stored => ({
  ...stored,
  id: toId("recalculation", stored.id),
});

/**
 * A recalculation by its id, also by the bare ULID that earlier answers gave. Undefined if there is
 * none.
 * @throws RequestError FORBIDDEN without the right to make the change that started it.
 */
export async function recalculationById(
  ctx: GatewayContext,
  id: string,
): Promise<Stored | undefined> {
  const [ulid = id] = partsOf("recalculation", id) ?? [];
  const found = await RuleChange.readRecalculation(ctx, ulid);
  return found && recalculationOf(found);
}

export const rulesQueries: Queries<"recalculation" | "ownDeadlinePolicies"> = {
  ownDeadlinePolicies: async (_, { unitCode }, ctx) => {
    const [own, { policyOf }] = await Promise.all([
      RuleSettings.ownPolicies(ctx, unitCode),
      import("./policy-of.ts"),
    ]);
    return own.map((policy) => policyOf(policy, ctx.language));
  },
  recalculation: async (_, { id }, ctx) => (await recalculationById(ctx, id)) ?? null,
};
