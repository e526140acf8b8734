import {
  type Calendar,
  isProvisional as isUnsure,
  workingDaysBetween,
} from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, startOf } from "../kernel/day.ts";
import { dueOn } from "./count.ts";

export type State =
  | "ON_TRACK"
  | "DUE_SOON"
  | "DUE_TODAY"
  | "OVERDUE"
  | "MET_ON_TIME"
  | "MET_LATE"
  | "PAUSED"
  | "CANCELLED";

/** What is kept of a deadline: a date somebody fixed, and the day it was met. */
export interface DeadlineDates {
  readonly startedOn: Day;
  readonly dueOn: Day;
  readonly metOn: Day | null;
  /** The day from which it was no longer owed; an end that was met stays met. */
  readonly cancelledOn: Day | null;
  readonly pauses: readonly { readonly to: Day | null }[];
}
/** What a deadline says at one instant. */
export interface DeadlineStatus {
  readonly state: State;
  /** 00:00 local time of the day after the due day; null while paused. */
  readonly overdueFrom: Date | null;
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
  readonly provisional: boolean;
}

/** Working days left at which a deadline is said to be due soon. */
const SOON = 3;

/** The last day on which something may be due to be due soon today. */
export const lastDueSoonDay = (today: Day, calendar: Calendar): Day =>
  addDays(
    dueOn({
      startedOn: today,
      period: { length: SOON + 1, unit: "WORKING_DAYS", direction: "FORWARD" },
      calendar,
    }),
    -1,
  );

/**
 * Over the days between two, whichever is earlier: a period counted backward ends before it starts.
 */
const isProvisional = (a: Day, b: Day, calendar: Calendar): boolean =>
  a <= b ? isUnsure(a, b, calendar) : isUnsure(b, a, calendar);

/**
 * Pure: the state hangs on the instant alone, not on any job having run. An item due on a day is
 * not overdue during it.
 */
export function statusAt(
  { startedOn, dueOn, metOn, cancelledOn, pauses }: DeadlineDates,
  now: Date,
  calendar: Calendar,
): DeadlineStatus {
  const today = dayOf(now);
  const overdueFrom = startOf(addDays(dueOn, 1));
  // Of the due day: the days since are not what it was counted by.
  const provisional = isProvisional(startedOn, dueOn, calendar);
  if (metOn !== null) {
    const late = metOn > dueOn;
    const workingDaysLate = late ? workingDaysBetween(dueOn, metOn, calendar) : null;
    return {
      state: late ? "MET_LATE" : "MET_ON_TIME",
      overdueFrom,
      workingDaysLeft: null,
      workingDaysLate,
      provisional,
    };
  }
  if (cancelledOn !== null)
    return {
      state: "CANCELLED",
      overdueFrom,
      workingDaysLeft: null,
      workingDaysLate: null,
      provisional,
    };
  if (pauses.some(({ to }) => to === null))
    return {
      state: "PAUSED",
      overdueFrom: null,
      workingDaysLeft: null,
      workingDaysLate: null,
      provisional: isProvisional(startedOn, today, calendar),
    };
  if (today > dueOn) {
    const workingDaysLate = workingDaysBetween(dueOn, today, calendar);
    return { state: "OVERDUE", overdueFrom, workingDaysLeft: null, workingDaysLate, provisional };
  }
  const workingDaysLeft = workingDaysBetween(today, dueOn, calendar);
  const state = today === dueOn ? "DUE_TODAY" : workingDaysLeft <= SOON ? "DUE_SOON" : "ON_TRACK";
  return { state, overdueFrom, workingDaysLeft, workingDaysLate: null, provisional };
}
