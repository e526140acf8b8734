import { type Actor, findByExternalRef, may, Opinion as Opinions } from "@doithoai/core";
import { exactlyOne } from "../arguments.ts";
import type { AssignmentResolvers, OpinionResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { AssignmentModel, OpinionModel, ResponseModel } from "../models.ts";
import { attempt, told } from "../payload.ts";
import { changes } from "./change.ts";
import type { Complete, Mutations, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { opinions } from "./opinion-list.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Opinions.LIFE, labels: Opinions.Status.labels };
/** Opinions merged into one that are shown with it. */
const SHOWN = 100;

/** A locked text, for whoever is not entitled to it. */
const isHidden = ({ contentState }: OpinionModel, actor: Actor): boolean => contentState === "LOCKED" && !may(actor, "readLockedContent");

/** The answers that may be seen: none to a locked text, and drafts only by those who handle opinions. */
export function answersFor(opinion: OpinionModel, actor: Actor): readonly ResponseModel[] {
  if (isHidden(opinion, actor)) return [];
  return may(actor, "readDrafts") ? opinion.responses : opinion.responses.filter(({ status }) => status !== "DRAFT");
}

export const opinionTransitions = ({ status, assignment, responses }: OpinionModel, actor: Actor) =>
  transitionsOf(STEPS, { status, handledBy: assignment?.organization.id ?? null }, actor).filter(
    // There is nothing to approve without a draft of somebody else's.
    ({ by }) => by !== "approveResponse" || responses.some((answer) => answer.status === "DRAFT" && !answer.drafters.includes(actor.subject)),
  );

export const Opinion: Complete<OpinionResolvers, OpinionModel> = {
  content: (opinion, _, { actor }) => (isHidden(opinion, actor) ? null : opinion.content),
  // What is attached to a locked text, or said of it, says what the text says. Evidence may show people: it is for those who handle it.
  documents: (opinion, _, { actor }) => {
    if (isHidden(opinion, actor)) return [];
    return may(actor, "readDrafts") ? opinion.documents : opinion.documents.filter(({ kind }) => kind !== "EVIDENCE");
  },
  rejection: (opinion, _, { actor }) => (isHidden(opinion, actor) ? null : opinion.rejection),
  returned: (opinion, _, { actor }) => (isHidden(opinion, actor) ? null : opinion.returned),
  reopened: (opinion, _, { actor }) => (isHidden(opinion, actor) ? null : opinion.reopened),
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
  responses: (opinion, _, { actor }) => [...answersFor(opinion, actor)],
  allowedTransitions: (opinion, _, { actor }) => opinionTransitions(opinion, actor),
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
