import { Directive, may, Opinion, type Place, Session, type Subject } from "@doithoai/core";
import type { GatewayContext } from "./context.ts";
import type { DirectiveModel, DocumentModel, OpinionModel, SessionModel } from "./models.ts";

type Viewer = Pick<GatewayContext, "actor" | "loaders">;

/** A session as the caller may see it; null if it is hidden or does not exist. */
export async function sessionSeen(
  id: string | null,
  { actor, loaders }: Viewer,
): Promise<SessionModel | null> {
  const found = id === null ? undefined : await loaders.session.load(id);
  return (found && Session.seenBy(found, actor)) ?? null;
}

/** Whether the caller may read the opinions, directives and notices of a session. */
export async function isOpen(sessionId: string, { actor, loaders }: Viewer): Promise<boolean> {
  const session = await loaders.session.load(sessionId);
  return session !== undefined && Session.isOpenTo(session, actor);
}

export async function isOpinionSeen(opinion: OpinionModel, viewer: Viewer): Promise<boolean> {
  const { actor, loaders } = viewer;
  const { via, sessionId } = opinion;
  if (via || Opinion.isOfOffice(opinion, actor)) return true;
  const session = sessionId === null ? undefined : await loaders.session.load(sessionId);
  return Opinion.isVisible(opinion, actor, session);
}

export async function isDirectiveSeen(
  directive: DirectiveModel,
  { actor, loaders }: Viewer,
): Promise<boolean> {
  if (Directive.isOfOffice(directive, actor)) return true;
  return Directive.isVisible(directive, actor, await loaders.session.load(directive.sessionId));
}

/**
 * A subject as the caller may see it; undefined if it is hidden. Recommendations of supervisors are
 * public.
 */
export async function subjectSeen(subject: Subject, viewer: Viewer): Promise<Subject | undefined> {
  switch (subject.kind) {
    case "session":
      return Session.seenBy(subject, viewer.actor);
    case "opinion":
      return (await isOpinionSeen(subject, viewer)) ? subject : undefined;
    case "directive":
      return (await isDirectiveSeen(subject, viewer)) ? subject : undefined;
    case "recommendation":
      return subject;
  }
}

const SUBJECTS: ReadonlySet<unknown> = new Set<Subject["kind"]>([
  "session",
  "opinion",
  "directive",
  "recommendation",
]);
export const isSubject = (value: unknown): value is Subject =>
  typeof value === "object" && value !== null && "kind" in value && SUBJECTS.has(value.kind);

/**
 * The result of a mutation as the caller may see it. A caller who may not read the result, or may
 * no longer read it after the write, gets a receipt: it has the id, the version and the status, but
 * no hidden content.
 */
export async function writtenSeen<T>(value: T, viewer: Viewer): Promise<T> {
  if (!isSubject(value)) return value;
  // The receipt has the same type as the value.
  return ((await subjectSeen(value, viewer)) ?? receiptOf(value)) as T;
}

function receiptOf(subject: Subject): Subject {
  switch (subject.kind) {
    case "session":
      return Session.announcementOf(subject);
    case "opinion": {
      const receipt: OpinionModel = { ...subject, via: "RECEIPT" };
      return receipt;
    }
    case "directive":
      return {
        ...subject,
        content: Opinion.REDACTED,
        progress: { ...subject.progress, report: null },
        returned: [],
        documents: [],
      };
    case "recommendation":
      return subject;
  }
}

/**
 * The documents that the caller may see. Evidence may show people: only callers who handle the
 * matter may see it.
 */
export const documentsSeen = (
  documents: readonly DocumentModel[],
  at: Place,
  { actor }: Pick<Viewer, "actor">,
): DocumentModel[] =>
  documents.filter(({ kind }) => kind !== "EVIDENCE" || may(actor, "readDrafts", at));

/**
 * Checks several values in parallel, so that their sessions are read in one batch. A hidden value
 * becomes undefined.
 */
export const eachSeen =
  <T>(isSeen: (value: T, viewer: Viewer) => Promise<boolean>, viewer: Viewer) =>
  async (values: readonly T[]): Promise<readonly (T | undefined)[]> => {
    const visible = await Promise.all(values.map((value) => isSeen(value, viewer)));
    return values.map((value, i) => (visible[i] ? value : undefined));
  };

/** Deadlines are public, except those of a denunciation: they would reveal which opinion is one. */
export const isDeadlineSeen = (subject: Subject, { actor }: Pick<Viewer, "actor">): boolean =>
  subject.kind !== "opinion" ||
  subject.contentState !== "LOCKED" ||
  Opinion.isOfOffice(subject, actor);

/** The values that the caller may see. */
export const filterVisible = async <T>(
  values: readonly T[],
  isSeen: (value: T, viewer: Viewer) => Promise<boolean>,
  viewer: Viewer,
): Promise<T[]> =>
  (await eachSeen(isSeen, viewer)(values)).flatMap((value) => (value === undefined ? [] : [value]));

/** An opinion by its id; null if it is hidden or does not exist. */
export async function opinionSeen(id: string | null, viewer: Viewer): Promise<OpinionModel | null> {
  const found = id === null ? undefined : await viewer.loaders.opinion.load(id);
  return found && (await isOpinionSeen(found, viewer)) ? found : null;
}
