import type * as z from "zod";
import { checkedDay, expectNotTooFar, tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import { NAME_MAX, zLine } from "../kernel/text.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Status as SessionStatus } from "../session/shape.ts";
import { expectReasonFor, toEase } from "../use-case/reasoned.ts";
import { makeTransitionMutation, type TransitionDefinition } from "../use-case/transition.ts";
import { OPINION } from "./concept.ts";
import { isDelivered } from "./delivery.ts";
import { ownId } from "./entity.ts";
import * as Escalation from "./escalation/shape.ts";
import { Nature } from "./labels.ts";
import type { OpinionFacts, Step } from "./lifecycle.ts";
import { isBeyondCompetence, nextReplyCause, owesTransfer } from "./obligations.ts";
import { repliesKeptOnReassignment, repliesOn } from "./replies.ts";
import * as Response from "./response/index.ts";
import { expectPromise } from "./response/promise.ts";
import { finalResponses, RESULT } from "./result.ts";
import { nextResultOrdinal, resultDayOf } from "./result-day.ts";
import { type Opinion, Redirection, Rejection, Remark, Shape } from "./shape.ts";

const mutationOf = makeTransitionMutation(OPINION);
/** Infers the type parameters of a transition. */
const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<Opinion, Step, OpinionFacts, S, G>,
) => step;
const noSession = () => ({ session: null });

const bodyOf = async (ctx: Context, id: string, field: string): Promise<Organization.Snapshot> =>
  (await Organization.snapshots(ctx, [{ id, path: [field] }]))(id);

/** The checked day on which the citizen was informed of a step; null if not informed. */
const checkedToldOn = (
  toldOn: Day | null,
  after: { readonly day: Day; readonly name: string },
  today: Day,
): Day | null => toldOn && checkedDay(toldOn, { field: "citizenToldOn", today, after });

/** The escalation without a reply. */
const pendingEscalation = ({ escalations }: Opinion): Escalation.Escalation | undefined =>
  escalations.findLast(({ reply }) => reply === null);
const changedEscalations = (
  { escalations }: Opinion,
  id: string | undefined,
  to: Partial<Escalation.Escalation>,
) =>
  escalations.map((escalation) => (escalation.id === id ? { ...escalation, ...to } : escalation));

