import { type Action, authorizeAt, may, type Place } from "../access/permissions.ts";
import { Failure } from "../kernel/errors.ts";
import { isOfOffice, isPublicOpinion } from "../opinion/visible.ts";
import type { Context } from "../request/context.ts";
import { byId as sessionById } from "../session/read.ts";
import { isOpenTo, seenBy } from "../session/visible.ts";
import type { Carrier } from "./subject.ts";

/** What can be hidden. What supervisors found and recommended is public. */
type Subject = Carrier | { readonly id: string };

/** Whether the caller may know that something is there. Reads its session where that decides. */
export async function isVisible(ctx: Context, subject: Subject): Promise<boolean> {
  if ("channel" in subject) {
    if (isOfOffice(subject, ctx.actor)) return true;
    const session =
      subject.sessionId === null ? undefined : await sessionById(ctx, subject.sessionId);
    return isPublicOpinion(subject, session);
  }
  if ("lead" in subject) {
    if (may(ctx.actor, "readUnpublished", { unit: subject.unit, bodyId: subject.lead.id }))
      return true;
    const session = await sessionById(ctx, subject.sessionId);
    return session !== undefined && isOpenTo(session, ctx.actor);
  }
  return !("heldOn" in subject) || seenBy(subject, ctx.actor) !== undefined;
}

/**
 * Lets the caller take an action on something that he named at `path`.
 * @throws RequestError FORBIDDEN where he may see it; where he may not, Failure NOT_FOUND, as of what was never there.
 */
export async function authorizeOn(
  ctx: Context,
  action: Action,
  {
    subject,
    at,
    path,
    named = subject.id,
  }: { subject: Subject; at: Place; path: readonly string[]; named?: string },
): Promise<void> {
  if (may(ctx.actor, action, at)) return;
  if (!(await isVisible(ctx, subject))) throw new Failure("NOT_FOUND", path, { what: named });
  authorizeAt(ctx.actor, action, at);
}
