import type { Actor } from "../access/actor.ts";
import { type Action, authorize, authorizeAt, may, type Place } from "../access/permissions.ts";
import type { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";

/** One permission that a mutation needs. */
export interface Permission {
  /** The mutation's own action where absent. */
  readonly action?: Action;
  readonly at: Place;
  /** Present where the caller may be unable to see the subject. */
  readonly hidden?: {
    readonly isVisible: (ctx: Context) => Promise<boolean>;
    /** Whether a caller with the role may act on it; true where absent. */
    readonly isReadable?: ((actor: Actor) => boolean) | undefined;
    /**
     * The error for a caller who cannot see it, or may not read it: the same as where no such
     * subject exists.
     */
    readonly refusal: Failure;
  };
}

/** A role in any unit is enough, because the subject belongs to no unit yet. */
export const ANYWHERE = "anywhere";
export type Access = Permission | typeof ANYWHERE;

/**
 * Checks one permission. Nobody may change what he or she may not read.
 * @throws RequestError FORBIDDEN without the role where the caller may see the subject, its
 * `refusal` where not.
 */
export async function expectAccess(ctx: Context, own: Action, access: Access): Promise<void> {
  if (access === ANYWHERE) return authorize(ctx.actor, own);
  const { action = own, at, hidden } = access;
  if (may(ctx.actor, action, at)) {
    if (hidden?.isReadable?.(ctx.actor) === false) throw hidden.refusal;
    return;
  }
  if (hidden && !(await hidden.isVisible(ctx))) throw hidden.refusal;
  authorizeAt(ctx.actor, action, at);
}

/** The result of an earlier call, with the permission that the call needs for it. */
export interface Replayed<R> {
  readonly result: R;
  readonly access: Access;
}

/**
 * Checks that the caller of a repeated call may still know its result: with the permission for the
 * call, or because the caller may see the subject.
 * @throws Failure the `refusal` of the permission.
 */
export async function expectKnown(ctx: Context, own: Action, access: Access): Promise<void> {
  if (access === ANYWHERE || !access.hidden || may(ctx.actor, access.action ?? own, access.at))
    return;
  if (!(await access.hidden.isVisible(ctx))) throw access.hidden.refusal;
}
