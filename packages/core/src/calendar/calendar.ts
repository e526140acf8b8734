import { type Day, day, daysBetween, weekday } from "../kernel/day.ts";
import { EDITION } from "./editions.ts";
import type { CalendarEntry } from "./years/entry.ts";
import { YEARS } from "./years/index.ts";

export type { CalendarEntry } from "./years/entry.ts";

/**
 * Which days people work. Outside `from`–`to` what is entered still holds, but more may come: a
 * count there is provisional.
 */
export interface Calendar {
  /** Counted up with each change. */
  readonly version: number;
  readonly from: Day;
  readonly to: Day;
  readonly entries: ReadonlyMap<Day, CalendarEntry>;
  /** The same by year, so that a count looks at the years it spans. */
  readonly years: ReadonlyMap<string, readonly CalendarEntry[]>;
}

const yearOf = (of: Day): string => of.slice(0, 4);

interface Made {
  readonly version: number;
  readonly from: Day;
  readonly to: Day;
  readonly entries: readonly CalendarEntry[];
}
export const makeCalendar = ({ version, from, to, entries }: Made): Calendar => ({
  version,
  from,
  to,
  entries: new Map(entries.map((entry) => [entry.day, entry])),
  years: Map.groupBy(entries, (entry) => yearOf(entry.day)),
});

/** The entries of [from, to]. */
function* within(from: Day, to: Day, { years }: Calendar): Generator<CalendarEntry> {
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year++)
    for (const entry of years.get(String(year)) ?? [])
      if (entry.day >= from && entry.day <= to) yield entry;
}

/**
 * The national calendar as it was decided. A stage that sets nothing has one version an edition.
 */
export const NATIONAL_CALENDAR: Calendar = makeCalendar({
  version: EDITION,
  from: day("2019-01-01"),
  to: day("2027-12-31"),
  entries: YEARS,
});

/** What an administrator changed of the national calendar. */
export interface CalendarChanges {
  readonly version: number;
  /** Days set; each takes the place of what the calendar says of it. */
  readonly set: readonly CalendarEntry[];
  /** Days that are again what their weekday says. */
  readonly cleared: readonly Day[];
  /** The last day that is known for sure; null leaves it as it ships. */
  readonly coveredTo: Day | null;
}

/** Pure: the national calendar as changed. */
export function changedCalendar({ version, set, cleared, coveredTo }: CalendarChanges): Calendar {
  const gone = new Set<Day>([...cleared, ...set.map(({ day: of }) => of)]);
  const entries = [...YEARS.filter(({ day: of }) => !gone.has(of)), ...set].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
  return makeCalendar({
    version,
    from: NATIONAL_CALENDAR.from,
    to: coveredTo ?? NATIONAL_CALENDAR.to,
    entries,
  });
}

/** With the edition that they were made over. */
interface Adopting extends CalendarChanges {
  readonly edition: number;
}

/**
 * Pure: the changes of a stage over the edition that ships. The version goes up by one an edition,
 * so no two calendars of a stage share a version. A coverage that the edition reaches is dropped.
 */
export function withEdition<T extends Adopting>(changes: T): T {
  const { edition, coveredTo } = changes;
  if (edition >= EDITION) return changes;
  const further = coveredTo !== null && coveredTo > NATIONAL_CALENDAR.to;
  const version = changes.version + EDITION - edition;
  return { ...changes, edition: EDITION, version, coveredTo: further ? coveredTo : null };
}

const SUNDAY = 0;
const SATURDAY = 6;

const isWeekday = (of: Day): boolean => weekday(of) !== SUNDAY && weekday(of) !== SATURDAY;

export const isWorkingDay = (of: Day, calendar: Calendar): boolean =>
  calendar.entries.get(of)?.working ?? isWeekday(of);

/**
 * The working days in (after, through]: the weekdays, less the days off among them, plus the
 * weekend days worked.
 */
export function workingDaysBetween(after: Day, through: Day, calendar: Calendar): number {
  if (through <= after) return 0;
  const days = daysBetween(after, through);
  const first = weekday(after);
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step++)
    if ((first + step) % 7 !== SUNDAY && (first + step) % 7 !== SATURDAY) count++;
  for (const known of within(after, through, calendar)) {
    if (known.day > after && known.working !== isWeekday(known.day))
      count += known.working ? 1 : -1;
  }
  return count;
}

/**
 * Whether a count over [from, to] could still change: it leaves what the calendar covers, or
 * touches a day not yet confirmed.
 */
export function isProvisional(from: Day, to: Day, calendar: Calendar): boolean {
  if (from < calendar.from || to > calendar.to) return true;
  for (const known of within(from, to, calendar)) if (known.status === "PROVISIONAL") return true;
  return false;
}
