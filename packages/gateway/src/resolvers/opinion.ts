import {
  type Actor,
  allowedTransitions,
  may,
  Opinion as Opinions,
  possibleSteps,
  Response as Responses,
  Table,
} from "@doithoai/core";
import { exactlyOne } from "../arguments.ts";
import type { Concept, Work } from "../concepts/concept.ts";
import type { GatewayContext } from "../context.ts";
import { idByExternalRef } from "../external-ref.ts";
import type { AssignmentResolvers, OpinionResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { AssignmentModel, OpinionModel, ResponseModel, SessionModel } from "../models.ts";
import { isReceipt, opinionReceipt } from "../receipts.ts";
import { rowOf } from "../rows/marks.ts";
import type { Confidential } from "../viewer.ts";
import { statusLabelIn } from "./actionable.ts";
import { auditTrail, changes } from "./change.ts";
import { identityOf, identityReadings } from "./citizen.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { labels } from "./opinion-labels.ts";
import { opinions } from "./opinion-list.ts";
import { mutations } from "./opinion-mutations.ts";
import { isOpinionVisible, visibleOpinion } from "./opinion-visibility.ts";
import { isOpen, visibleSession } from "./session-visibility.ts";
import { trackingByCode } from "./tracking.ts";
import { transitionsOf } from "./transition.ts";

const APPROVE = "approveResponse";

const sessionOf = (
  { sessionId }: OpinionModel,
  { loaders }: GatewayContext,
): MaybePromise<SessionModel | undefined> =>
  sessionId === null ? undefined : loaders.session.get(sessionId);

const STEPS = {
  lifecycle: Opinions.LIFECYCLE,
  labels: Opinions.Status.labels,
  facts: {
    SESSION_BEGUN: (opinion: OpinionModel, ctx: GatewayContext) =>
      whenKnown(sessionOf(opinion, ctx), (session) => ({ session: session?.status ?? null })),
  },
};
/** Maximum number of merged opinions that are returned with an opinion. */
const MERGED_MAX = 100;

/**
 * The responses that the caller may read: none of a locked opinion, and drafts only for callers who
 * handle the opinion.
 */
export function visibleResponses(
  opinion: OpinionModel,
  { loaders }: Pick<GatewayContext, "loaders">,
): ResponseModel[] {
  return loaders.visiblePart(opinion).responses.map((answer) => ({ ...answer, opinion }));
}

const viewed = (opinion: OpinionModel) => ({
  subject: opinion,
  at: Opinions.placeOf(opinion),
});

const work: Work<OpinionModel> = {
  bodyOf: ({ assignment }) => assignment?.organization ?? null,
  // Approving is included only if the life cycle of one of the responses allows it.
  transitionsOf: (opinion, ctx) => {
    const { actor } = ctx;
    const { at } = viewed(opinion);
    const mayApprove = opinion.responses.some((answer) =>
      allowedTransitions(Responses.LIFECYCLE, { subject: answer, at }, actor).some(
        ({ by }) => by === APPROVE && Opinions.allowsStepOf(opinion, answer, by),
      ),
    );
    if (Opinions.isLockedFor(opinion, actor)) return [];
    return transitionsOf(STEPS, viewed(opinion), ctx).filter(
      ({ by }) => by !== APPROVE || mayApprove,
    );
  },
};

const Opinion: Complete<OpinionResolvers, OpinionModel> = {
  statusLabel: statusLabelIn(STEPS.labels),
  outcome: Opinions.outcomeOf,
  content: (opinion, _, { loaders }) => loaders.visiblePart(opinion).content,
  documents: (opinion, _, { loaders }) => loaders.visiblePart(opinion).documents,
  assignment: (opinion, _, { loaders }) => loaders.visiblePart(opinion).assignment,
  externalRef: (opinion, _, { loaders }) => loaders.visiblePart(opinion).externalRef,
  rejection: (opinion, _, { loaders }) => loaders.visiblePart(opinion).rejection,
  redirection: (opinion, _, { loaders }) => loaders.visiblePart(opinion).redirection,
  returned: (opinion, _, { loaders }) => loaders.visiblePart(opinion).returned,
  reopened: (opinion, _, { loaders }) => loaders.visiblePart(opinion).reopened,
  escalations: (opinion, _, { loaders }) => loaders.visiblePart(opinion).escalations,
  responses: (opinion, _, ctx) => visibleResponses(opinion, ctx),
  excerpt: (opinion, _, { loaders }) => {
    const row = rowOf(opinion);
    const content = row ? row.excerpt : loaders.visiblePart(opinion).content;
    return content === null ? null : Table.excerptOf(content);
  },
  session: (opinion, _, ctx) => {
    const row = rowOf(opinion);
    return row ? row.session : visibleSession(opinion.sessionId, ctx);
  },
  trackingCode: (opinion, _, { actor }) =>
    !isReceipt(opinion) && may(actor, "readTrackingCode", { unit: opinion.unit })
      ? opinion.trackingCode
      : null,
  citizenId: (opinion, _, { actor }) =>
    Opinions.isOfOffice(opinion, actor) && !Opinions.isLockedFor(opinion, actor)
      ? opinion.citizenId
      : null,
  citizen: identityOf,
  identityReadings,
  redaction: (opinion, _, { loaders }) => loaders.visiblePart(opinion).redaction,
  directives: async ({ id, sessionId }, _, ctx) => {
    if (!sessionId || !(await isOpen(sessionId, ctx))) return [];
    const directives = await ctx.loaders.directivesOf.load(homeOf(sessionId));
    return directives.filter(({ opinionIds }) => opinionIds.includes(id));
  },
  mergedInto: ({ mergedInto }, _, ctx) => visibleOpinion(mergedInto, ctx),
  merged: async ({ merged }, _, ctx) => {
    const found = await Promise.all(
      merged.slice(0, MERGED_MAX).map(({ id }) => visibleOpinion(id, ctx)),
    );
    return found.flatMap((opinion) => opinion ?? []);
  },
  mergedCount: ({ merged }) => merged.length,
  viewerCan: (opinion, _, ctx) => {
    const { actor } = ctx;
    // Nobody may change what he or she may not read.
    if (isReceipt(opinion) || Opinions.isLockedFor(opinion, actor)) return [];
    const at = Opinions.placeOf(opinion);
    const session = may(actor, "updateOpinion", at) ? sessionOf(opinion, ctx) : undefined;
    return whenKnown(session, (found) => {
      const steps = { ...STEPS, rules: Opinions.rulesIn(found) };
      const approves = work.transitionsOf(opinion, ctx).some(({ by }) => by === APPROVE);
      return possibleSteps(steps, viewed(opinion), actor).filter(
        (step) => step !== APPROVE || approves,
      );
    });
  },
  allowedTransitions: (opinion, _, ctx) => work.transitionsOf(opinion, ctx),
  deadlines: deadlinesOf,
  openWithout: (opinion) => (isReceipt(opinion) ? null : Opinions.openWithout(opinion)),
  auditTrail,
  changes,
};

const Assignment: Complete<AssignmentResolvers, AssignmentModel> = {};

const queries: Queries<"opinion" | "opinions"> = {
  opinion: async (_, { id, externalRef, trackingCode }, ctx) => {
    exactlyOne({ id, externalRef, trackingCode });
    if (trackingCode) {
      const found = await trackingByCode(ctx, "trackingCode", trackingCode);
      return found?.opinion ?? null;
    }
    return visibleOpinion(
      id ?? (externalRef && (await idByExternalRef(ctx, "opinion", externalRef))) ?? null,
      ctx,
    );
  },
  opinions,
};

const hiddenPassages = ({ subject, actor }: { subject: OpinionModel; actor: Actor }) =>
  (Opinions.isRedactedFor(subject, actor) && subject.redaction?.passages) || [];

/** Deadlines of a denunciation are not public: they would reveal which opinion is one. */
const confidential: Confidential<OpinionModel> = {
  isLocked: (opinion, actor) => Opinions.isLockedFor(opinion, actor),
  areDeadlinesVisible: (opinion, actor) =>
    opinion.contentState !== "LOCKED" || Opinions.isOfOffice(opinion, actor),
  redactText: (text, viewing) => Opinions.redactText(text, hiddenPassages(viewing)),
  redactValue: (value, property, viewing) => {
    const passages = hiddenPassages(viewing);
    return Opinions.withoutPassages(value, passages, property);
  },
  isWithheld: (property, { subject, actor }) =>
    property === "documents" && Opinions.isRedactedFor(subject, actor),
};

export const opinion = {
  type: "Opinion",
  resolvers: { Opinion, Assignment },
  queries,
  mutations,
  labels,
  load: visibleOpinion,
  visibleTo: (subject, viewer) =>
    whenKnown(isOpinionVisible(subject, viewer), (isVisible) => (isVisible ? subject : undefined)),
  receiptOf: (subject, action) => opinionReceipt(subject, { code: action === "recordOpinion" }),
  placeOf: (subject) => Opinions.placeOf(subject),
  confidential,
  work,
} as const satisfies Concept<OpinionModel>;
