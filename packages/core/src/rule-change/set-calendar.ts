import * as z from "zod";
import {
  applyCalendarChanges,
  type CalendarEntry,
  NATIONAL_CALENDAR,
  withEdition,
} from "../calendar/calendar.ts";
import { EDITION } from "../calendar/editions.ts";
import { tooFar } from "../kernel/date-rules.ts";
import { type Day, weekday } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { optional, zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import { CalendarDay } from "../rule-settings/entity.ts";
import { type Rules, readRules } from "../rule-settings/read.ts";
import { CALENDAR } from "../rule-settings/subjects.ts";
import { COUNTRY } from "../unit/read.ts";
import { adoptCalendar } from "./adopt-calendar.ts";
import { type DecidedRuleChange, ruleMutation } from "./apply.ts";
import { putRules } from "./save-rules.ts";

const DAYS_MAX = 100;
const SetCalendarInput = z.object({
  idempotencyKey: zIdempotencyKey,
  expectedVersion: z.int().positive(),
  set: z
    .array(CalendarDay.omit({ day: true }).extend({ date: zDay }))
    .max(DAYS_MAX)
    .default([]),
  clear: z.array(zDay).max(DAYS_MAX).default([]),
  coveredTo: optional(zDay),
  reason: zText(NOTE_MAX),
  dryRun: z.boolean().default(false),
});
type CalendarInput = z.output<typeof SetCalendarInput>;

const isWeekend = (of: Day): boolean => weekday(of) === 0 || weekday(of) === 6;

const MADE_UP: Phrase = {
  vi: "Ngày làm bù phải là ngày làm việc.",
  en: "A make-up day must be a working day.",
};
const MADE_UP_ON_WEEKDAY: Phrase = {
  vi: "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật: các ngày khác vốn là ngày làm việc.",
  en: "A make-up day must be a Saturday or Sunday: other days are working days anyway.",
};

function contradictions(input: CalendarInput, today: Day): readonly Failure[] {
  const { coveredTo, set, clear } = input;
  const days = [
    ...set.map(({ date }, i) => ({ day: date, path: ["set", String(i), "date"] })),
    ...clear.map((day, i) => ({ day, path: ["clear", String(i)] })),
  ];
  return [
    ...(days.length === 0 && coveredTo === null ? [new Failure("REQUIRED", ["set"])] : []),
    ...days.flatMap(({ day, path }, i) =>
      days.findIndex((other) => other.day === day) < i
        ? [new Failure("DUPLICATE", path, { value: day })]
        : [],
    ),
    ...set.flatMap(({ working, kind, date }, i) => {
      if (kind !== "MAKE_UP") return [];
      const at = ["set", String(i)];
      if (!working) return [new Failure("CONFLICTING_INPUT", [...at, "working"], MADE_UP)];
      return isWeekend(date)
        ? []
        : [new Failure("CONFLICTING_INPUT", [...at, "kind"], MADE_UP_ON_WEEKDAY)];
    }),
    // Holidays are never decided further ahead.
    ...[tooFar(coveredTo, ["coveredTo"], today) ?? []].flat(),
    ...(coveredTo !== null && coveredTo < today
      ? [new Failure("TOO_SMALL", ["coveredTo"], { limit: today })]
      : []),
  ];
}

/**
 * Sets days of the working calendar, or clears settings, and recalculates open deadlines. A
 * `dryRun` writes nothing.
 */
export const setCalendarDays = ruleMutation({
  action: "setCalendarDays",
  input: SetCalendarInput.shape,
  check: (input, today) => contradictions(input, today),
  load: readRules,
  access: () => [{ at: { unit: null } }],
  version: ({ calendar }) => calendar,
  isDryRun: ({ dryRun }) => dryRun,
  unitCodeOf: () => COUNTRY,
  prepare: async (ctx) => {
    // Runs first, so that the Change of a deadline moved by the edition has the edition's reason.
    await adoptCalendar(ctx);
    return readRules(ctx);
  },
  decide: decided,
});

function decided(before: Rules, input: CalendarInput): DecidedRuleChange {
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
