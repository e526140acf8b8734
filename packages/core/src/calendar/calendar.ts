import { type Day, daysBetween, parseDay, weekday } from "../kernel/day.ts";
import { EDITION } from "./editions.ts";
import type { CalendarEntry } from "./years/entry.ts";
import { YEARS } from "./years/index.ts";

export type { CalendarEntry } from "./years/entry.ts";

/**
 * The working days. Entries outside `from`–`to` also count, but more may be added there, so a count
 * outside that range is provisional.
 */
export interface Calendar {
  /** Incremented with each change. */
  readonly version: number;
  readonly from: Day;
  readonly to: Day;
  readonly entries: ReadonlyMap<Day, CalendarEntry>;
  /** The entries by year, so that a count reads only the years it spans. */
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
function* entriesIn(from: Day, to: Day, { years }: Calendar): Generator<CalendarEntry> {
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year++)
    for (const entry of years.get(String(year)) ?? [])
      if (entry.day >= from && entry.day <= to) yield entry;
}

/**
 * The national calendar as published. A stage without changes uses the edition as its version.
 */
export const NATIONAL_CALENDAR: Calendar = makeCalendar({
  version: EDITION,
  from: parseDay("2019-01-01"),
  to: parseDay("2027-12-31"),
  entries: YEARS,
});

/** The changes that administrators made to the national calendar. */
export interface CalendarChanges {
  readonly version: number;
  /** Entries that replace those of the national calendar for the same days. */
  readonly set: readonly CalendarEntry[];
  /** Days without an entry: they are working days or not by their weekday. */
  readonly cleared: readonly Day[];
  /** The last day of confirmed coverage; null keeps that of the national calendar. */
  readonly coveredTo: Day | null;
}

/** Pure: applies the changes to the national calendar. */
export function applyCalendarChanges({
  version,
  set,
  cleared,
  coveredTo,
}: CalendarChanges): Calendar {
  const replaced = new Set<Day>([...cleared, ...set.map(({ day: of }) => of)]);
  const entries = [...YEARS.filter(({ day: of }) => !replaced.has(of)), ...set].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
  return makeCalendar({
    version,
    from: NATIONAL_CALENDAR.from,
    to: coveredTo ?? NATIONAL_CALENDAR.to,
    entries,
  });
}

/** Changes with the edition of the national calendar they are based on. */
interface Adopting extends CalendarChanges {
  readonly edition: number;
}

/**
 * Pure: moves a stage's changes to the shipped edition of the national calendar. The version rises
 * by one per edition, so no two calendars of a stage share a version. A coverage is dropped unless
 * it ends later than that of the new edition.
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

/** The number of working days in (after, through], computed by weeks plus the calendar entries. */
export function workingDaysBetween(after: Day, through: Day, calendar: Calendar): number {
  if (through <= after) return 0;
  const days = daysBetween(after, through);
  const first = weekday(after);
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step++)
    if ((first + step) % 7 !== SUNDAY && (first + step) % 7 !== SATURDAY) count++;
  for (const entry of entriesIn(after, through, calendar)) {
    if (entry.day > after && entry.working !== isWeekday(entry.day))
      count += entry.working ? 1 : -1;
  }
  return count;
}

/**
 * Whether a count over [from, to] may still change: it exceeds the range of the calendar or
 * includes a provisional entry.
 */
export function isProvisional(from: Day, to: Day, calendar: Calendar): boolean {
  if (from < calendar.from || to > calendar.to) return true;
  for (const { status } of entriesIn(from, to, calendar)) if (status === "PROVISIONAL") return true;
  return false;
}
