import type { Actor } from "../access/actor.ts";
import { may, type Place } from "../access/permissions.ts";
import type { Session } from "../session/shape.ts";
import { isOpenTo } from "../session/visibility.ts";
import type { Addressee, Directive } from "./shape.ts";

type Known = Pick<Directive, "unit" | "addressees">;

/** The unit of a directive, and its bodies: whoever acts for one of them handles the directive. */
export function placeOf({ unit, addressees }: Known): Place {
  const [first, ...others] = addressees;
  return {
    unit,
    bodyId: first?.body.id ?? null,
    bodyName: first?.body.name ?? null,
    otherBodyIds: others.map(({ body }) => body.id),
  };
}

/** The unit of a directive, and one of its bodies. */
export const placeOfBody = (
  { unit }: Pick<Directive, "unit">,
  { body }: Pick<Addressee, "body">,
): Place => ({ unit, bodyId: body.id, bodyName: body.name });

/** Whether the caller works in an office of the directive and so sees it before publication. */
export const isOfOffice = (directive: Known, actor: Actor): boolean =>
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
