import type { Calendar } from "../calendar/calendar.ts";
import { type DeadlineRecord, isOpen } from "../deadline/record.ts";
import { dueIfEndedOn } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import { RESULT } from "./result.ts";
import type { Opinion } from "./shape.ts";

/** The due day of the result that the citizen still waits for, and the start of the wait. */
export interface ResultDay {
  readonly startedOn: Day;
  readonly dueOn: Day;
  /**
   * The cause of the deadline if its day had passed when the present body got it. The body that
   * held it then counts it as missed; whoever gets it later carries the same deadline on.
   */
  readonly carriedCause: string | null;
}

/**
 * The result that the citizen was last given a day for and did not get, also if the body that owed
 * it returned the opinion. An open pause counts until today. A result taken over by a merge does
 * not count: it stays owed beside the own one. Undefined if no day was given, or if the result was
 * given. Pure.
 */
export function resultDayOf(
  opinion: Pick<Opinion, "deadlines" | "takenOver" | "assignment" | "returned">,
  terms: { readonly today: Day; readonly calendar: Calendar },
): ResultDay | undefined {
  const { deadlines, takenOver } = opinion;
  const last = deadlines.findLast(
    ({ policyCode, cause }) =>
      policyCode === RESULT && (takenOver === null || cause !== takenOver.cause),
  );
  if (!last || last.metOn !== null) return undefined;
  const { startedOn } = last;
  const carriedCause = isHandedOverLate(opinion, last) ? last.cause : null;
  return { startedOn, dueOn: dueIfEndedOn(last, terms), carriedCause };
}

/**
 * Whether the present body got this deadline from another after its day. The opinion stores which
 * deadline its body carries on. An assignment that was recorded late starts its own.
 */
const isHandedOverLate = (
  { assignment, returned }: Pick<Opinion, "assignment" | "returned">,
  record: DeadlineRecord,
): boolean =>
  isOpen(record) &&
  record.cause === (assignment ? assignment.cause : returned?.result?.cause) &&
  (record.startRecordedOn ?? record.startedOn) > record.dueOn &&
  record.extensions.length === 0 &&
  record.pauses.length === 0;

/** The number of the next result of an opinion; 1 for the first. */
export const nextResultOrdinal = ({ deadlines }: Pick<Opinion, "deadlines">): number =>
  deadlines.filter(({ policyCode }) => policyCode === RESULT).length + 1;
