import type * as z from "zod";
import { PHASE } from "../table/phase.ts";
import type { Outcome as Labels } from "./labels.ts";
import { isEnded, promises } from "./result.ts";
import type { Opinion } from "./shape.ts";
import { phaseOf } from "./status.ts";

export type Outcome = z.output<typeof Labels.schema>;

/**
 * Whether the matter is settled, in hand or neither (đã, đang, chưa giải quyết). It is settled by
 * an explanation, a result or the finding that nothing can be done. It is in hand while a body
 * handles it, and after an answer that leaves work to be done. Pure.
 */
export function outcomeOf(opinion: Pick<Opinion, "status" | "resolution">): Outcome {
  const { resolution } = opinion;
  if (isEnded(resolution)) return "RESOLVED";
  return phaseOf(opinion) === PHASE.open || promises(resolution)
    ? "BEING_RESOLVED"
    : "NOT_RESOLVED";
}
