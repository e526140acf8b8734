import { allowedActions, ON, parseId, Session as Sessions, Unit } from "@doithoai/core";
import { dayArgument, exactlyOne } from "../arguments.ts";
import { connection, slice, windowOf } from "../connection.ts";
import { scopeOf } from "../cursor.ts";
import { idByExternalRef } from "../external-ref.ts";
import type { ChairResolvers, SessionResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { ChairModel, SessionModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import { documentsSeen, opinionSeen } from "../visible.ts";
import { changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { amendments, notice } from "./conclusion.ts";
import { deadlinesOf } from "./deadline.ts";
import { opinionsOfSession } from "./opinion-list.ts";
import { loadSession } from "./session-page.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Sessions.LIFE, labels: Sessions.Status.labels };

const viewed = (session: SessionModel) => ({ subject: session, at: { unit: session.unit } });

export const Session: Complete<SessionResolvers, SessionModel> = {
  documents: ({ documents, unit }, _, ctx) => documentsSeen(documents, { unit }, ctx),
  countsInStatistics: (session) => Sessions.countsInStatistics(session),
  reportedCounts: async (session, _, { loaders }) =>
    session.reportedCounts.length === 0
      ? []
      : [...Sessions.count(session, await loaders.tallyOf.load(homeOf(session.id)))],
  reconciliation: async (session, _, { loaders }) =>
    Sessions.reconcile(
      session,
      session.reportedCounts.length === 0 ? [] : await loaders.tallyOf.load(homeOf(session.id)),
    ),
  conclusionNotice: notice,
  amendments,
  carriedOver: async ({ id, carriedOver }, _, ctx) => {
    const ofHome = carriedOver.some((open) => parseId(open)?.kind === "directive")
      ? await ctx.loaders.directivesOf.load(homeOf(id))
      : [];
    const found = await Promise.all(
      carriedOver.map(
        (open) => ofHome.find((directive) => directive.id === open) ?? opinionSeen(open, ctx),
      ),
    );
    return found.flatMap((each) => each ?? []);
  },
  viewerCan: (session, _, { actor }) =>
    allowedActions(ON.session, Sessions.LIFE, viewed(session), actor),
  allowedTransitions: (session, _, { actor }) => transitionsOf(STEPS, viewed(session), actor),
  opinions: (session, args, ctx) => opinionsOfSession(ctx, session, args),
  directives: async (session, args, ctx) => {
    const scope = scopeOf("session.directives", session.id);
    const window = windowOf(scope, args);
    return connection(
      scope,
      window,
      slice(
        Sessions.isOpenTo(session, ctx.actor)
          ? await ctx.loaders.directivesOf.load(homeOf(session.id))
          : [],
        window,
        ({ number }) => String(number),
      ),
    );
  },
  deadlines: deadlinesOf,
  auditTrail: changes,
  changes,
};

export const Chair: Complete<ChairResolvers, ChairModel> = {};

export const sessionQueries: Queries<"session" | "sessions"> = {
  session: async (_, { id, externalRef }, ctx, info) => {
    exactlyOne({ id, externalRef });
    const found = id ?? (externalRef && (await idByExternalRef(ctx, "session", externalRef)));
    return found ? loadSession(ctx, found, info) : null;
  },
  sessions: async (_, { where, orderBy, ...args }, ctx) => {
    const heldFrom = dayArgument("where.heldFrom", where.heldFrom);
    const heldTo = dayArgument("where.heldTo", where.heldTo);
    const places = await Unit.placesOf(ctx, where.unitCode, where.withDescendants ?? false);
    const { status, type } = where;
    return tablePage(ctx, scopeOf("SESSION", where, orderBy), args, (window) =>
      Sessions.listByUnit(ctx, {
        ...window,
        places,
        heldFrom,
        heldTo,
        status,
        type,
        descending: orderBy?.direction !== "ASC",
        seen: async (sessions) => sessions.map((session) => Sessions.seenBy(session, ctx.actor)),
      }),
    );
  },
};
