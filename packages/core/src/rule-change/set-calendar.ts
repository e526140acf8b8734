import { tooFar } from "../kernel/date-rules.ts";
import { type Day, weekday } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { readRules } from "../rule-settings/read.ts";
import { COUNTRY } from "../unit/read.ts";
import { adoptCalendar } from "./adopt-calendar.ts";
import { ruleMutation } from "./apply.ts";
import { type CalendarInput, SetCalendarInput } from "./calendar-input.ts";

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
  // The decision loads with the first change of the calendar.
  decide: async (loaded, input) => (await import("./decide-calendar.ts")).decided(loaded, input),
});
