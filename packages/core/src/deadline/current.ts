import { type Calendar, workingDaysBetween } from "../calendar/calendar.ts";
import { addDays, type Day, daysBetween } from "../kernel/day.ts";
import { dueOn, nextWorkingDay } from "./count.ts";
import type { Pause, Period } from "./period.ts";
import type { DeadlineRecord, PausedSpan } from "./record.ts";

const ended = (pauses: readonly PausedSpan[]): readonly Pause[] =>
  pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));

type Counted = Pick<
  DeadlineRecord,
  "startedOn" | "policy" | "fixedOn" | "originalDueOn" | "extensions" | "pauses"
>;

/**
 * Pure: the due day that follows from what happened, counted anew by this calendar: from the event
 * by the period, its pauses left out; from the last day that somebody fixed (an extension, a
 * chair's date), put off by the pauses that came after it.
 */
export function currentDue(
  { startedOn, policy, fixedOn, originalDueOn, extensions, pauses }: Counted,
  calendar: Calendar,
): Day {
  const given = extensions.at(-1);
  const unit = policy?.period.unit ?? "DAYS";
  if (given) return putOff(given.to, ended(pauses.slice(given.pausesBefore)), unit, calendar);
  if (policy === null) return putOff(fixedOn ?? originalDueOn, ended(pauses), unit, calendar);
  return dueOn({ startedOn, period: policy.period, calendar, pauses: ended(pauses) });
}

/**
 * A fixed day, later by what was paused before it: as many working days, or as many days and then
 * to a working day. What was late before a pause stays so.
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
      : dueOn({ startedOn: to, period: { length: left, unit, direction: "FORWARD" }, calendar });
  }, fixed);
