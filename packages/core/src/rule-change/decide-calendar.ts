import {
  applyCalendarChanges,
  type CalendarEntry,
  NATIONAL_CALENDAR,
  withEdition,
} from "../calendar/calendar.ts";
import { EDITION } from "../calendar/editions.ts";
import type { Day } from "../kernel/day.ts";
import type { Rules } from "../rule-settings/read.ts";
import { CALENDAR } from "../rule-settings/subjects.ts";
import type { DecidedRuleChange } from "./apply.ts";
import type { CalendarInput } from "./calendar-input.ts";
import { putRules } from "./save-rules.ts";

/** The change of the rules that sets days of the calendar. */
export function decided(before: Rules, input: CalendarInput): DecidedRuleChange {
  const { coveredTo, reason } = input;
  const { set, clear } = input;
  const days = set.map(({ date, ...entry }): CalendarEntry => ({ ...entry, day: date }));
  const touched = new Set<Day>([...days.map(({ day }) => day), ...clear]);
  const own = withEdition(before.changes);
  const calendar = {
    edition: EDITION,
    version: own.version + 1,
    set: [...own.set.filter(({ day }) => !touched.has(day)), ...days],
    // A cleared day is stored only if the built-in calendar has an entry for it.
    cleared: [
      ...own.cleared.filter((day) => !touched.has(day)),
      ...clear.filter((day) => NATIONAL_CALENDAR.entries.has(day)),
    ],
    coveredTo: coveredTo ?? own.coveredTo,
  };
  return {
    cause: { kind: "CALENDAR", version: calendar.version, days: [...touched] },
    reason,
    calendar: applyCalendarChanges(calendar),
    change: {
      id: CALENDAR,
      unit: null,
      version: calendar.version,
      event: "calendar.days-set",
      before: shownOf(before, touched),
      after: { set: days, clear, coveredTo },
    },
    parts: [putRules(before, { calendar })],
  };
}

const shownOf = ({ calendar }: Rules, touched: ReadonlySet<Day>) => ({
  set: [...touched].flatMap((day) => calendar.entries.get(day) ?? []),
  coveredTo: calendar.to,
});
