import type * as z from "zod";
import { checkedDay } from "../kernel/date-rules.ts";
import type { Day } from "../kernel/day.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import type { TransitionDefinition } from "../use-case/transition.ts";
import type { OpinionFacts, Step } from "./lifecycle.ts";
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

/** The checked day on which the citizen was informed of a step; null if not informed. */
export const checkedToldOn = (
  toldOn: Day | null,
  after: { readonly day: Day; readonly name: string },
  today: Day,
): Day | null => toldOn && checkedDay(toldOn, { field: "citizenToldOn", today, after });
