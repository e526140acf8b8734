import { Calendar, Deadline as Deadlines } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeadlineResolvers } from "../generated/resolvers.ts";
import type { DeadlineModel, SubjectModel } from "../models.ts";
import type { Complete } from "./complete.ts";

/** The deadlines that a subject carries, as they stand now. */
export const deadlinesOf = (subject: SubjectModel, _: unknown, { now }: GatewayContext): DeadlineModel[] =>
  subject.deadlines.map((deadline) => ({ ...deadline, ...Deadlines.standing(deadline, now, Calendar.NATIONAL_CALENDAR), subject }));

export const Deadline: Complete<DeadlineResolvers, DeadlineModel> = {
  version: ({ subject }) => subject.version,
  unit: ({ subject }) => subject.unit,
};
