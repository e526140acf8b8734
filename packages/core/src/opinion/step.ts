import type * as z from "zod";
import { checkedDay } from "../kernel/date-rules.ts";
import type { Day } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import type { TransitionDefinition } from "../use-case/transition.ts";
import type { OpinionFacts, Step } from "./lifecycle.ts";
import { Means } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";

/** Infers the type parameters of a transition. */
export const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<Opinion, Step, OpinionFacts, S, G>,
) => step;
/** The facts of a step that does not depend on the session. */
export const noSession = () => ({ session: null });

/** The body of an input field, as stored. @throws Failure NOT_FOUND */
export const bodyOf = async (
  ctx: Context,
  id: string,
  ...path: readonly string[]
): Promise<Organization.Snapshot> => (await Organization.snapshots(ctx, [{ id, path }]))(id);

/** The input of a step that may tell the citizen: the day, and the means. */
export const TOLD = {
  citizenToldOn: optional(zDay),
  citizenToldBy: optional(Means.schema),
};

/**
 * The day on which the citizen was informed of a step, and the means; null if not informed.
 * @throws Failure at `citizenToldOn` for means without a day, and for an impossible day.
 */
export function checkedTold(
  {
    citizenToldOn,
    citizenToldBy,
  }: {
    readonly citizenToldOn: Day | null;
    readonly citizenToldBy: Means | null;
  },
  after: { readonly day: Day; readonly name: string },
  today: Day,
): { readonly toldOn: Day | null; readonly toldBy: Means | null } {
  if (citizenToldOn === null && citizenToldBy !== null)
    throw new Failure("REQUIRED", ["citizenToldOn"]);
  const toldOn =
    citizenToldOn && checkedDay(citizenToldOn, { field: "citizenToldOn", today, after });
  return { toldOn, toldBy: citizenToldBy };
}
