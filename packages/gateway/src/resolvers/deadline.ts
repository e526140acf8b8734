import {
  cursorSeal,
  DeadlineChange,
  type DeadlineRecord,
  Deadline as Deadlines,
  dayOf,
  daysBetween,
  partsOf,
  RequestError,
  RuleSettings,
  type Subject,
  stepsByRules,
  toId,
  Unit,
} from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeadlineNoticeResolvers, DeadlineResolvers } from "../generated/resolvers.ts";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { DeadlineModel, DeadlineNoticeModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import { visibleSubject } from "../visible.ts";
import type { Complete } from "./complete.ts";

/** A deadline of a subject, with its state at this time. */
export const deadlineOf = (
  deadline: DeadlineRecord,
  subject: Subject,
  { now, calendar }: GatewayContext,
): DeadlineModel => ({
  ...deadline,
  state: Deadlines.stateAt(deadline, now, calendar),
  subject,
});

/** The deadlines of a subject, with their state at this time. */
export const deadlinesOf = (subject: Subject, _: unknown, ctx: GatewayContext): DeadlineModel[] =>
  subject.deadlines.map((deadline) => deadlineOf(deadline, subject, ctx));

/** The counts of a deadline. They are made once, for the first field that asks. */
function countsOf(deadline: DeadlineModel, { now, calendar }: GatewayContext) {
  const counts = COUNTS.get(deadline) ?? Deadlines.statusAt(deadline, now, calendar);
  COUNTS.set(deadline, counts);
  return counts;
}
/** A model belongs to one request, and so to one instant. */
const COUNTS = new WeakMap<DeadlineModel, Deadlines.DeadlineStatus>();

/** The shipped policy of a deadline. Its mark tells those of one code apart. */
const shippedPolicy = (deadline: DeadlineModel): Deadlines.Policy | undefined => {
  const shipped = Deadlines.shippedOf(deadline.policyCode);
  return shipped.find(({ mark }) => mark === Deadlines.markOf(deadline)) ?? shipped[0];
};

/** The policy version that created a deadline; undefined if a person fixed the day. */
async function policyIn(
  deadline: DeadlineModel,
  ctx: GatewayContext,
): Promise<Deadlines.Policy | undefined> {
  const { policyCode, policy: frozen, subject } = deadline;
  if (frozen === null) return undefined;
  if (frozen.version === 0) return shippedPolicy(deadline);
  const levels = await RuleSettings.policiesAbove(ctx, subject.unit);
  return levels
    .flat()
    .find(
      ({ code, unitCode, version }) =>
        code === policyCode && unitCode === frozen.unitCode && version === frozen.version,
    );
}

/**
 * The policy that created a deadline. The text and the source come from that policy version; the
 * period is the one frozen in the deadline.
 */
async function policy(deadline: DeadlineModel, _: unknown, ctx: GatewayContext) {
  const { policy: frozen } = deadline;
  const found = (await policyIn(deadline, ctx)) ?? shippedPolicy(deadline);
  if (frozen === null || found === undefined) return null;
  const { unitCode, version, period } = frozen;
  const mark = Deadlines.markOf(deadline) ?? found.mark;
  const { policyOf } = await import("./policy-of.ts");
  return policyOf({ ...found, unitCode, version, period, mark, none: false }, ctx.language);
}

/** The counted days; empty if the due day was set directly, or if they no longer lead to it. */
async function steps(
  { startedOn, dueOn, policy: frozen, pauses, extensions, metOn }: DeadlineModel,
  _: unknown,
  { now, calendar, language }: GatewayContext,
) {
  if (frozen === null || extensions.length > 0) return [];
  // An open pause counts until today, or until the deadline was met.
  const until = metOn ?? dayOf(now);
  const ended = pauses.map(({ from, to }) => ({ from, to: to ?? (until > from ? until : from) }));
  const found = Deadlines.explain({ startedOn, period: frozen.period, calendar, pauses: ended });
  // The calendar may have changed after the deadline closed: these days do not explain its due day.
  if (found.dueOn !== dueOn && pauses.every(({ to }) => to !== null)) return [];
  const { stepOf } = await import("./policy-of.ts");
  return found.steps.map((step) => stepOf(step, language));
}

/** A reason may reveal content of the subject that is hidden from the caller. */
async function mayReadReasons({ subject }: DeadlineModel, ctx: GatewayContext): Promise<boolean> {
  const { confidential } = ctx.visibility[subject.kind];
  return (
    (await visibleSubject(subject, ctx)) !== undefined &&
    !confidential?.isLocked(subject, ctx.actor)
  );
}

const isSubjectVisible = ({ subject }: DeadlineModel, ctx: GatewayContext) =>
  whenKnown(visibleSubject(subject, ctx), (visible) => visible !== undefined);

/** The list of the seal of deadline ids. */
const SEALED = "deadline";

/**
 * The id of a deadline contains the id of its subject. Where the subject is hidden, the id is
 * sealed: it stays the same, and only this system can open it.
 */
const idOf = (deadline: DeadlineModel, ctx: GatewayContext): MaybePromise<string> =>
  whenKnown(isSubjectVisible(deadline, ctx), (isVisible) =>
    isVisible ? deadline.id : sealedId(deadline, ctx),
  );

const sealedId = async ({ id }: DeadlineModel, ctx: GatewayContext): Promise<string> =>
  toId("deadline", (await cursorSeal(ctx)).seal(SEALED, id));

/** The parts of the id of a deadline, opened if it is sealed; undefined for any other text. */
export async function deadlineParts(
  ctx: GatewayContext,
  parts: readonly string[],
): Promise<readonly string[] | undefined> {
  const [sealed = "", ...rest] = parts;
  if (rest.length > 0) return parts;
  return partsOf("deadline", (await cursorSeal(ctx)).open(SEALED, sealed) ?? "");
}

/** The subject of a visible deadline may be hidden. In that case its unit is returned instead. */
const subjectOf = ({ subject }: DeadlineModel, ctx: GatewayContext) =>
  whenKnown(visibleSubject(subject, ctx), (visible) => visible ?? subject.unit ?? country(ctx));

async function country({ loaders }: GatewayContext): Promise<Unit.Unit> {
  const found = (await loaders.unitsOf.load(Unit.COUNTRY))?.at(-1);
  if (!found) throw new RequestError("RETRY_LATER");
  return found;
}

/** Pauses or extensions, each with its reason if the caller may read it, otherwise with a dash. */
const withReasons = async <A extends { readonly reason: string }>(
  acts: readonly A[],
  deadline: DeadlineModel,
  ctx: GatewayContext,
): Promise<A[]> => {
  if (acts.length === 0) return [];
  const readable = await mayReadReasons(deadline, ctx);
  const { actor, visibility } = ctx;
  const { subject } = deadline;
  const { confidential } = visibility[subject.kind];
  const shown = (reason: string): string =>
    confidential?.redactText(reason, { subject, actor }) ?? reason;
  return acts.map((act) => ({ ...act, reason: readable ? shown(act.reason) : "—" }));
};

export const Deadline: Complete<DeadlineResolvers, DeadlineModel> = {
  dueOn: ({ dueOn, state }) => (state === "PAUSED" ? null : dueOn),
  id: (deadline, _, ctx) => idOf(deadline, ctx),
  version: (deadline, _, ctx) =>
    whenKnown(isSubjectVisible(deadline, ctx), (isVisible) =>
      isVisible ? (deadline.version ?? 1) : 0,
    ),
  viewerCan: (deadline, _, ctx) => {
    const { actor, visibility } = ctx;
    const { subject } = deadline;
    if (isReceipt(subject) || visibility[subject.kind].confidential?.isLocked(subject, actor))
      return [];
    // Only the unit changes deadlines, not the body that handles the subject.
    const viewed = { subject: deadline, at: { unit: subject.unit } };
    const steps = stepsByRules(DeadlineChange.RULES, viewed, actor);
    if (steps.length === 0) return [];
    return whenKnown(isSubjectVisible(deadline, ctx), (isVisible) => (isVisible ? steps : []));
  },
  overdueFrom: (deadline, _, ctx) => countsOf(deadline, ctx).overdueFrom?.toISOString() ?? null,
  workingDaysLeft: (deadline, _, ctx) => countsOf(deadline, ctx).workingDaysLeft,
  workingDaysLate: (deadline, _, ctx) => countsOf(deadline, ctx).workingDaysLate,
  provisional: (deadline, _, ctx) => countsOf(deadline, ctx).provisional,
  daysLate: ({ state, dueOn, metOn, cancelledOn }, _, { now }) =>
    state === "OVERDUE" || state === "MET_LATE" || state === "MISSED"
      ? daysBetween(dueOn, metOn ?? cancelledOn ?? dayOf(now))
      : null,
  unit: ({ subject }) => subject.unit,
  owedBy: ({ owedBy, subject }, _, { actor, visibility }) =>
    visibility[subject.kind].confidential?.redactValue(owedBy, "owedBy", { subject, actor }) ??
    owedBy,
  heir: async ({ owedBy }, _, { loaders }) => {
    const body = owedBy && (await loaders.successorOf.load(owedBy.id));
    return body ? ((await loaders.organization.load(body)) ?? null) : null;
  },
  label: ({ policyCode }) => Deadlines.policyLabel(policyCode),
  policy,
  binding: (deadline) => Deadlines.isBinding(deadline),
  mark: async (deadline, _, ctx) =>
    Deadlines.markOf(deadline) ?? (await policyIn(deadline, ctx))?.mark ?? null,
  source: async (deadline, _, ctx) => (await policyIn(deadline, ctx))?.source ?? null,
  steps,
  extensions: (deadline, _, ctx) => withReasons(deadline.extensions, deadline, ctx),
  pauses: (deadline, _, ctx) => withReasons(deadline.pauses, deadline, ctx),
  subject: (deadline, _, ctx) => subjectOf(deadline, ctx),
  calendarVersion: ({ calendarVersion }) => calendarVersion,
  notices: async ({ id }, _, { loaders }) => [...((await loaders.sentNoticesOf.load(id)) ?? [])],
};

export const DeadlineNotice: Complete<DeadlineNoticeResolvers, DeadlineNoticeModel> = {
  saidAt: ({ at }) => at,
};
