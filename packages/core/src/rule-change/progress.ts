import { authorize, authorizeAt } from "../access/permissions.ts";
import { byId, type Recalculation } from "../recalculation/index.ts";
import type { Context } from "../request/context.ts";
import { ownerOf } from "./set-policy.ts";

/** The progress of a recalculation, for callers who may make the change that caused it. */
export async function readRecalculation(
  ctx: Context,
  id: string,
): Promise<Recalculation | undefined> {
  authorize(ctx.actor, "setDeadlinePolicy");
  const found = await byId(ctx, id);
  if (found?.cause.kind === "CALENDAR") authorizeAt(ctx.actor, "setCalendarDays", { unit: null });
  if (found?.cause.kind === "POLICY")
    authorizeAt(ctx.actor, "setDeadlinePolicy", {
      unit: (await ownerOf(ctx, found.cause.unitCode)) ?? null,
    });
  return found;
}
