import { deadlinesOf } from "../addressee/cause.ts";
import { isOpen as isOwed } from "../deadline/record.ts";
import type { OpenWithout } from "../deadline-record/open-without.ts";
import type { Addressee, Directive } from "./shape.ts";
import { isOpen, statusFor } from "./status.ts";

const reasonOf = (status: Directive["status"]): OpenWithout =>
  status === "REPORTED" ? "WAITS_FOR_ACCEPTANCE" : "NO_DUE_DAY";

/**
 * The reason why an open directive carries no open deadline; null if a deadline is open or the
 * directive is not. Pure.
 */
export function openWithout({ status, deadlines }: Directive): OpenWithout | null {
  return isOpen(status) && !deadlines.some(isOwed) ? reasonOf(status) : null;
}

/** The same of one body. Pure. */
export function openWithoutOf(directive: Directive, addressee: Addressee): OpenWithout | null {
  const status = statusFor(directive, addressee);
  if (!isOpen(status) || deadlinesOf(directive, addressee).some(isOwed)) return null;
  return reasonOf(status);
}
