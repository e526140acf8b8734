import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../kernel/day.ts";
import { currentDue } from "./current.ts";
import type { Policy } from "./policies.ts";
import { type DeadlineRecord, isOpen, openPause } from "./record.ts";

/** What a deadline is counted by now: the calendar, and the policy where that is what changed. */
export interface RecalculationRules {
  readonly calendar: Calendar;
  readonly policy: Policy | undefined;
}

/**
 * Pure: an open deadline counted anew; the same value where nothing moves. What is closed never
 * moves, nor does a day that somebody fixed.
 */
export function recalculated(
  record: DeadlineRecord,
  { calendar, policy }: RecalculationRules,
): DeadlineRecord {
  if (!isOpen(record)) return record;
  const takes =
    record.policy !== null &&
    policy?.period &&
    (policy.version !== record.policy.version || policy.unitCode !== record.policy.unitCode);
  const frozen =
    takes && policy.period
      ? { unitCode: policy.unitCode, version: policy.version, period: policy.period }
      : record.policy;
  const dueOn = currentDue({ ...record, policy: frozen }, calendar);
  return dueOn === record.dueOn && frozen === record.policy
    ? record
    : { ...record, policy: frozen, dueOn, calendarVersion: calendar.version };
}

/** A due day that moves, and whether that makes the deadline overdue, or no longer so. */
export interface Move {
  readonly from: Day;
  readonly to: Day;
  readonly startsOverdue: boolean;
  readonly stopsOverdue: boolean;
}

/**
 * Pure: how a deadline moves, or undefined when its due day stays. Paused, it has no due day to be
 * late on.
 */
export function moveOf(
  before: DeadlineRecord,
  after: DeadlineRecord,
  today: Day,
): Move | undefined {
  if (before.dueOn === after.dueOn) return undefined;
  const overdue = ({ dueOn }: DeadlineRecord): boolean => !openPause(before) && today > dueOn;
  return {
    ...{ from: before.dueOn, to: after.dueOn },
    startsOverdue: !overdue(before) && overdue(after),
    stopsOverdue: overdue(before) && !overdue(after),
  };
}
