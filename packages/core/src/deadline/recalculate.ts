import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../kernel/day.ts";
import { frozen, isFrozen } from "./binding.ts";
import { currentDue } from "./current.ts";
import type { Policy } from "./policies.ts";
import { type DeadlineRecord, isOpen, openPause } from "./record.ts";

/** The current rules of a count: the calendar, and the policy if it changed. */
export interface RecalculationRules {
  readonly calendar: Calendar;
  readonly policy: Policy | undefined;
  readonly today: Day;
}

/**
 * Pure: recalculates an open deadline. Returns the same object if nothing changes. Closed deadlines
 * and fixed due days do not move. A policy that owes nothing ends the deadline today: what was
 * overdue before the rule ended stays missed.
 */
export function recalculateRecord(
  record: DeadlineRecord,
  { calendar, policy, today }: RecalculationRules,
): DeadlineRecord {
  if (!isOpen(record)) return record;
  if (record.policy !== null && policy?.none)
    // By a day that a person fixed later, the work stays owed.
    return record.extensions.length > 0 ? record : { ...record, cancelledOn: today };
  const to = record.policy && policy ? frozen(policy) : null;
  const counted = to && !isFrozen(record, to) ? to : record.policy;
  const dueOn = currentDue({ ...record, policy: counted }, calendar);
  return dueOn === record.dueOn && counted === record.policy
    ? record
    : { ...record, policy: counted, dueOn, calendarVersion: calendar.version };
}

/**
 * A change of the due day or the end of the deadline, and whether the deadline becomes overdue or
 * stops being overdue.
 */
export interface Move {
  readonly from: Day;
  readonly to: Day;
  /** Whether nothing is owed any more. The day stays then. */
  readonly ends: boolean;
  readonly startsOverdue: boolean;
  readonly stopsOverdue: boolean;
}

/**
 * Pure: the move of a deadline; undefined if it neither moved nor ended. A paused deadline is not
 * overdue.
 */
export function moveOf(
  before: DeadlineRecord,
  after: DeadlineRecord,
  today: Day,
): Move | undefined {
  const ends = isOpen(before) && after.cancelledOn !== null;
  if (before.dueOn === after.dueOn && !ends) return undefined;
  const overdue = ({ dueOn, cancelledOn }: DeadlineRecord): boolean =>
    !openPause(before) && cancelledOn === null && today > dueOn;
  return {
    from: before.dueOn,
    to: after.dueOn,
    ends,
    startsOverdue: !overdue(before) && overdue(after),
    stopsOverdue: overdue(before) && !overdue(after),
  };
}
