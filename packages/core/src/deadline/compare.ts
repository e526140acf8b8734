import type { Calendar } from "../calendar/calendar.ts";
import { addDays, type Day } from "../kernel/day.ts";
import { countDueDay } from "./count.ts";
import type { Period } from "./period.ts";

/** Event days for which periods in different units are compared: one year. */
const COMPARED_DAYS = 366;

interface Compared {
  readonly period: Period;
  readonly than: Period;
  /** The first event day of the comparison. */
  readonly from: Day;
  readonly calendar: Calendar;
}

/**
 * Pure: whether a period allows more time than another of the same direction. In one unit, the
 * lengths decide: a longer period forward, a shorter one backward. In different units, it allows
 * more if its due day is later for any event day of the year from `from`.
 */
export function allowsMore({ period, than, from, calendar }: Compared): boolean {
  if (period.unit === than.unit)
    return period.direction === "BACKWARD"
      ? period.length < than.length
      : period.length > than.length;
  return Array.from({ length: COMPARED_DAYS }, (_, i) => addDays(from, i)).some(
    (startedOn) =>
      countDueDay({ startedOn, period, calendar }) >
      countDueDay({ startedOn, period: than, calendar }),
  );
}
