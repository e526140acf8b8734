import type { Calendar } from "../calendar/calendar.ts";
import { dueIfEndedOn } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import { RESULT } from "./result.ts";
import type { Opinion } from "./shape.ts";

/** The due day of the result that the citizen still waits for, and the start of the wait. */
export interface ResultDay {
  readonly startedOn: Day;
  readonly dueOn: Day;
}

/**
 * The result that the citizen was last given a day for and did not get, also if the body that owed
 * it returned the opinion. An open pause counts until today. Undefined if no day was given, or if
 * the result was given. Pure.
 */
export function resultDayOf(
  { deadlines }: Pick<Opinion, "deadlines">,
  terms: { readonly today: Day; readonly calendar: Calendar },
): ResultDay | undefined {
  const last = deadlines.findLast(({ policyCode }) => policyCode === RESULT);
  if (!last || last.metOn !== null) return undefined;
  return { startedOn: last.startedOn, dueOn: dueIfEndedOn(last, terms) };
}

/** The number of the next result of an opinion; 1 for the first. */
export const nextResultOrdinal = ({ deadlines }: Pick<Opinion, "deadlines">): number =>
  deadlines.filter(({ policyCode }) => policyCode === RESULT).length + 1;
