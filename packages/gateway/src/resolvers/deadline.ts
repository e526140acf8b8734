import { Calendar, type Carrier, Deadline as Deadlines, Extension } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeadlineResolvers } from "../generated/resolvers.ts";
import type { DeadlineModel, SubjectModel } from "../models.ts";
import { attempt } from "../payload.ts";
import type { Complete, Mutations } from "./complete.ts";

/** The deadlines that a subject carries, as they stand now. */
export const deadlinesOf = (subject: SubjectModel, _: unknown, { now }: GatewayContext): DeadlineModel[] =>
  subject.deadlines.map((deadline) => ({ ...deadline, ...Deadlines.standing(deadline, now, Calendar.NATIONAL_CALENDAR), subject }));

export const Deadline: Complete<DeadlineResolvers, DeadlineModel> = {
  dueOn: ({ dueOn, state }) => (state === "PAUSED" ? null : dueOn),
  version: ({ subject }) => subject.version,
  unit: ({ subject }) => subject.unit,
};

/** The deadline after an act on it. */
const acted = async (ctx: GatewayContext, id: string, run: () => Promise<Carrier>) => {
  const { subject, userErrors } = await attempt(ctx, "subject", run);
  return { deadline: subject ? (deadlinesOf(subject, null, ctx).find((each) => each.id === id) ?? null) : null, userErrors };
};
export const deadlineMutations: Mutations<"extendDeadline" | "pauseDeadline" | "resumeDeadline"> = {
  extendDeadline: (_, { input }, ctx) => acted(ctx, input.deadlineId, () => Extension.extend(ctx, input)),
  pauseDeadline: (_, { input }, ctx) => acted(ctx, input.deadlineId, () => Extension.pause(ctx, input)),
  resumeDeadline: (_, { input }, ctx) => acted(ctx, input.deadlineId, () => Extension.resume(ctx, input)),
};
