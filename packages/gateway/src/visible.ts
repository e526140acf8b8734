import { may, Opinion, type Place, Session, type Subject } from "@doithoai/core";
import type { GatewayContext } from "./context.ts";
import type { DirectiveModel, DocumentModel, OpinionModel, SessionModel } from "./models.ts";

type Viewer = Pick<GatewayContext, "actor" | "loaders">;

/** A session as the caller may see it; null where he may not, as where there is none. */
export async function sessionSeen(
  id: string | null,
  { actor, loaders }: Viewer,
): Promise<SessionModel | null> {
  const found = id === null ? undefined : await loaders.session.load(id);
  return (found && Session.seenBy(found, actor)) ?? null;
}

/** Whether the opinions, directives and notices of a session are the caller's to see. */
export async function isOpen(sessionId: string, { actor, loaders }: Viewer): Promise<boolean> {
  const session = await loaders.session.load(sessionId);
  return session !== undefined && Session.isOpenTo(session, actor);
}

export async function isOpinionSeen(opinion: OpinionModel, viewer: Viewer): Promise<boolean> {
  if (opinion.via || Opinion.isOfOffice(opinion, viewer.actor)) return true;
  return Opinion.isPublicOpinion(
    opinion,
    opinion.sessionId === null ? undefined : await viewer.loaders.session.load(opinion.sessionId),
  );
}

export async function isDirectiveSeen(
  { unit, lead, sessionId }: DirectiveModel,
  viewer: Viewer,
): Promise<boolean> {
  return (
    may(viewer.actor, "readUnpublished", { unit, bodyId: lead.id }) || isOpen(sessionId, viewer)
  );
}

/** What carries deadlines, as the caller may see it. What is asked of supervised bodies is public. */
export async function subjectSeen(subject: Subject, viewer: Viewer): Promise<Subject | undefined> {
  if ("channel" in subject) return (await isOpinionSeen(subject, viewer)) ? subject : undefined;
  if ("lead" in subject) return (await isDirectiveSeen(subject, viewer)) ? subject : undefined;
  return "heldOn" in subject ? Session.seenBy(subject, viewer.actor) : subject;
}

const isSubject = (value: unknown): value is Subject =>
  typeof value === "object" &&
  value !== null &&
  ("channel" in value || "lead" in value || "heldOn" in value);

/**
 * What was written, as a mutation answers it: whoever may write and not read, as a connected system, or whoever sends again what he wrote when he still
 * had the role, is told that it is there and no more.
 */
export async function writtenSeen<T>(value: T, viewer: Viewer): Promise<T> {
  if (!isSubject(value)) return value;
  return ((await subjectSeen(value, viewer)) ?? receiptOf(value)) as T; // of the same kind
}

const receiptOf = (subject: Subject): Subject => {
  if ("channel" in subject) {
    const receipt: OpinionModel = { ...subject, via: "RECEIPT" };
    return receipt;
  }
  if ("lead" in subject)
    return {
      ...subject,
      content: Opinion.REDACTED,
      progress: { ...subject.progress, report: null },
      returned: [],
      documents: [],
    };
  return "heldOn" in subject ? Session.announcementOf(subject) : subject;
};

/** Documents as the caller may see them: evidence may show people, and is for those who handle it. */
export const documentsSeen = (
  documents: readonly DocumentModel[],
  at: Place,
  { actor }: Pick<Viewer, "actor">,
): DocumentModel[] =>
  documents.filter(({ kind }) => kind !== "EVIDENCE" || may(actor, "readDrafts", at));

/** What the caller may see of several, asked about side by side: their sessions are read together. */
export const eachSeen =
  <T>(isSeen: (value: T, viewer: Viewer) => Promise<boolean>, viewer: Viewer) =>
  async (values: readonly T[]): Promise<readonly (T | undefined)[]> => {
    const seen = await Promise.all(values.map((value) => isSeen(value, viewer)));
    return values.map((value, i) => (seen[i] ? value : undefined));
  };
/** Deadlines are public, but for those of a denunciation: where all else is seen, they would say which it is. */
export const isDeadlineSeen = (subject: Subject, { actor }: Pick<Viewer, "actor">): boolean =>
  !("channel" in subject) ||
  subject.contentState !== "LOCKED" ||
  Opinion.isOfOffice(subject, actor);

/** Those of several that the caller may see. */
export const those = async <T>(
  values: readonly T[],
  isSeen: (value: T, viewer: Viewer) => Promise<boolean>,
  viewer: Viewer,
): Promise<T[]> =>
  (await eachSeen(isSeen, viewer)(values)).flatMap((value) => (value === undefined ? [] : [value]));

/** An opinion by its id; null where it is hidden, as where there is none. */
export async function opinionSeen(id: string | null, viewer: Viewer): Promise<OpinionModel | null> {
  const found = id === null ? undefined : await viewer.loaders.opinion.load(id);
  return found && (await isOpinionSeen(found, viewer)) ? found : null;
}
