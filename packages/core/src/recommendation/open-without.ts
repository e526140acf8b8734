import { isOpen as isOwed } from "../deadline/record.ts";
import type { OpenWithout } from "../deadline-record/open-without.ts";
import { PHASE } from "../table/phase.ts";
import type { Recommendation } from "./shape.ts";
import { phaseOf } from "./status.ts";

/**
 * The reason why a recommendation that is not confirmed carries no open deadline; null if a
 * deadline is open or it is confirmed. Pure.
 */
export function openWithout(recommendation: Recommendation): OpenWithout | null {
  const phase = phaseOf(recommendation);
  if (phase === PHASE.done || recommendation.deadlines.some(isOwed)) return null;
  if (phase === PHASE.waiting) return "WAITS_FOR_SUPERVISOR";
  return recommendation.body === null ? "BODY_UNKNOWN" : "NO_DUE_DAY";
}
