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
    /** The error for a caller who cannot see it: the same as where no such subject exists. */
    readonly refusal: Failure;
  };
}

/** A role in any unit is enough, because the subject belongs to no unit yet. */
export const ANYWHERE = "anywhere";
export type Access = Permission | typeof ANYWHERE;

/**
 * Checks one permission.
 * @throws RequestError FORBIDDEN where the caller may see the subject, its `refusal` where not.
 */
export async function expectAccess(ctx: Context, own: Action, access: Access): Promise<void> {
  if (access === ANYWHERE) return authorize(ctx.actor, own);
  const { action = own, at, hidden } = access;
  if (may(ctx.actor, action, at)) return;
  if (hidden && !(await hidden.isVisible(ctx))) throw hidden.refusal;
  authorizeAt(ctx.actor, action, at);
}
