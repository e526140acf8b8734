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
 * Pure: the state depends only on the instant and not on any job. A deadline is not overdue during
 * its due day. Working days are counted only where the state depends on them.
 */
export function stateAt(
  { dueOn, metOn, cancelledOn, pauses }: Omit<DeadlineDates, "startedOn">,
  now: Date,
  calendar: Calendar,
): State {
  if (metOn !== null) return metOn > dueOn ? "MET_LATE" : "MET_ON_TIME";
  if (cancelledOn !== null)
    return isMissed({ dueOn, metOn, cancelledOn, pauses }) ? "MISSED" : "CANCELLED";
  if (pauses.some(({ to }) => to === null)) return "PAUSED";
  const today = dayOf(now);
  if (today > dueOn) return "OVERDUE";
  if (today === dueOn) return "DUE_TODAY";
  return workingDaysBetween(today, dueOn, calendar) <= SOON ? "DUE_SOON" : "ON_TRACK";
}

const RUNNING: ReadonlySet<State> = new Set(["ON_TRACK", "DUE_SOON", "DUE_TODAY"]);

/** Pure: the state with the counts of working days. */
export function statusAt(dates: DeadlineDates, now: Date, calendar: Calendar): DeadlineStatus {
  const { startedOn, dueOn, metOn, cancelledOn } = dates;
  const state = stateAt(dates, now, calendar);
  const today = dayOf(now);
  const lateUntil: Partial<Record<State, Day | null>> = {
    MET_LATE: metOn,
    MISSED: cancelledOn,
    OVERDUE: today,
  };
  const late = lateUntil[state] ?? null;
  const isPaused = state === "PAUSED";
  return {
    state,
    overdueFrom: isPaused ? null : startOf(addDays(dueOn, 1)),
    workingDaysLeft: RUNNING.has(state) ? workingDaysBetween(today, dueOn, calendar) : null,
    workingDaysLate: late === null ? null : workingDaysBetween(dueOn, late, calendar),
    // Only up to the due day: later days do not affect the count.
    provisional: isProvisional(startedOn, isPaused ? today : dueOn, calendar),
  };
}
