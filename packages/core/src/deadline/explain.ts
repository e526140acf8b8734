import { type Calendar, type CalendarEntry, isProvisional } from "../calendar/calendar.ts";
import { addDays, type Day, startOf } from "../kernel/day.ts";
import { countSteps } from "./count.ts";
import type { DayStep, Pause, Period } from "./period.ts";

export interface Explanation {
  readonly dueOn: Day;
  readonly overdueFrom: Date;
  readonly provisional: boolean;
  /** Provisional entries of the span. */
  readonly unconfirmed: readonly CalendarEntry[];
  /** Whether the span exceeds the range of the calendar. */
  readonly beyond: boolean;
  readonly steps: readonly (DayStep & { readonly entry: CalendarEntry | undefined })[];
}

/** Pure: computes when a period ends, with the steps that explain it. */
export function explain(count: {
  readonly startedOn: Day;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly pauses?: readonly Pause[];
}): Explanation {
  const { calendar, startedOn } = count;
  const all = countSteps(count);
  const dueOn = all.at(-1)?.date ?? startedOn;
  const [from, to] = dueOn < startedOn ? [dueOn, startedOn] : [startedOn, dueOn];
  return {
    dueOn,
    overdueFrom: startOf(addDays(dueOn, 1)),
    provisional: isProvisional(from, to, calendar),
    unconfirmed: [...calendar.entries.values()].filter(
      ({ day, status }) => status === "PROVISIONAL" && day >= from && day <= to,
    ),
    beyond: from < calendar.from || to > calendar.to,
    steps: all.map((step) => ({ ...step, entry: calendar.entries.get(step.date) })),
  };
}
