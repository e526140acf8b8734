import type { Actor } from "../access/actor.ts";
import { may } from "../access/permissions.ts";
import type { Session } from "./shape.ts";
import { STATUS } from "./status.ts";

/** Whether its conclusion, directives and opinions are public. */
export const isPublic = ({ status }: Pick<Session, "status">): boolean => STATUS[status].public;

/** Whether the caller may read all that belongs to it. */
export const isOpenTo = (session: Pick<Session, "status" | "unit">, actor: Actor): boolean =>
  isPublic(session) || may(actor, "readUnpublished", session);

/** What an announcement does not say. */
const NOT_ANNOUNCED = {
  ...{
    attendance: null,
    differenceExplanation: null,
    summary: null,
    concludedOn: null,
    publication: null,
    amendments: 0,
  },
  ...{ guests: [], reportedCounts: [], notAdmitted: [], documents: [], carriedOver: [] },
} satisfies Partial<Session>;

/** Pure: the session as the caller may see it: all of it, what was announced of it, or nothing. */
export function seenBy(session: Session, actor: Actor): Session | undefined {
  if (isOpenTo(session, actor)) return session;
  return session.announcedOn === null ? undefined : announcementOf(session);
}

/** Pure: what an announcement says of a session. */
export const announcementOf = (session: Session): Session => ({ ...session, ...NOT_ANNOUNCED });

/** Pure: whether the caller may know that a session exists. */
export const isVisible = (session: Session, actor: Actor): boolean =>
  isOpenTo(session, actor) || session.announcedOn !== null;
