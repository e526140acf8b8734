import { isOpen as isOwed } from "../deadline/record.ts";
import type { OpenWithout } from "../deadline-record/open-without.ts";
import { PHASE } from "../table/phase.ts";
import { isEnded, promises } from "./result.ts";
import type { Opinion } from "./shape.ts";
import { isAnswered, isOpen, phaseOf } from "./status.ts";

/**
 * The reason why an open opinion carries no open deadline; null if a deadline is open or the
 * opinion is not. Pure.
 */
export function openWithout(opinion: Opinion): OpenWithout | null {
  const { status, resolution, deadlines, internal } = opinion;
  if (!isOpen(status) || deadlines.some(isOwed)) return null;
  if (isAnswered(status)) {
    if (isEnded(resolution)) return "WAITS_FOR_CLOSING";
    return promises(resolution) ? "ROADMAP" : "WAITS_FOR_RESOLUTION";
  }
  if (internal) return "INTERNAL";
  return phaseOf(opinion) === PHASE.open ? "NO_DUE_DAY" : "WAITS_FOR_ASSIGNMENT";
}
