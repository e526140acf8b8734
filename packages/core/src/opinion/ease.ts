import { type Eased, easedBy } from "../deadline/eased.ts";
import type { Terms } from "../deadline/settle.ts";
import { dayOf } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import { OPINION } from "./concept.ts";
import { RESULT } from "./result.ts";
import type { Opinion } from "./shape.ts";
import { STATUS } from "./status.ts";

interface Corrected {
  readonly before: Opinion;
  readonly after: Opinion;
  /** The terms of the write, so that the deadlines are those that it stores. */
  readonly terms?: Pick<Terms, "corrected" | "moved">;
}

/** Whether the correction also records that the opinion was handled further. */
const isHandledFurther = ({ before, after }: Corrected): boolean =>
  after.responses.length > before.responses.length ||
  (STATUS[after.status].answered && !STATUS[before.status].answered);

/**
 * The open deadlines that a correction eases. A response, a rejection or a redirection that it
 * records ends deadlines as the step itself does: they are not among them. A result is, because
 * only its response meets it.
 */
export async function easedByCorrection(
  ctx: Context,
  change: Corrected,
): Promise<readonly Eased[]> {
  const { before, after, terms } = change;
  const settled = (await OPINION.settle?.(ctx, after, terms)) ?? after;
  const eased = easedBy(before.deadlines, settled.deadlines, dayOf(ctx.now));
  return isHandledFurther(change)
    ? eased.filter(({ code, ended }) => code === RESULT || !ended)
    : eased;
}
