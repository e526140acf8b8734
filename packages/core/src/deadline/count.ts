import { type Calendar, isWorkingDay } from "../calendar/calendar.ts";
import { addDays, addMonths, type Day, weekday } from "../kernel/day.ts";
import type { DayStep, Pause, Period, StepKind } from "./period.ts";

interface Count {
  /** The day of the event. It is not counted (Bộ luật Dân sự 2015, Điều 147). */
  readonly startedOn: Day;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly pauses?: readonly Pause[];
}

const isWeekend = (of: Day): boolean => weekday(of) === 0 || weekday(of) === 6;
const isPaused = (of: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to }) => of >= from && of <= to);

/** The reason why a day is not a working day. */
const restKind = (of: Day, calendar: Calendar): StepKind =>
  calendar.entries.get(of)?.working === false ? "DAY_OFF" : "WEEKEND";
const workKind = (of: Day): StepKind => (isWeekend(of) ? "MAKE_UP_DAY" : "COUNTED");

/**
 * Pure: the days from the event to the end of the period, counted or not. The last step is the end.
 * A period in days or months that would end on a day off ends on the next working day (Bộ luật Dân
 * sự 2015, Điều 148). A backward period does not move: a later end would be too late.
 */
export function countSteps({
  startedOn,
  period,
  calendar,
  pauses = [],
}: Count): readonly DayStep[] {
  const begin: DayStep = { date: startedOn, counted: false, kind: "EVENT_DAY" };
  if (period.length === 0) return [begin];
  const counted =
    period.unit === "MONTHS"
      ? byMonths(startedOn, period, pauses)
      : byDays({ startedOn, period, calendar, pauses });
  const rolled =
    period.direction === "BACKWARD"
      ? []
      : roll(counted.at(-1)?.date ?? startedOn, calendar, pauses);
  return [begin, ...counted, ...rolled];
}

/** The last day on which the deadline is met in time. */
export const countDueDay = (count: Count): Day => countSteps(count).at(-1)?.date ?? count.startedOn;

function byDays({
  startedOn,
  period: { length, unit, direction },
  calendar,
  pauses,
}: Required<Count>): readonly DayStep[] {
  const found: DayStep[] = [];
  let left = length;
  for (let date = startedOn; left > 0; ) {
    date = addDays(date, direction === "FORWARD" ? 1 : -1);
    const works = unit === "DAYS" || isWorkingDay(date, calendar);
    const paused = isPaused(date, pauses);
    const counted = works && !paused;
    if (counted) left--;
    found.push({
      date,
      counted,
      kind: paused
        ? "PAUSED"
        : !works
          ? restKind(date, calendar)
          : unit === "DAYS"
            ? "COUNTED"
            : workKind(date),
    });
  }
  return found;
}

/**
 * Months end on the corresponding day or the last day of the month. A pause delays the end by its
 * length in days.
 */
function byMonths(
  startedOn: Day,
  { length, direction }: Period,
  pauses: readonly Pause[],
): readonly DayStep[] {
  let end = addMonths(startedOn, direction === "FORWARD" ? length : -length);
  const found: DayStep[] = [];
  if (direction === "FORWARD") {
    for (let date = addDays(startedOn, 1); date <= end; date = addDays(date, 1)) {
      if (!isPaused(date, pauses)) continue;
      found.push({ date, counted: false, kind: "PAUSED" });
      end = addDays(end, 1);
    }
  }
  return [...found, { date: end, counted: true, kind: "CORRESPONDING_DAY" }];
}

/** The day itself if it is a working day, otherwise the next working day. */
export const nextWorkingDay = (of: Day, calendar: Calendar): Day =>
  roll(of, calendar, []).at(-1)?.date ?? of;

/** Moves an end on a day off or a paused day to the next working day. */
function roll(last: Day, calendar: Calendar, pauses: readonly Pause[]): readonly DayStep[] {
  const rests = (of: Day): boolean => !isWorkingDay(of, calendar) || isPaused(of, pauses);
  if (!rests(last)) return [];
  const found: DayStep[] = [];
  for (let date = addDays(last, 1); ; date = addDays(date, 1)) {
    if (!rests(date)) return [...found, { date, counted: false, kind: "ROLLED" }];
    found.push({
      date,
      counted: false,
      kind: isPaused(date, pauses) ? "PAUSED" : restKind(date, calendar),
    });
  }
}
