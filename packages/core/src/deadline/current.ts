import { type Calendar, workingDaysBetween } from "../calendar/calendar.ts";
import { addDays, type Day, daysBetween } from "../kernel/day.ts";
import { countDueDay, nextWorkingDay } from "./count.ts";
import type { Pause, Period } from "./period.ts";
import type { DeadlineRecord, PausedSpan } from "./record.ts";

const ended = (pauses: readonly PausedSpan[]): readonly Pause[] =>
  pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));

type Counted = Pick<
  DeadlineRecord,
  "startedOn" | "policy" | "fixedOn" | "originalDueOn" | "extensions" | "pauses"
>;

/**
 * Pure: recalculates the due day with this calendar. Without a fixed day, it is counted from the
 * event by the period, without the pauses. A fixed day (the last extension or a chair's date) is
 * delayed by the pauses after it.
 */
export function currentDue(
  { startedOn, policy, fixedOn, originalDueOn, extensions, pauses }: Counted,
  calendar: Calendar,
): Day {
  const extension = extensions.at(-1);
  const unit = policy?.period.unit ?? "DAYS";
  if (extension)
    return putOff(extension.to, ended(pauses.slice(extension.pausesBefore)), unit, calendar);
  if (policy === null) return putOff(fixedOn ?? originalDueOn, ended(pauses), unit, calendar);
  return countDueDay({ startedOn, period: policy.period, calendar, pauses: ended(pauses) });
}

/**
 * Delays a fixed day by the pauses that began before it: by as many working days, or by as many
 * days and then to a working day. A pause that begins after the due day does not move it.
 */
const putOff = (
  fixed: Day,
  pauses: readonly Pause[],
  unit: Period["unit"],
  calendar: Calendar,
): Day =>
  pauses.reduce((due, { from, to }) => {
    if (from > due) return due;
    if (unit !== "WORKING_DAYS")
      return nextWorkingDay(addDays(due, daysBetween(from, to) + 1), calendar);
    const left = workingDaysBetween(addDays(from, -1), due, calendar);
    return left === 0
      ? nextWorkingDay(addDays(to, 1), calendar)
      : countDueDay({
          startedOn: to,
          period: { length: left, unit, direction: "FORWARD" },
          calendar,
        });
  }, fixed);
