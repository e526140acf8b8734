import { type Eased, easedBy } from "../deadline/eased.ts";
import { dayOf } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import type { Access } from "../use-case/access.ts";
import { expectReasonFor } from "../use-case/reasoned.ts";
import { OPINION } from "./concept.ts";
import type { Opinion } from "./shape.ts";

interface Corrected {
  readonly before: Opinion;
  readonly after: Opinion;
  readonly reason: string | null;
}

/**
 * The open deadlines that another day of receipt eases.
 * @throws Failure REQUIRED at `reason` if there are any and no reason is given.
 */
export async function easedByDay(
  ctx: Context,
  { before, after, reason }: Corrected,
): Promise<readonly Eased[]> {
  const settled = (await OPINION.settle?.(ctx, after)) ?? after;
  const eased = easedBy(before.deadlines, settled.deadlines, dayOf(ctx.now));
  expectReasonFor(eased, reason);
  return eased;
}

/** Easing what is overdue requires what an extension requires. Pure. */
export const toEase = (
  { unit }: Pick<Opinion, "unit">,
  eased: readonly Eased[],
): readonly Access[] =>
  eased.some(({ overdue }) => overdue) ? [{ action: "extendDeadline", at: { unit } }] : [];
