import {
  Deadline as Deadlines,
  dayOf,
  Opinion,
  RequestError,
  RuleSettings,
  Unit,
} from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeadlineNoticeResolvers, DeadlineResolvers } from "../generated/resolvers.ts";
import type { DeadlineModel, SentNoticeModel, SubjectModel } from "../models.ts";
import { subjectSeen } from "../visible.ts";
import type { Complete } from "./complete.ts";
import { policyOf, stepOf } from "./explain.ts";

/** The deadlines that a subject carries, as they stand now. */
export const deadlinesOf = (
  subject: SubjectModel,
  _: unknown,
  { now, calendar }: GatewayContext,
): DeadlineModel[] =>
  subject.deadlines.map((deadline) => ({
    ...deadline,
    ...Deadlines.statusAt(deadline, now, calendar),
    subject,
  }));

/**
 * The policy that a deadline was made by: its words and source as that version has them, its length
 * as it was frozen.
 */
async function policy(
  { policyCode, policy: frozen, subject }: DeadlineModel,
  _: unknown,
  ctx: GatewayContext,
) {
  if (frozen === null) return null;
  const levels = await RuleSettings.policiesAbove(ctx, subject.unit);
  const made = (each: Deadlines.Policy) =>
    each.code === policyCode &&
    each.unitCode === frozen.unitCode &&
    each.version === frozen.version;
  const found =
    [...levels.flat(), ...Deadlines.POLICIES].find(made) ??
    Deadlines.POLICIES.find(({ code }) => code === policyCode);
  return found
    ? policyOf(
        { ...found, unitCode: frozen.unitCode, version: frozen.version, period: frozen.period },
        ctx.language,
      )
    : null;
}

/** The days that were counted; none where a day was fixed. */
function steps(
  { startedOn, dueOn, policy: frozen, pauses, extensions, metOn }: DeadlineModel,
  _: unknown,
  { now, calendar, language }: GatewayContext,
) {
  if (frozen === null || extensions.length > 0) return [];
  // A pause that lasts is told to its end as far as it is known: today.
  const until = metOn ?? dayOf(now);
  const ended = pauses.map(({ from, to }) => ({ from, to: to ?? (until > from ? until : from) }));
  const found = Deadlines.explain({ startedOn, period: frozen.period, calendar, pauses: ended });
  // Of what was closed before the calendar changed, these are not the days it was counted by.
  return found.dueOn === dueOn || pauses.some(({ to }) => to === null)
    ? found.steps.map((step) => stepOf(step, language))
    : [];
}

/** Why time was given may say what is kept from the caller of the subject itself. */
async function isTold({ subject }: DeadlineModel, ctx: GatewayContext): Promise<boolean> {
  return (
    (await subjectSeen(subject, ctx)) !== undefined &&
    !(subject.kind === "opinion" && Opinion.isLockedFor(subject, ctx.actor))
  );
}

/** What is owed and by when is public even where its subject is not: then its unit stands there. */
async function subjectOf({ subject }: DeadlineModel, ctx: GatewayContext) {
  const seen =
    (await subjectSeen(subject, ctx)) ??
    subject.unit ??
    (await ctx.loaders.unitsOf.load(Unit.COUNTRY))?.at(-1);
  if (!seen) throw new RequestError("RETRY_LATER");
  return seen;
}

/** Acts on a deadline, with their reasons where the caller may know them. */
const withReasons = async <A extends { readonly reason: string }>(
  acts: readonly A[],
  deadline: DeadlineModel,
  ctx: GatewayContext,
): Promise<A[]> => {
  if (acts.length === 0) return [];
  const told = await isTold(deadline, ctx);
  const veiled =
    deadline.subject.kind === "opinion" && Opinion.isRedactedFor(deadline.subject, ctx.actor)
      ? (deadline.subject.redaction?.passages ?? [])
      : [];
  return acts.map((act) => ({
    ...act,
    reason: told ? Opinion.redactText(act.reason, veiled) : "—",
  }));
};

export const Deadline: Complete<DeadlineResolvers, DeadlineModel> = {
  dueOn: ({ dueOn, state }) => (state === "PAUSED" ? null : dueOn),
  version: ({ subject }) => subject.version,
  unit: ({ subject }) => subject.unit,
  heir: async ({ owedBy }, _, { loaders }) => {
    const body = owedBy && (await loaders.heirOf.load(owedBy.id));
    return body ? ((await loaders.organization.load(body)) ?? null) : null;
  },
  policy,
  steps,
  extensions: (deadline, _, ctx) => withReasons(deadline.extensions, deadline, ctx),
  pauses: (deadline, _, ctx) => withReasons(deadline.pauses, deadline, ctx),
  subject: (deadline, _, ctx) => subjectOf(deadline, ctx),
  calendarVersion: ({ calendarVersion }) => calendarVersion,
  notices: async ({ id }, _, { loaders }) => [...((await loaders.saidOf.load(id)) ?? [])],
};

export const DeadlineNotice: Complete<DeadlineNoticeResolvers, SentNoticeModel> = {
  saidAt: ({ at }) => at,
};
