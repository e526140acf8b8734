import { type Calendar, isWorkingDay } from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, startOf } from "../kernel/day.ts";
import { dueOn as dayAfter } from "./count.ts";
import { type DeadlineRecord, isOpen, openPause } from "./record.ts";

/** When what is said of a deadline. Defaults of this system. */
export const REMINDERS = [3, 1, 0] as const;
/** Working days late at which the next higher body is named, and then the one above that. */
export const LONG_OVERDUE = [5, 15] as const;
export const OFFICE = { opens: 8, closes: 17 } as const;

/**
 * REMINDER_n: n working days before; OVERDUE: from 00:00 of the day after; LATE_n: n working days
 * late; WITHDRAWN: an OVERDUE said earlier no longer holds; REINSTATED: it does so again.
 */
export type Stage =
  | `REMINDER_${(typeof REMINDERS)[number]}`
  | "OVERDUE"
  | `LATE_${(typeof LONG_OVERDUE)[number]}`
  | "WITHDRAWN"
  | "REINSTATED";
const STAGES: readonly Stage[] = [
  ...REMINDERS.map((days) => `REMINDER_${days}` as const),
  "OVERDUE",
  ...LONG_OVERDUE.map((days) => `LATE_${days}` as const),
  "WITHDRAWN",
  "REINSTATED",
];

/**
 * That something was, or is to be, said of a deadline: once for each due day and stage, whatever
 * happens to the job.
 */
export interface Notice {
  readonly stage: Stage;
  readonly dueOn: Day;
}
/**
 * What is to be said now, and when to look again; null when nothing more will have to be said
 * unless something changes.
 */
export interface Next {
  readonly notices: readonly Notice[];
  readonly next: Date | null;
}

const HOUR_MS = 3_600_000;
const hourOf = (of: Day, hour: number): Date => new Date(startOf(of).getTime() + hour * HOUR_MS);
/** 00:00 local time of the day after the due day: from then on it is overdue. */
export const overdueFrom = (dueOn: Day): Date => startOf(addDays(dueOn, 1));

const inOffice = (now: Date, calendar: Calendar): boolean => {
  const today = dayOf(now);
  return (
    isWorkingDay(today, calendar) &&
    now >= hourOf(today, OFFICE.opens) &&
    now < hourOf(today, OFFICE.closes)
  );
};

/**
 * When offices open next: on the day itself where they still will, else on the next working day.
 */
function opening(from: Date, calendar: Calendar): Date {
  for (let of = dayOf(from); ; of = addDays(of, 1))
    if (isWorkingDay(of, calendar) && hourOf(of, OFFICE.opens) >= from)
      return hourOf(of, OFFICE.opens);
}

const workingDays = (
  startedOn: Day,
  length: number,
  direction: "FORWARD" | "BACKWARD",
  calendar: Calendar,
): Day => dayAfter({ startedOn, period: { length, unit: "WORKING_DAYS", direction }, calendar });

interface Planned extends Notice {
  readonly at: Date;
  /** Said by night too: it records what is so, and is not sent to anybody's desk. */
  readonly anyHour: boolean;
}

/**
 * Everything that would be said of an open deadline, in order. A reminder is for a working day on
 * or before the due day, and not before the start.
 */
function planned(
  { dueOn, startedOn }: Pick<DeadlineRecord, "dueOn" | "startedOn">,
  calendar: Calendar,
): readonly Planned[] {
  const notice = (stage: Stage, at: Date, anyHour = false): Planned => ({
    stage,
    dueOn,
    at,
    anyHour,
  });
  // Of a day that is no working day the last working day stands for it.
  const last = isWorkingDay(dueOn, calendar) ? dueOn : workingDays(dueOn, 1, "BACKWARD", calendar);
  const reminders = REMINDERS.flatMap((days) => {
    const on = days === 0 ? last : workingDays(last, days, "BACKWARD", calendar);
    return on > startedOn || dueOn < startedOn
      ? [notice(`REMINDER_${days}`, hourOf(on, OFFICE.opens))]
      : [];
  });
  const late = LONG_OVERDUE.map((days) =>
    notice(`LATE_${days}`, hourOf(workingDays(dueOn, days, "FORWARD", calendar), OFFICE.opens)),
  );
  return [...reminders, notice("OVERDUE", overdueFrom(dueOn), true), ...late];
}

const isReminder = ({ stage }: Notice): boolean => stage.startsWith("REMINDER");
const same = (a: Notice, b: Notice): boolean => a.stage === b.stage && a.dueOn === b.dueOn;

/** Whether a deadline was missed, by what is known now. */
const isLate = ({ dueOn, metOn }: Pick<DeadlineRecord, "dueOn" | "metOn">): boolean =>
  metOn === null || metOn > dueOn;

