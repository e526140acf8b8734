import {
  type Calendar,
  isProvisional as isUnsure,
  workingDaysBetween,
} from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, startOf } from "../kernel/day.ts";
import { countDueDay } from "./count.ts";

export type State =
  | "ON_TRACK"
  | "DUE_SOON"
  | "DUE_TODAY"
  | "OVERDUE"
  | "MET_ON_TIME"
  | "MET_LATE"
  | "PAUSED"
  | "MISSED"
  | "CANCELLED";

/** The dates of a deadline that determine its status. */
export interface DeadlineDates {
  readonly startedOn: Day;
  readonly dueOn: Day;
  readonly metOn: Day | null;
  /** The day from which it was no longer owed. A met deadline stays met. */
  readonly cancelledOn: Day | null;
  readonly pauses: readonly { readonly from: Day; readonly to: Day | null }[];
}
/** The status of a deadline at one instant. */
export interface DeadlineStatus {
  readonly state: State;
  /** 00:00 local time of the day after the due day; null while paused. */
  readonly overdueFrom: Date | null;
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
  readonly provisional: boolean;
}

/** A deadline is due soon if at most this many working days are left. */
const SOON = 3;

/** The last due day for which a deadline is due soon today. */
export const lastDueSoonDay = (today: Day, calendar: Calendar): Day =>
  addDays(
    countDueDay({
      startedOn: today,
      period: { length: SOON + 1, unit: "WORKING_DAYS", direction: "FORWARD" },
      calendar,
    }),
    -1,
  );

/**
 * Whether a deadline had passed when it ended without being met. The open pause of a deadline stops
 * it from passing, unless it had passed before the pause.
 */
const isMissed = ({
  dueOn,
  metOn,
  cancelledOn,
  pauses,
}: Omit<DeadlineDates, "startedOn">): boolean =>
  metOn === null &&
  cancelledOn !== null &&
  cancelledOn > dueOn &&
  pauses.every(({ from, to }) => to !== null || from > dueOn);

/** For the days between `a` and `b` in either order: a backward period ends before it starts. */
const isProvisional = (a: Day, b: Day, calendar: Calendar): boolean =>
  a <= b ? isUnsure(a, b, calendar) : isUnsure(b, a, calendar);

/**
 * Pure: the status depends only on the instant and not on any job. A deadline is not overdue during
 * its due day.
 */
export function statusAt(
  { startedOn, dueOn, metOn, cancelledOn, pauses }: DeadlineDates,
  now: Date,
  calendar: Calendar,
): DeadlineStatus {
  const today = dayOf(now);
  const overdueFrom = startOf(addDays(dueOn, 1));
  // Only up to the due day: later days do not affect the count.
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
  if (cancelledOn !== null) {
    const missed = isMissed({ dueOn, metOn, cancelledOn, pauses });
    return {
      state: missed ? "MISSED" : "CANCELLED",
      overdueFrom,
      workingDaysLeft: null,
      workingDaysLate: missed ? workingDaysBetween(dueOn, cancelledOn, calendar) : null,
      provisional,
    };
  }
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