export const STEPS = {
  classifyOpinion: define({
    by: "classifyOpinion",
    event: "opinion.classified",
    input: {
      nature: Nature.schema,
      fields: optional(Shape.shape.fields.unwrap()),
      competence: optional(Shape.shape.competence.unwrap()),
      /** The reason why an opinion that must be transferred need not be. */
      reason: optional(Remark.shape.reason),
    },
    facts: noSession,
    apply: (before, { nature, fields, competence, reason }) => {
      const after = { ...before, competence: competence ?? before.competence };
      if (reason === null && owesTransfer(before) && !isBeyondCompetence(after))
        throw new Failure("REQUIRED", ["reason"]);
      return {
        nature,
        fields: fields ?? before.fields,
        competence: after.competence,
        // A redaction is kept. The lock follows the nature.
        contentState:
          nature === "DENUNCIATION" ? "LOCKED" : before.redaction ? "REDACTED" : "SHOWN",
      };
    },
    reason: ({ reason }) => reason,
  }),
  rejectOpinion: define({
    by: "rejectOpinion",
    event: "opinion.rejected",
    input: { ...Rejection.shape, citizenToldOn: optional(zDay) },
    facts: noSession,
    apply: ({ receivedOn }, { citizenToldOn, ...rejection }, { today }) => {
      const rejectedOn = checkedDay(rejection.rejectedOn, {
        field: "rejectedOn",
        today,
        after: { day: receivedOn, name: "receivedOn" },
      });
      const toldOn = checkedToldOn(citizenToldOn, { day: rejectedOn, name: "rejectedOn" }, today);
      return { rejection: { ...rejection, rejectedOn, toldOn, tellingOwed: toldOn === null } };
    },
  }),
  tellRejection: define({
    by: "tellRejection",
    event: "opinion.rejection-told",
    input: { citizenToldOn: optional(zDay) },
    facts: noSession,
    apply: ({ rejection }, { citizenToldOn }, { today }) => {
      const toldOn = checkedDay(citizenToldOn, {
        field: "citizenToldOn",
        today,
        after: { day: rejection?.rejectedOn ?? null, name: "rejectedOn" },
      });
      return { rejection: rejection && { ...rejection, toldOn } };
    },
  }),
  redirectOpinion: define({
    by: "redirectOpinion",
    event: "opinion.redirected",
    // A receipt and a reason are required so that the case is not lost. A record entered after the
    // fact may lack them.
    input: {
      ...Redirection.shape,
      receiptNumber: Redirection.shape.receiptNumber.unwrap().unwrap(),
      reason: Remark.shape.reason,
    },
    facts: noSession,
    apply: ({ receivedOn }, redirection, { today }) => {
      const redirectedOn = checkedDay(redirection.redirectedOn, {
        field: "redirectedOn",
        today,
        after: { day: receivedOn, name: "receivedOn" },
      });
      return { redirection: { ...redirection, redirectedOn } };
    },
  }),
  answerAtSession: define({
    by: "answerAtSession",
    event: "opinion.answered-at-session",
    input: {
      content: Response.Shape.shape.content,
      answeredBy: zLine(NAME_MAX),
      answeredOn: optional(zDay),
      resolution: Shape.shape.resolution.unwrap(),
      promisedOn: Response.Shape.shape.promisedOn,
    },
    read: async (ctx, { sessionId }) =>
      sessionId === null ? undefined : sessionById(ctx, sessionId, { consistent: true }),
    facts: (session) => ({ session: (session?.status ?? null) satisfies SessionStatus | null }),
    apply: (
      before,
      { content, answeredBy, answeredOn, resolution, promisedOn },
      { today },
      session,
    ) => {
      const on = checkedDay(answeredOn ?? session?.heldOn ?? null, {
        field: "answeredOn",
        today,
        after: { day: session?.heldOn ?? null, name: "heldOn" },
      });
      expectPromise({ resolution, promisedOn }, { day: on, name: "answeredOn" }, today);
      const delivery = {
        opinionId: null,
        covers: null,
        means: "AT_SESSION" as const,
        deliveredOn: on,
        deliveredBy: answeredBy,
        note: null,
      };
      const answer = {
        id: toId("response", ownId(before), before.responses.length + 1),
        version: 1,
        kind: "FINAL" as const,
        // Citizens of merged opinions may not have attended.
        status: isDelivered(before, { deliveries: [delivery] })
          ? ("DELIVERED" as const)
          : ("APPROVED" as const),
        content,
        answeredOn: on,
        answeredBy,
        organization: null,
        documentNumber: null,
        deliveries: [delivery],
        corrects: null,
        resolution,
        promisedOn,
        // An answer given at the session has no drafter and no approver.
        drafters: [],
        approvedBy: null,
        approvedOn: on,
      };
      return { resolution, responses: [...before.responses, answer] };
    },
  }),
  assignOpinion: define({
    by: "assignOpinion",
    event: "opinion.assigned",
    input: {
      organizationId: zId,
      assignedOn: optional(zDay),
      dueOn: optional(zDay),
      citizenToldOn: optional(zDay),
      /** The reason for a later day than the citizen had. */
      reason: optional(Remark.shape.reason),
    },
    read: async (ctx, before, { organizationId, dueOn, reason }) => {
      const body = await bodyOf(ctx, organizationId, "organizationId");
      const today = dayOf(ctx.now);
      const had = resultDayOf(before, { today, calendar: ctx.calendar })?.dueOn ?? null;
      // A later day than the citizen had is an extension of it.
      const eased =
        had !== null && dueOn !== null && dueOn > had
          ? [{ code: RESULT, dueOn: had, overdue: had < today, ended: false, extended: true }]
          : [];
      expectReasonFor(eased, reason);
      return { body, had, eased, unit: before.unit };
    },
    target: ({ unit, eased }) => toEase({ unit }, eased),
    facts: noSession,
    reason: ({ reason }) => reason,
    apply: (before, { assignedOn, dueOn, citizenToldOn }, { today }, { body, had }) => {
      expectNotTooFar(dueOn, ["dueOn"], today);
      const from = checkedDay(assignedOn, {
        field: "assignedOn",
        today,
        after: { day: before.receivedOn, name: "receivedOn" },
      });
      if (dueOn !== null && dueOn < from)
        throw tooEarly(["dueOn"], { day: from, name: "assignedOn" });
      const toldOn = checkedToldOn(citizenToldOn, { day: from, name: "assignedOn" }, today);
      return {
        assignment: {
          organization: body,
          assignedOn: from,
          acceptedOn: null,
          dueOn: dueOn ?? had,
          toldOn,
          ordinal: nextResultOrdinal(before),
          answeredBefore: finalResponses(before).length,
        },
        returned: null,
        replied: repliesKeptOnReassignment(before),
      };
    },
  }),
  acceptOpinion: define({
    by: "acceptOpinion",
    event: "opinion.accepted",
    input: { acceptedOn: optional(zDay) },
    facts: noSession,
    apply: ({ assignment }, { acceptedOn }, { today }) => {
      const on = checkedDay(acceptedOn, {
        field: "acceptedOn",
        today,
        after: { day: assignment?.assignedOn ?? null, name: "assignedOn" },
      });
      return { assignment: assignment && { ...assignment, acceptedOn: on } };
    },
  }),
  returnOpinion: define({
    by: "returnOpinion",
    event: "opinion.returned",
    input: { reason: Remark.shape.reason },
    read: async ({ calendar }) => calendar,
    facts: noSession,
    apply: (before, { reason }, { today }, calendar) => {
      const result = resultDayOf(before, { today, calendar });
      return {
        assignment: null,
        returned: {
          reason,
          on: today,
          result: result ? { ...result, cause: `returned ${nextResultOrdinal(before)}` } : null,
        },
        replied: repliesKeptOnReassignment(before),
      };
    },
    reason: ({ reason }) => reason,
  }),
  escalateOpinion: define({
    by: "escalateOpinion",
    event: "opinion.escalated",
    input: {
      to: optional(zLine(NAME_MAX)),
      organizationId: optional(zId),
      documentNumber: zLine(60),
      escalatedOn: optional(zDay),
      citizenToldOn: optional(zDay),
    },
    read: async (ctx, _, { to, organizationId }) => {
      const failure = Escalation.misaddressed({ to, organizationId });
      if (failure) throw failure;
      return organizationId === null ? null : bodyOf(ctx, organizationId, "organizationId");
    },
    facts: noSession,
    apply: (
      before,
      { to, documentNumber, escalatedOn, citizenToldOn },
      { today },
      organization,
    ) => {
      const id = toId("escalation", ownId(before), before.escalations.length + 1);
      const on = checkedDay(escalatedOn, {
        field: "escalatedOn",
        today,
        after: { day: before.receivedOn, name: "receivedOn" },
      });
      const toldOn = checkedToldOn(citizenToldOn, { day: on, name: "escalatedOn" }, today);
      const escalation = {
        id,
        to: to ?? organization?.name ?? "",
        organization,
        documentNumber,
        escalatedOn: on,
        toldOn,
        followUps: [],
        reply: null,
      };
      return { escalations: [...before.escalations, escalation] };
    },
  }),
  followUpEscalation: define({
    by: "followUpEscalation",
    event: "escalation.followed-up",
    input: {
      on: optional(zDay),
      note: Escalation.FollowUp.shape.note,
      documentNumber: Escalation.FollowUp.shape.documentNumber,
    },
    facts: noSession,
    apply: (before, { on, note, documentNumber }, { today }) => {
      const open = pendingEscalation(before);
      return {
        escalations: changedEscalations(before, open?.id, {
          followUps: [
            ...(open?.followUps ?? []),
            {
              on: checkedDay(on, {
                field: "on",
                today,
                after: { day: open?.escalatedOn ?? null, name: "escalatedOn" },
              }),
              note,
              documentNumber,
            },
          ],
        }),
      };
    },
  }),
  recordEscalationReply: define({
    by: "recordEscalationReply",
    event: "escalation.replied",
    input: Escalation.Reply.shape,
    facts: noSession,
    apply: (before, reply, { today }) => {
      const open = pendingEscalation(before);
      const repliedOn = checkedDay(reply.repliedOn, {
        field: "repliedOn",
        today,
        after: { day: open?.escalatedOn ?? null, name: "escalatedOn" },
      });
      return {
        escalations: changedEscalations(before, open?.id, { reply: { ...reply, repliedOn } }),
      };
    },
  }),
  setResolution: define({
    by: "setResolution",
    event: "opinion.resolution-set",
    input: { resolution: Shape.shape.resolution.unwrap() },
    facts: noSession,
    apply: (_, { resolution }) => ({ resolution }),
  }),
  closeOpinion: define({
    by: "closeOpinion",
    event: "opinion.closed",
    input: { resolution: optional(Shape.shape.resolution.unwrap()) },
    facts: noSession,
    apply: (before, { resolution }) => ({ resolution: resolution ?? before.resolution }),
  }),
  reopenOpinion: define({
    by: "reopenOpinion",
    event: "opinion.reopened",
    input: { reason: Remark.shape.reason },
    facts: noSession,
    apply: (before, { reason }, { today }) => ({
      reopened: {
        reason,
        on: today,
        repliesThatDay: repliesOn(before, today),
        answersBefore: before.responses.length,
        cause: nextReplyCause("reopened", before),
      },
      resolution: "NOT_RESOLVED",
    }),
    reason: ({ reason }) => reason,
  }),
};

export const classify = mutationOf(STEPS.classifyOpinion);
export const reject = mutationOf(STEPS.rejectOpinion);
export const tellRejection = mutationOf(STEPS.tellRejection);
export const redirect = mutationOf(STEPS.redirectOpinion);
export const answerAtSession = mutationOf(STEPS.answerAtSession);
export const assign = mutationOf(STEPS.assignOpinion);
export const accept = mutationOf(STEPS.acceptOpinion);
export const sendBack = mutationOf(STEPS.returnOpinion);
export const escalate = mutationOf(STEPS.escalateOpinion);
export const followUp = mutationOf(STEPS.followUpEscalation);
export const recordReply = mutationOf(STEPS.recordEscalationReply);
export const setResolution = mutationOf(STEPS.setResolution);
export const close = mutationOf(STEPS.closeOpinion);
export const reopen = mutationOf(STEPS.reopenOpinion);
