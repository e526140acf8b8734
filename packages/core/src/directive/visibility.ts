import type { Actor } from "../access/actor.ts";
import { may, type Place } from "../access/permissions.ts";
import type { Session } from "../session/shape.ts";
import { isOpenTo } from "../session/visibility.ts";
import type { Directive } from "./shape.ts";

/** The unit of a directive, and the body that leads it. */
export const placeOf = ({ unit, lead }: Pick<Directive, "unit" | "lead">): Place => ({
  unit,
  bodyId: lead.id,
  bodyName: lead.name,
});

/** Whether the caller sees it as a member of its office. */
export const isOfOffice = (directive: Pick<Directive, "unit" | "lead">, actor: Actor): boolean =>
  may(actor, "readUnpublished", placeOf(directive));

/** Pure: whether the caller may know that a directive exists. `session`: its own. */
export const isVisible = (
  directive: Directive,
  actor: Actor,
  session: Pick<Session, "status" | "unit"> | undefined,
): boolean => isOfOffice(directive, actor) || (session !== undefined && isOpenTo(session, actor));
