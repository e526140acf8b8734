import { isOpen as isOwed } from "../deadline/record.ts";
import type { OpenWithout } from "../deadline-record/open-without.ts";
import type { Directive } from "./shape.ts";
import { isOpen } from "./status.ts";

/**
 * The reason why an open directive carries no open deadline; null if a deadline is open or the
 * directive is not. Pure.
 */
export function openWithout({ status, deadlines }: Directive): OpenWithout | null {
  if (!isOpen(status) || deadlines.some(isOwed)) return null;
  return status === "REPORTED" ? "WAITS_FOR_ACCEPTANCE" : "NO_DUE_DAY";
}
