import type { Actor } from "../access/actor.ts";
import { may, type Place } from "../access/permissions.ts";
import type { Session } from "../session/shape.ts";
import { isOpenTo } from "../session/visibility.ts";
import type { Directive } from "./shape.ts";

/** The unit and the lead body of a directive. */
export const placeOf = ({ unit, lead }: Pick<Directive, "unit" | "lead">): Place => ({
  unit,
  bodyId: lead.id,
  bodyName: lead.name,
});

/** Whether the caller works in the directive's office and so sees it before publication. */
export const isOfOffice = (directive: Pick<Directive, "unit" | "lead">, actor: Actor): boolean =>
  may(actor, "readUnpublished", placeOf(directive));

/** Whether everybody may list the directive, by the copy of its session. Pure. */
export const isListed = ({ ofSession }: Pick<Directive, "ofSession">): boolean =>
  ofSession?.stage === "PUBLISHED";

/** Whether the caller may know that the directive exists. `session` is its session. Pure. */
export const isVisible = (
  directive: Directive,
  actor: Actor,
  session: Pick<Session, "status" | "unit"> | undefined,
): boolean => isOfOffice(directive, actor) || (session !== undefined && isOpenTo(session, actor));
