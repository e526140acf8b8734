import { checkedDay, expectNotTooFar, tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf, formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import { NAME_MAX, zLine } from "../kernel/text.ts";
import { expectFields } from "../own-field/read.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Status as SessionStatus } from "../session/shape.ts";
import { expectReasonFor, toEase } from "../use-case/reasoned.ts";
import { makeTransitionMutation } from "../use-case/transition.ts";
import { OPINION } from "./concept.ts";
import { isDelivered } from "./delivery.ts";
import { ownId } from "./entity.ts";
import { STEPS as ESCALATION_STEPS } from "./escalation/steps.ts";
import { Nature } from "./labels.ts";
import { isBeyondCompetence, nextReplyCause, owesTransfer } from "./obligations.ts";
import { isAnonymous, repliesKeptOnReassignment, repliesOn } from "./replies.ts";
import * as Response from "./response/index.ts";
import { expectPromise } from "./response/promise.ts";
import { finalResponses, RESULT } from "./result.ts";
import { nextResultOrdinal, resultDayOf } from "./result-day.ts";
import { type Opinion, Redirection, Rejection, Remark, Shape } from "./shape.ts";
import { bodyOf, checkedTold, define, noSession, TOLD } from "./step.ts";

const mutationOf = makeTransitionMutation(OPINION);
/** Whether these means tell the citizen of the opinion in writing. */
const isWriting = (opinion: Opinion, means: Response.Means | null): boolean =>
  Response.isInWriting(means, isAnonymous(opinion));
const toldAlready = (on: Day): Phrase => ({
  vi: `Việc báo cho công dân ngày ${formatVietnamese(on)} đã được ghi.`,
  en: `It is already recorded that the citizen was told on ${on}.`,
});

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
    read: (ctx, { unit, fields: known }, { fields }) =>
      expectFields(ctx, fields ?? [], { unit, path: ["fields"], known }),
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
    input: { ...Rejection.shape, ...TOLD },
    facts: noSession,
    apply: (before, { citizenToldOn, citizenToldBy, ...rejection }, { today }) => {
      const rejectedOn = checkedDay(rejection.rejectedOn, {
        field: "rejectedOn",
        today,
        after: { day: before.receivedOn, name: "receivedOn" },
      });
      const told = { citizenToldOn, citizenToldBy };
      const { toldOn, toldBy } = checkedTold(told, { day: rejectedOn, name: "rejectedOn" }, today);
      const writtenOn = isWriting(before, toldBy) ? toldOn : null;
      const tellingOwed = toldOn === null;
      return { rejection: { ...rejection, rejectedOn, toldOn, toldBy, writtenOn, tellingOwed } };
    },
  }),
  tellRejection: define({
    by: "tellRejection",
    event: "opinion.rejection-told",
    input: TOLD,
    facts: noSession,
    apply: (before, { citizenToldOn, citizenToldBy }, { today }) => {
      const { rejection, redirection } = before;
      const ended = rejection ?? redirection;
      const inWriting = isWriting(before, citizenToldBy);
      // A notice in writing may follow one that was not.
      if (ended?.toldOn && (!inWriting || ended.writtenOn))
        throw new Failure("DUPLICATE", ["opinionId"], toldAlready(ended.toldOn));
      const on = checkedDay(citizenToldOn, {
        field: "citizenToldOn",
        today,
        after: rejection
          ? { day: rejection.rejectedOn, name: "rejectedOn" }
          : { day: redirection?.redirectedOn ?? null, name: "redirectedOn" },
      });
      const first = ended?.toldOn ? {} : { toldOn: on, toldBy: citizenToldBy };
      const told = { ...first, ...(inWriting && { writtenOn: on }) };
      return rejection
        ? { rejection: { ...rejection, ...told } }
        : { redirection: redirection && { ...redirection, ...told } };
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
      citizenToldBy: TOLD.citizenToldBy,
    },
    facts: noSession,
    apply: (before, { citizenToldBy, ...redirection }, { today }) => {
      const redirectedOn = checkedDay(redirection.redirectedOn, {
        field: "redirectedOn",
        today,
        after: { day: before.receivedOn, name: "receivedOn" },
      });
      const told = {
        toldOn: citizenToldBy && redirectedOn,
        toldBy: citizenToldBy,
        writtenOn: isWriting(before, citizenToldBy) ? redirectedOn : null,
      };
      return { redirection: { ...redirection, redirectedOn, ...told } };
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
        tellingOwed: false,
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
      ...TOLD,
      /** The reason for a later day than the citizen had. */
      reason: optional(Remark.shape.reason),
    },
    read: async (ctx, before, { organizationId, dueOn, reason }) => {
      const body = await bodyOf(ctx, organizationId, "organizationId");
      const today = dayOf(ctx.now);
      const owed = resultDayOf(before, { today, calendar: ctx.calendar });
      const had = owed?.dueOn ?? null;
      // A later day than the citizen had is an extension of it.
      const eased =
        had !== null && dueOn !== null && dueOn > had
          ? [{ code: RESULT, dueOn: had, overdue: had < today, ended: false, extended: true }]
          : [];
      expectReasonFor(eased, reason);
      return { body, had, cause: owed?.carriedCause ?? null, eased, unit: before.unit };
    },
    target: ({ unit, eased }) => toEase({ unit }, eased),
    facts: noSession,
    reason: ({ reason }) => reason,
    apply: (before, { assignedOn, dueOn, ...told }, { today }, { body, had, cause }) => {
      expectNotTooFar(dueOn, ["dueOn"], today);
      const from = checkedDay(assignedOn, {
        field: "assignedOn",
        today,
        after: { day: before.receivedOn, name: "receivedOn" },
      });
      if (dueOn !== null && dueOn < from)
        throw tooEarly(["dueOn"], { day: from, name: "assignedOn" });
      return {
        assignment: {
          organization: body,
          assignedOn: from,
          acceptedOn: null,
          dueOn: dueOn ?? had,
          ...checkedTold(told, { day: from, name: "assignedOn" }, today),
          cause,
          ordinal: nextResultOrdinal(before),
          answeredBefore: finalResponses(before).length,
        },
        returned: null,
        ...repliesKeptOnReassignment(before),
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
      const owed = resultDayOf(before, { today, calendar });
      return {
        assignment: null,
        returned: {
          reason,
          on: today,
          result: owed
            ? {
                startedOn: owed.startedOn,
                dueOn: owed.dueOn,
                cause: owed.carriedCause ?? `returned ${nextResultOrdinal(before)}`,
              }
            : null,
        },
        ...repliesKeptOnReassignment(before),
      };
    },
    reason: ({ reason }) => reason,
  }),
  ...ESCALATION_STEPS,
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
        ...repliesOn(before, today),
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
