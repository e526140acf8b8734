import { findByExternalRef, may, Opinion as Opinions } from "@doithoai/core";
import { exactlyOne } from "../arguments.ts";
import type { AssignmentResolvers, OpinionResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { AssignmentModel, OpinionModel } from "../models.ts";
import { attempt, told } from "../payload.ts";
import { changes } from "./change.ts";
import type { Complete, Mutations, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { opinions } from "./opinion-list.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Opinions.LIFE, labels: Opinions.Status.labels };
/** Opinions merged into one that are shown with it. */
const SHOWN = 100;

export const Opinion: Complete<OpinionResolvers, OpinionModel> = {
  content: ({ content, contentState }, _, { actor }) => (contentState === "LOCKED" && !may(actor, "readLockedContent") ? null : content),
  // What is attached to a locked text says what the text says.
  documents: ({ documents, contentState }, _, { actor }) => (contentState === "LOCKED" && !may(actor, "readLockedContent") ? [] : documents),
  session: async ({ sessionId }, _, { loaders }) => (sessionId ? ((await loaders.session.load(sessionId)) ?? null) : null),
  trackingCode: ({ trackingCode, viaTrackingCode }, _, { actor }) => (viaTrackingCode || may(actor, "readTrackingCode") ? trackingCode : null),
  citizen: async ({ citizenId }, _, { actor, loaders }) => (citizenId && may(actor, "readCitizen") ? ((await loaders.citizen.load(citizenId)) ?? null) : null),
  directives: async ({ id, sessionId }, _, { loaders }) => {
    if (!sessionId) return [];
    const directives = await loaders.directivesOf.load(homeOf(sessionId));
    return directives.filter(({ opinionIds }) => opinionIds.includes(id));
  },
  mergedInto: async ({ mergedInto }, _, { loaders }) => (mergedInto ? ((await loaders.opinion.load(mergedInto)) ?? null) : null),
  merged: async ({ merged }, _, { loaders }) => {
    const found = await Promise.all(merged.slice(0, SHOWN).map(({ id }) => loaders.opinion.load(id)));
    return found.flatMap((opinion) => opinion ?? []);
  },
  mergedCount: ({ merged }) => merged.length,
  responses: ({ responses }, _, { actor }) => (may(actor, "readDrafts") ? responses : responses.filter(({ status }) => status !== "DRAFT")),
  allowedTransitions: ({ status, assignment, responses }, _, { actor }) =>
    transitionsOf(STEPS, { status, handledBy: assignment?.organization.id ?? null }, actor).filter(
      // There is nothing to approve without a draft of somebody else's.
      ({ by }) => by !== "approveResponse" || responses.some((answer) => answer.status === "DRAFT" && answer.draftedBy !== actor.subject),
    ),
  deadlines: deadlinesOf,
  changes,
};

export const Assignment: Complete<AssignmentResolvers, AssignmentModel> = {};

export const opinionQueries: Queries<"opinion" | "opinions"> = {
  opinion: async (_, { id, externalRef, trackingCode }, ctx) => {
    exactlyOne({ id, externalRef, trackingCode });
    if (trackingCode) {
      const found = await Opinions.byTrackingCode(ctx, trackingCode);
      return found ? { ...found, viaTrackingCode: true } : null;
    }
    const found = id ?? (externalRef && (await findByExternalRef(ctx, "opinion", externalRef)));
    return (found && (await ctx.loaders.opinion.load(found))) || null;
  },
  opinions,
};

export const opinionMutations: Mutations<"recordOpinion" | "recordOpinions"> = {
  recordOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinions.record(ctx, input)),
  recordOpinions: async (_, { input }, ctx) => {
    const { rows, userErrors } = await attempt(ctx, "rows", () => Opinions.recordAll(ctx, input.rows));
    return { results: (rows ?? []).map(({ index, opinion, failures }) => ({ index, opinion, userErrors: failures.map(told) })), userErrors };
  },
};
