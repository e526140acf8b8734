import {
  DatePrecision,
  dayOf,
  Opinion as Opinions,
  parseId,
  possibleSteps,
  Session as Sessions,
  Table,
  Unit,
} from "@doithoai/core";
import { dayArgument, exactlyOne } from "../arguments.ts";
import type { Concept } from "../concepts/concept.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import { idByExternalRef } from "../external-ref.ts";
import type { ChairResolvers, SessionResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { ChairModel, SessionModel } from "../models.ts";
import { late, mutationWithField, mutationWithPayload } from "../mutations/resolve.ts";
import { isReceipt, sessionReceipt } from "../receipts.ts";
import { SESSION_ROWS } from "../rows/fields.ts";
import { selectedOfRows } from "../rows/selection.ts";
import { tablePage } from "../table-page.ts";
import { visibleDocuments } from "../visible.ts";
import { notOwed, warningsIn, warningsOf } from "../warnings.ts";
import { statusLabelIn } from "./actionable.ts";
import { auditTrail, changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { amendments, notice } from "./conclusion.ts";
import { deadlinesOf } from "./deadline.ts";
import { directivePage } from "./directive-page.ts";
import { oneOrSome } from "./list.ts";
import { opinionsOfSession } from "./opinion-list.ts";
import { visibleOpinion } from "./opinion-visibility.ts";
import { activity, SessionActivity } from "./session-activity.ts";
import { loadSession } from "./session-page.ts";
import { visibleSession } from "./session-visibility.ts";
import { transitionsOf } from "./transition.ts";

/** The facts of the conditions of closing, from the opinions and directives of the page. */
const CLOSING = {
  DIFFERENCE_EXPLAINED: async (session: SessionModel, { loaders }: GatewayContext) => {
    const { reportedCounts, id } = session;
    const tally = reportedCounts.length > 0 ? await loaders.opinionsOf.load(homeOf(id)) : [];
    return { unexplained: Sessions.unexplainedIn(session, tally) };
  },
  REST_CARRIED_OVER: async ({ id }: SessionModel, { loaders }: GatewayContext) => {
    const home = homeOf(id);
    const read = [loaders.directivesOf.load(home), loaders.opinionsOf.load(home)] as const;
    return { open: Sessions.openAmong(...(await Promise.all(read))) };
  },
};
const STEPS = {
  lifecycle: Sessions.LIFECYCLE,
  labels: Sessions.Status.labels,
  rules: Sessions.RULES,
  facts: CLOSING,
};

const viewed = (session: SessionModel) => ({ subject: session, at: { unit: session.unit } });

/** The opinions of a session for counting, with the same visibility as its list of opinions. */
async function tallyFor(
  session: SessionModel,
  { actor, loaders }: GatewayContext,
): Promise<readonly Sessions.Tallied[]> {
  if (session.reportedCounts.length === 0) return [];
  const opinions = await loaders.opinionsOf.load(homeOf(session.id));
  return opinions.map((opinion) => ({
    channel: opinion.channel,
    turn: opinion.turn,
    hidden: !Opinions.isVisible(opinion, actor, session),
  }));
}

const Session: Complete<SessionResolvers, SessionModel> = {
  documents: ({ documents, unit }, _, ctx) => visibleDocuments(documents, { unit }, ctx),
  statusLabel: statusLabelIn(STEPS.labels),
  excerpt: ({ title }) => Table.excerptOf(title),
  heldOn: (session) => Sessions.dayHeld(session),
  formerHeldOn: ({ heldOn, awaitsDay }) => (awaitsDay ? heldOn : null),
  countsInStatistics: (session) => Sessions.countsInStatistics(session),
  reportedCounts: async (session, _, ctx) => [
    ...Sessions.count(session, await tallyFor(session, ctx)),
  ],
  reconciliation: async (session, _, ctx) =>
    Sessions.reconcile(session, await tallyFor(session, ctx)),
  conclusionNotice: notice,
  amendments,
  carriedOver: async ({ id, carriedOver }, _, ctx) => {
    const ofHome = carriedOver.some((open) => parseId(open)?.kind === "directive")
      ? await ctx.loaders.directivesOf.load(homeOf(id))
      : [];
    const found = await Promise.all(
      carriedOver.map(
        (open) => ofHome.find((directive) => directive.id === open) ?? visibleOpinion(open, ctx),
      ),
    );
    return found.flatMap((each) => each ?? []);
  },
  viewerCan: (session, _, { actor }) =>
    isReceipt(session) ? [] : possibleSteps(STEPS, viewed(session), actor),
  allowedTransitions: (session, _, ctx) => transitionsOf(STEPS, viewed(session), ctx),
  figures: (session, _, { actor, now }) => Sessions.figuresFor(session, actor, dayOf(now)),
  opinions: (session, args, ctx) => opinionsOfSession(ctx, session, args),
  directives: (session, args, ctx) =>
    directivePage(scopeOf("session.directives", session.id), args, async () =>
      Sessions.isOpenTo(session, ctx.actor)
        ? ctx.loaders.directivesOf.load(homeOf(session.id))
        : [],
    ),
  deadlines: deadlinesOf,
  activity,
  auditTrail,
  changes,
};

const Chair: Complete<ChairResolvers, ChairModel> = {};

const queries: Queries<"session" | "sessions"> = {
  session: async (_, { id, externalRef }, ctx, info) => {
    exactlyOne({ id, externalRef });
    const found = id ?? (externalRef && (await idByExternalRef(ctx, "session", externalRef)));
    return found ? loadSession(ctx, found, info) : null;
  },
  sessions: async (_, { where, orderBy, ...args }, ctx, info) => {
    const heldFrom = dayArgument("where.heldFrom", where.heldFrom);
    const heldTo = dayArgument("where.heldTo", where.heldTo);
    const statuses = oneOrSome(["status", where.status], ["statuses", where.statuses]);
    const types = oneOrSome(["type", where.type], ["types", where.types]);
    const places = await Unit.placesOf(ctx, where.unitCode, where.withDescendants ?? false);
    const office = await Unit.officePlacesOf(ctx, places);
    const isInRows = selectedOfRows(info, SESSION_ROWS) !== null;
    return tablePage(ctx, scopeOf("SESSION", where, orderBy), args, (window) =>
      Sessions.listByUnit(ctx, {
        ...window,
        places,
        office,
        fromRow: isInRows ? Sessions.fromRow : undefined,
        heldFrom,
        heldTo,
        statuses,
        types,
        descending: orderBy?.direction !== "ASC",
        toVisible: async (sessions) =>
          sessions.map((session) =>
            // The index of an older write still holds the day from which it was postponed. Of a
            // month or a year it holds the first day.
            ((heldFrom || heldTo) && session.awaitsDay) ||
            (heldTo && !Sessions.isHeldBy(session, heldTo))
              ? undefined
              : Sessions.visibleTo(session, ctx.actor),
          ),
      }),
    );
  },
};

/** An announced session, with a warning if the notice is shorter than the policy requires. */
const announced = (session: SessionModel | null, { language }: GatewayContext) => ({
  session,
  warnings:
    session && Sessions.isShortNotice(session)
      ? warningsIn(language, [{ code: "SHORT_NOTICE", subjectId: session.id, path: [] }])
      : [],
});

/** A published session, with warnings of texts that name a citizen. None in a receipt. */
const published = async (session: SessionModel | null, ctx: GatewayContext) => ({
  session,
  warnings:
    session && !isReceipt(session)
      ? await warningsOf(ctx, session, Opinions.textsNamingCitizens)
      : [],
});

/** A session whose day was entered, with a warning if that day owes nothing. */
const withDay = (session: SessionModel | null, ctx: GatewayContext) => ({
  session,
  warnings: session
    ? notOwed(ctx, {
        policyCode: "SESSION_RESULT_PUBLISH",
        from: Sessions.notOwedBefore(session),
        subjectId: session.id,
        path: ["heldOn"],
      })
    : [],
});

/** Only a patch of the day gets the warning. */
const updated = (
  session: SessionModel | null,
  ctx: GatewayContext,
  { patch }: { readonly patch: object },
) => ("heldOn" in patch ? withDay(session, ctx) : { session, warnings: [] });

const mutations = {
  planSession: mutationWithField(Sessions.plan, "session"),
  recordSession: mutationWithPayload(Sessions.record, withDay),
  updateSession: mutationWithPayload(Sessions.update, updated),
  explainDifference: mutationWithField(Sessions.explainDifference, "session"),
  announceSession: mutationWithPayload(Sessions.announce, announced),
  openCollection: mutationWithField(Sessions.openCollection, "session"),
  startSession: mutationWithField(Sessions.start, "session"),
  holdSession: mutationWithPayload(Sessions.hold, withDay),
  concludeSession: mutationWithField(late("conclude"), "session"),
  amendNotice: mutationWithField(late("amend"), "session"),
  publishSession: mutationWithPayload(Sessions.publish, published),
  postponeSession: mutationWithField(Sessions.postpone, "session"),
  cancelSession: mutationWithField(Sessions.cancel, "session"),
  closeSession: mutationWithField(Sessions.close, "session"),
};

const labels = {
  SessionType: { about: "Type of session.", labels: Sessions.Type.labels },
  SessionMode: { about: "Way of attendance.", labels: Sessions.Mode.labels },
  SessionStatus: { about: "Status of a session.", labels: Sessions.Status.labels },
  WarningCode: {
    about: "Warning about a mutation that succeeded.",
    labels: Sessions.Warning.labels,
  },
  DayPart: { about: "Part of a day.", labels: Sessions.DayPart.labels },
  DatePrecision: { about: "Precision of a known day.", labels: DatePrecision.labels },
  NotAdmittedReason: {
    about: "Reason for not admitting a person or matter.",
    labels: Sessions.NotAdmittedReason.labels,
  },
};

export const session = {
  type: "Session",
  resolvers: { Session, Chair, SessionActivity },
  queries,
  mutations,
  labels,
  load: visibleSession,
  visibleTo: (subject, { actor }) => Sessions.visibleTo(subject, actor),
  receiptOf: (subject) => sessionReceipt(subject),
  placeOf: ({ unit }) => ({ unit }),
} as const satisfies Concept<SessionModel>;
