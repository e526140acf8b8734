import {
  type Actor,
  allowedActions,
  allowedTransitions,
  GuessLimit,
  may,
  ON,
  Opinion as Opinions,
  Response as Responses,
} from "@doithoai/core";
import { exactlyOne, textArgument } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import { idByExternalRef } from "../external-ref.ts";
import type { AssignmentResolvers, OpinionResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { AssignmentModel, OpinionModel, ResponseModel } from "../models.ts";
import { isOpen, opinionSeen, sessionSeen } from "../visible.ts";
import { changes } from "./change.ts";
import { identityOf, identityReadings } from "./citizen.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { opinions } from "./opinion-list.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Opinions.LIFE, labels: Opinions.Status.labels };
/** Maximum number of merged opinions that are returned with an opinion. */
const MERGED_MAX = 100;

/**
 * The responses that the caller may read: none of a locked opinion, and drafts only for callers who
 * handle the opinion.
 */
export function answersFor(
  opinion: OpinionModel,
  { loaders }: Pick<GatewayContext, "loaders">,
): ResponseModel[] {
  return loaders.seen(opinion).responses.map((answer) => ({ ...answer, opinion }));
}

const viewed = (opinion: OpinionModel) => ({
  subject: opinion,
  at: Opinions.placeOf(opinion),
});

/**
 * The transitions of an opinion. `approveResponse` is included only if the life cycle of one of its
 * responses allows it.
 */
export const opinionTransitions = (opinion: OpinionModel, actor: Actor) => {
  const { at } = viewed(opinion);
  const mayApprove = opinion.responses.some((answer) =>
    allowedTransitions(Responses.LIFE, { subject: answer, at }, actor).some(
      ({ by }) => by === "approveResponse",
    ),
  );
  return transitionsOf(STEPS, viewed(opinion), actor).filter(
    ({ by }) => by !== "approveResponse" || mayApprove,
  );
};

export const Opinion: Complete<OpinionResolvers, OpinionModel> = {
  content: (opinion, _, { loaders }) => loaders.seen(opinion).content,
  documents: (opinion, _, { loaders }) => loaders.seen(opinion).documents,
  rejection: (opinion, _, { loaders }) => loaders.seen(opinion).rejection,
  redirection: (opinion, _, { loaders }) => loaders.seen(opinion).redirection,
  returned: (opinion, _, { loaders }) => loaders.seen(opinion).returned,
  reopened: (opinion, _, { loaders }) => loaders.seen(opinion).reopened,
  escalations: (opinion, _, { loaders }) => loaders.seen(opinion).escalations,
  responses: (opinion, _, ctx) => answersFor(opinion, ctx),
  session: ({ sessionId }, _, ctx) => sessionSeen(sessionId, ctx),
  trackingCode: ({ trackingCode, via, unit }, _, { actor }) =>
    via === "CODE" || may(actor, "readTrackingCode", { unit }) ? trackingCode : null,
  citizenId: (opinion, _, { actor }) =>
    Opinions.isOfOffice(opinion, actor) ? opinion.citizenId : null,
  citizen: identityOf,
  identityReadings,
  redaction: (opinion, _, { loaders }) => loaders.seen(opinion).redaction,
  directives: async ({ id, sessionId }, _, ctx) => {
    if (!sessionId || !(await isOpen(sessionId, ctx))) return [];
    const directives = await ctx.loaders.directivesOf.load(homeOf(sessionId));
    return directives.filter(({ opinionIds }) => opinionIds.includes(id));
  },
  mergedInto: async ({ mergedInto, via }, _, ctx) => {
    const visible = await opinionSeen(mergedInto, ctx);
    const found =
      visible === null && mergedInto !== null && via
        ? await ctx.loaders.opinion.load(mergedInto)
        : undefined;
    return found ? { ...found, via: "MERGED" } : visible;
  },
  merged: async ({ merged }, _, ctx) => {
    const found = await Promise.all(
      merged.slice(0, MERGED_MAX).map(({ id }) => opinionSeen(id, ctx)),
    );
    return found.flatMap((opinion) => opinion ?? []);
  },
  mergedCount: ({ merged }) => merged.length,
  viewerCan: (opinion, _, { actor }) =>
    allowedActions(ON.opinion, Opinions.LIFE, viewed(opinion), actor),
  allowedTransitions: (opinion, _, { actor }) => opinionTransitions(opinion, actor),
  deadlines: deadlinesOf,
  auditTrail: changes,
  changes,
};

export const Assignment: Complete<AssignmentResolvers, AssignmentModel> = {};

/** Maximum characters of a tracking code as typed, with blanks and hyphens. */
const TRACKING_MAX = 60;

export const opinionQueries: Queries<"opinion" | "opinions"> = {
  opinion: async (_, { id, externalRef, trackingCode }, ctx) => {
    exactlyOne({ id, externalRef, trackingCode });
    if (trackingCode) {
      const code = textArgument("trackingCode", trackingCode, TRACKING_MAX);
      const [found] = await Promise.all([
        Opinions.byTrackingCode(ctx, code),
        GuessLimit.expectBelowLimit(ctx, "trackingCode", { address: ctx.address }),
      ]);
      if (!found) await GuessLimit.countGuess(ctx, "trackingCode", { address: ctx.address });
      return found ? { ...found, via: "CODE" } : null;
    }
    return opinionSeen(
      id ?? (externalRef && (await idByExternalRef(ctx, "opinion", externalRef))) ?? null,
      ctx,
    );
  },
  opinions,
};
