import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../kernel/day.ts";
import { currentDue } from "./current.ts";
import type { Policy } from "./policies.ts";
import { type DeadlineRecord, isOpen, openPause } from "./record.ts";

/** The current rules of a count: the calendar, and the policy if it changed. */
export interface RecalculationRules {
  readonly calendar: Calendar;
  readonly policy: Policy | undefined;
}

/**
 * Pure: recalculates an open deadline. Returns the same object if nothing changes. Closed deadlines
 * and fixed due days do not move.
 */
export function recalculateRecord(
  record: DeadlineRecord,
  { calendar, policy }: RecalculationRules,
): DeadlineRecord {
  if (!isOpen(record)) return record;
  const isReplaced =
    record.policy !== null &&
    policy?.period &&
    (policy.version !== record.policy.version || policy.unitCode !== record.policy.unitCode);
  const frozen =
    isReplaced && policy.period
      ? { unitCode: policy.unitCode, version: policy.version, period: policy.period }
      : record.policy;
  const dueOn = currentDue({ ...record, policy: frozen }, calendar);
  return dueOn === record.dueOn && frozen === record.policy
    ? record
    : { ...record, policy: frozen, dueOn, calendarVersion: calendar.version };
}

/** A change of the due day, and whether the deadline becomes overdue or stops being overdue. */
export interface Move {
  readonly from: Day;
  readonly to: Day;
  readonly startsOverdue: boolean;
  readonly stopsOverdue: boolean;
}

/** Pure: the move of a due day; undefined if it did not move. A paused deadline is not overdue. */
export function moveOf(
  before: DeadlineRecord,
  after: DeadlineRecord,
  today: Day,
): Move | undefined {
  if (before.dueOn === after.dueOn) return undefined;
  const overdue = ({ dueOn }: DeadlineRecord): boolean => !openPause(before) && today > dueOn;
  return {
    from: before.dueOn,
    to: after.dueOn,
    startsOverdue: !overdue(before) && overdue(after),
    stopsOverdue: overdue(before) && !overdue(after),
  };
}
