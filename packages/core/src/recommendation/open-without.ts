import { deadlinesOf } from "../addressee/cause.ts";
import { isHolding } from "../addressee/shape.ts";
import { isOpen as isOwed } from "../deadline/record.ts";
import type { OpenWithout } from "../deadline-record/open-without.ts";
import { PHASE } from "../table/phase.ts";
import type { Addressee, Recommendation } from "./shape.ts";
import { phaseOf, statusFor } from "./status.ts";

/**
 * The reason why a body that is not done carries no open deadline; null if one is open or it is
 * done. Pure.
 */
export function openWithoutOf(
  recommendation: Recommendation,
  addressee: Addressee,
): OpenWithout | null {
  const phase = phaseOf({ status: statusFor(recommendation, addressee) });
  if (phase === PHASE.done || deadlinesOf(recommendation, addressee).some(isOwed)) return null;
  if (phase === PHASE.waiting) return "WAITS_FOR_SUPERVISOR";
  return addressee.body === null ? "BODY_UNKNOWN" : "NO_DUE_DAY";
}

/**
 * The reason why a recommendation that is not confirmed carries no open deadline; null if a
 * deadline is open or it is confirmed. Pure.
 */
export function openWithout(recommendation: Recommendation): OpenWithout | null {
  if (recommendation.deadlines.some(isOwed)) return null;
  const reasons = recommendation.addressees
    .filter(isHolding)
    .flatMap((each) => openWithoutOf(recommendation, each) ?? []);
  return reasons.find((reason) => reason !== "WAITS_FOR_SUPERVISOR") ?? reasons[0] ?? null;
}