/** The last that was said of a due day: that it was missed, or that this does not hold. */
const lastWord = (dueOn: Day, said: readonly Notice[]): Stage | undefined =>
  said.findLast(
    (each) =>
      each.dueOn === dueOn &&
      (each.stage === "OVERDUE" || each.stage === "WITHDRAWN" || each.stage === "REINSTATED"),
  )?.stage;

/**
 * What was said and does not hold any longer, or holds again: it stays said, and a further notice
 * corrects it.
 */
function corrections(record: Considered, said: readonly Notice[], now: Date): readonly Notice[] {
  if (record.cancelledOn !== null) return [];
  return [...new Set(said.map(({ dueOn }) => dueOn))].flatMap((dueOn): Notice[] => {
    const holds = record.dueOn === dueOn && isLate(record) && now >= overdueFrom(dueOn);
    const last = lastWord(dueOn, said);
    if (last === "WITHDRAWN")
      return holds && !openPause(record) ? [{ stage: "REINSTATED", dueOn }] : [];
    return last === undefined || holds ? [] : [{ stage: "WITHDRAWN", dueOn }];
  });
}

type Considered = Pick<DeadlineRecord, "dueOn" | "startedOn" | "metOn" | "cancelledOn" | "pauses">;

/**
 * Pure: what is to be said of a deadline at an instant, given what was said of it before, and when
 * to look again. The state of a deadline does not hang on any of it. Reminders that were missed are
 * not made up for but by the last of them; they and the notices of long delay wait for office hours
 * (08:00–17:00 of a working day).
 */
export function nextNotices(
  record: DeadlineRecord,
  said: readonly Notice[],
  now: Date,
  calendar: Calendar,
): Next {
  const corrected = corrections(record, said, now);
  // Met late before anybody looked, it was overdue all the same.
  const missed: readonly Notice[] =
    record.metOn !== null && isLate(record) && lastWord(record.dueOn, said) === undefined
      ? [{ stage: "OVERDUE", dueOn: record.dueOn }]
      : [];
  if (!isOpen(record) || openPause(record))
    return { notices: [...corrected, ...(record.cancelledOn === null ? missed : [])], next: null };
  const open = planned(record, calendar).filter(
    (each) => !said.some((earlier) => same(earlier, each)),
  );
  const due = open.filter(({ at }) => at <= now);
  const overdue = now >= overdueFrom(record.dueOn);
  const reminder = overdue ? undefined : due.findLast(isReminder);
  // A reminder that came after it said more: what was missed before it stays unsaid.
  const unsaid = due.filter((each) =>
    isReminder(each) ? each === reminder && !outdone(each, said) : true,
  );
  const sayable = unsaid.filter(({ anyHour }) => anyHour || inOffice(now, calendar));
  const waits = unsaid.length > sayable.length ? [opening(now, calendar)] : [];
  const ahead = open.filter(({ at }) => at > now).map(({ at }) => at);
  const next = [...waits, ...ahead].toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return {
    notices: [...corrected, ...sayable.map(({ stage, dueOn }) => ({ stage, dueOn }))],
    next,
  };
}
const outdone = (reminder: Notice, said: readonly Notice[]): boolean =>
  said.some(
    (each) =>
      isReminder(each) &&
      each.dueOn === reminder.dueOn &&
      STAGES.indexOf(each.stage) > STAGES.indexOf(reminder.stage),
  );

/**
 * The due days on which it may have been told to be overdue: an earlier one too, for nobody may
 * have looked since it was moved.
 */
function missedDays(before: DeadlineRecord | undefined, now: Date): readonly Day[] {
  if (before === undefined || before.cancelledOn !== null) return [];
  const { dueOn, originalDueOn, extensions, metOn } = before;
  // What was extended in time was not missed. What pauses and recalculations moved bears no day of
  // its own.
  const earlier =
    extensions.length === 0
      ? [originalDueOn]
      : extensions.flatMap(({ from, on }) => (on > from ? [from] : []));
  return [...new Set([dueOn, ...earlier])].filter((day) =>
    metOn === null ? now >= overdueFrom(day) : metOn > day,
  );
}

/**
 * Pure: when a deadline must be looked at that was just written, of which it is not known here what
 * was said: at once where something may have to be. What was over when it was entered was never
 * anybody's to watch.
 */
export function nextCheckAt(
  record: DeadlineRecord,
  before: DeadlineRecord | undefined,
  now: Date,
  calendar: Calendar,
): Date | null {
  if (before === undefined && !isOpen(record)) return null;
  const { notices, next } = nextNotices(record, [], now, calendar);
  const mayBeWrong =
    record.cancelledOn === null &&
    missedDays(before, now).some((day) => !(record.dueOn === day && isLate(record)));
  return notices.length > 0 || mayBeWrong ? now : next;
}
