import * as z from "zod";
import { checkedDay, tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { makeTransitionMutation, type TransitionDefinition } from "../use-case/transition.ts";
import { countedTwice } from "./build.ts";
import { SESSION } from "./concept.ts";
import { expectAfterAhead, expectAfterAnnouncement, expectReasoned, tooFarAhead } from "./days.ts";
import { ulidOf } from "./entity.ts";
import { closeGates, gateCounts } from "./gate.ts";
import type { SessionFacts, Step } from "./lifecycle.ts";
import { openOf } from "./open.ts";
import { count, describeLines, type Tallied, unexplained } from "./reconciliation.ts";
import { CARRIED_MAX, dayHeld, Publication, type Session, Shape } from "./shape.ts";
import { tallyOf } from "./tally.ts";

const mutationOf = makeTransitionMutation(SESSION);
/** Infers the type parameters of a transition. */
const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<Session, Step, SessionFacts, S, G>,
) => step;
const noFacts = () => ({ unexplained: null, open: [] });

/**
 * The day on which a session was held: the given day, or the planned day if it is not later
 * than today.
 * @throws Failure at `heldOn` for a day in the future or before the announcement.
 */
function heldDayOf(before: Session, given: Day | null, today: Day): Day {
  const planned = before.heldOn !== null && before.heldOn <= today ? before.heldOn : today;
  const heldOn = checkedDay(given ?? planned, { field: "heldOn", today });
  expectAfterAnnouncement({ heldOn, heldOnPrecision: "DAY", announcedOn: before.announcedOn });
  return heldOn;
}

/** @throws Failures for days that are planned too far ahead. */
function expectNear(days: Parameters<typeof tooFarAhead>[0], today: Day): void {
  const failures = tooFarAhead(days, today);
  if (failures.length > 0) throw new Failures(failures);
}

const reason = Shape.shape.statusReason.unwrap().unwrap();

export const STEPS = {
  announceSession: define({
    by: "announceSession",
    event: "session.announced",
    input: {
      heldOn: optional(zDay),
      place: Shape.shape.place,
      howToAttend: Shape.shape.howToAttend,
      announcedOn: optional(zDay),
    },
    facts: noFacts,
    apply: (before, { heldOn, place, howToAttend, announcedOn }, { today }) => {
      const on = checkedDay(announcedOn, { field: "announcedOn", today });
      // The day from which the session was postponed cannot be announced.
      expectNear({ heldOn }, today);
      const heldDay = heldOn ?? dayHeld(before);
      if (heldDay !== null && heldDay < on)
        throw tooEarly(["heldOn"], { day: on, name: "announcedOn" });
      return {
        heldOn: heldDay,
        ...(heldOn && { heldOnPrecision: "DAY" as const }),
        place: place ?? before.place,
        howToAttend: howToAttend ?? before.howToAttend,
        announcedOn: on,
        statusReason: null,
        awaitsDay: false,
      };
    },
  }),
  openCollection: define({
    by: "openCollection",
    event: "session.collection-opened",
    input: {},
    facts: noFacts,
    apply: () => ({}),
  }),
  startSession: define({
    by: "startSession",
    event: "session.started",
    input: {},
    facts: noFacts,
    apply: ({ heldOn }, _, { today }) =>
      heldOn === null || heldOn > today ? { heldOn: today, heldOnPrecision: "DAY" } : {},
  }),
  holdSession: define({
    by: "holdSession",
    event: "session.held",
    input: {
      heldOn: optional(zDay),
      attendance: Shape.shape.attendance.unwrap().unwrap(),
      reportedCounts: Shape.shape.reportedCounts.unwrap().min(1),
      notAdmitted: Shape.shape.notAdmitted,
      summary: Shape.shape.summary,
      reason: optional(z.string().max(1_000)),
    },
    read: async (ctx, before, input) => {
      const heldOn = heldDayOf(before, input.heldOn, dayOf(ctx.now));
      await expectAfterAhead(ctx, before, heldOn);
      const after = { ...before, heldOn, heldOnPrecision: "DAY", status: "HELD" } as const;
      await expectReasoned(ctx, { before, after, reason: input.reason });
    },
    facts: noFacts,
    reason: (input) => input.reason,
    apply: (before, { heldOn, attendance, reportedCounts, notAdmitted, summary }, { today }) => {
      const failures = countedTwice(reportedCounts);
      if (failures.length > 0) throw new Failures(failures);
      return {
        heldOn: heldDayOf(before, heldOn, today),
        heldOnPrecision: "DAY" as const,
        attendance,
        reportedCounts,
        notAdmitted,
        summary: summary ?? before.summary,
      };
    },
  }),
  publishSession: define({
    by: "publishSession",
    event: "session.published",
    input: Publication.shape,
    facts: noFacts,
    apply: ({ heldOn }, { place, from }, { today }) => ({
      publication: {
        place,
        from:
          from &&
          checkedDay(from, { field: "from", today, after: { day: heldOn, name: "heldOn" } }),
      },
    }),
  }),
  postponeSession: define({
    by: "postponeSession",
    event: "session.postponed",
    input: { reason, heldOn: optional(zDay) },
    facts: noFacts,
    apply: (_, { reason, heldOn }, { today }) => {
      if (heldOn !== null && heldOn < today)
        throw new Failure("TOO_SMALL", ["heldOn"], { limit: today });
      expectNear({ heldOn }, today);
      return {
        statusReason: reason,
        awaitsDay: heldOn === null,
        ...(heldOn && { heldOn, heldOnPrecision: "DAY" }),
      };
    },
    reason: (input) => input.reason,
  }),
  cancelSession: define({
    by: "cancelSession",
    event: "session.cancelled",
    input: { reason },
    read: (ctx, { id }) => gateCounts(ctx, ulidOf(id)),
    facts: noFacts,
    apply: (_, input) => ({ statusReason: input.reason }),
    reason: (input) => input.reason,
    extraParts: ({ id, status }, counts) => closeGates(ulidOf(id), status, counts),
  }),
  closeSession: define({
    by: "closeSession",
    event: "session.closed",
    input: { carriedOverIds: z.array(z.string()).max(CARRIED_MAX).default([]) },
    read: readClosingState,
    facts: ({ unexplained: named, open }) => ({ unexplained: named, open }),
    apply: (_, { carriedOverIds }) => ({ carriedOver: [...new Set(carriedOverIds)] }),
    extraParts: ({ id, status }, { counts }) => closeGates(ulidOf(id), status, counts),
  }),
};

/** Names the reported counts that differ without an explanation; null if there are none. Pure. */
export function unexplainedIn(session: Session, tally: readonly Tallied[]): Phrase | null {
  const lines = unexplained(session, count(session, tally));
  return lines.length === 0 ? null : describeLines(lines);
}

/**
 * Reads the gate counts before everything else. An opinion recorded after that read makes closing
 * fail and retry.
 */
async function readClosingState(ctx: Context, session: Session) {
  const home = ulidOf(session.id);
  const counts = await gateCounts(ctx, home);
  const [open, tally] = await Promise.all([openOf(ctx, home), tallyOf(ctx, session)]);
  return { counts, open, unexplained: unexplainedIn(session, tally) };
}

export const announce = mutationOf(STEPS.announceSession);
export const openCollection = mutationOf(STEPS.openCollection);
export const start = mutationOf(STEPS.startSession);
export const hold = mutationOf(STEPS.holdSession);
export const publish = mutationOf(STEPS.publishSession);
export const postpone = mutationOf(STEPS.postponeSession);
export const cancel = mutationOf(STEPS.cancelSession);
export const close = mutationOf(STEPS.closeSession);
