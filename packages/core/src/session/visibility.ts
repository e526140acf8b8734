import type { Actor } from "../access/actor.ts";
import { may } from "../access/permissions.ts";
import type { Session } from "./shape.ts";
import { STATUS } from "./status.ts";

/** Whether the session's conclusion, directives and opinions are public. */
export const isPublic = ({ status }: Pick<Session, "status">): boolean => STATUS[status].public;

/** Whether the caller may read everything that belongs to the session. */
export const isOpenTo = (session: Pick<Session, "status" | "unit">, actor: Actor): boolean =>
  isPublic(session) || may(actor, "readUnpublished", session);

/** The fields that an announcement hides. */
const NOT_ANNOUNCED = {
  attendance: null,
  differenceExplanation: null,
  explainedDifferences: null,
  summary: null,
  concludedOn: null,
  publication: null,
  amendments: 0,
  guests: [],
  reportedCounts: [],
  notAdmitted: [],
  documents: [],
  carriedOver: [],
  figures: null,
} satisfies Partial<Session>;

/** Returns the whole session, its announcement or undefined, as the caller may see it. Pure. */
export function visibleTo(session: Session, actor: Actor): Session | undefined {
  if (isOpenTo(session, actor)) return session;
  return session.announcedOn === null ? undefined : announcementOf(session);
}

/** Returns the session with only the announced fields. Pure. */
const announcementOf = (session: Session): Session => ({ ...session, ...NOT_ANNOUNCED });

/** Whether everybody may know that the session exists. Pure. */
export const isListed = (session: Pick<Session, "status" | "announcedOn">): boolean =>
  isPublic(session) || session.announcedOn !== null;

/** Whether the caller may know that the session exists. Pure. */
export const isVisible = (session: Session, actor: Actor): boolean =>
  isOpenTo(session, actor) || isListed(session);
