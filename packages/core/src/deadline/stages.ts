import { type Calendar, isWorkingDay } from "../calendar/calendar.ts";
import { addDays, type Day, dayOf, startOf } from "../kernel/day.ts";
import { isBinding } from "./binding.ts";
import { countDueDay as dayAfter } from "./count.ts";
import { type DeadlineRecord, isOpen, openPause } from "./record.ts";

/** Reminders, in working days before the due day. Defaults of this system. */
export const REMINDERS = [3, 1, 0] as const;
/** Working days late after which the next higher body, then the body above it, is notified. */
export const LONG_OVERDUE = [5, 15] as const;
export const OFFICE = { opens: 8, closes: 17 } as const;

/**
 * REMINDER_n: n working days before the due day. OVERDUE: from 00:00 of the day after. LATE_n: n
 * working days late. WITHDRAWN: an earlier OVERDUE no longer holds. REINSTATED: it holds again.
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

/** A notice that was or will be sent: once per due day and stage, also if the job runs again. */
export interface Notice {
  readonly stage: Stage;
  readonly dueOn: Day;
}
/** The notices to send now, and the time of the next check; null if only a change needs one. */
export interface Next {
  readonly notices: readonly Notice[];
  readonly next: Date | null;
}

const HOUR_MS = 3_600_000;
const hourOf = (of: Day, hour: number): Date => new Date(startOf(of).getTime() + hour * HOUR_MS);
/** 00:00 local time of the day after the due day. The deadline is overdue from then on. */
export const overdueFrom = (dueOn: Day): Date => startOf(addDays(dueOn, 1));

const inOffice = (now: Date, calendar: Calendar): boolean => {
  const today = dayOf(now);
  return (
    isWorkingDay(today, calendar) &&
    now >= hourOf(today, OFFICE.opens) &&
    now < hourOf(today, OFFICE.closes)
  );
};

/** The next opening of the offices, from an instant on. */
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
  /** Also sent outside office hours, because it only records a fact and asks nobody to act. */
  readonly anyHour: boolean;
}

/**
 * All notices of an open deadline, in order. A reminder is sent on a working day on or before the
 * due day and, unless the deadline is backward, after the start. Higher bodies hear only of a
 * deadline that binds.
 */
function planned(record: Considered, calendar: Calendar): readonly Planned[] {
  const { dueOn, startedOn } = record;
  const notice = (stage: Stage, at: Date, anyHour = false): Planned => ({
    stage,
    dueOn,
    at,
    anyHour,
  });
  // If the due day is not a working day, the last working day before it counts instead.
  const last = isWorkingDay(dueOn, calendar) ? dueOn : workingDays(dueOn, 1, "BACKWARD", calendar);
  const reminders = REMINDERS.flatMap((days) => {
    const on = days === 0 ? last : workingDays(last, days, "BACKWARD", calendar);
    return on > startedOn || dueOn < startedOn
      ? [notice(`REMINDER_${days}`, hourOf(on, OFFICE.opens))]
      : [];
  });
  const late = (isBinding(record) ? LONG_OVERDUE : []).map((days) =>
    notice(`LATE_${days}`, hourOf(workingDays(dueOn, days, "FORWARD", calendar), OFFICE.opens)),
  );
  return [...reminders, notice("OVERDUE", overdueFrom(dueOn), true), ...late];
}

const isReminder = ({ stage }: Notice): boolean => stage.startsWith("REMINDER");
const same = (a: Notice, b: Notice): boolean => a.stage === b.stage && a.dueOn === b.dueOn;

/** Whether the deadline was missed, by its current facts. */
const isLate = ({ dueOn, metOn }: Pick<DeadlineRecord, "dueOn" | "metOn">): boolean =>
  metOn === null || metOn > dueOn;

/** The stage of the last OVERDUE, WITHDRAWN or REINSTATED notice for a due day. */
const lastWord = (dueOn: Day, sent: readonly Notice[]): Stage | undefined =>
  sent.findLast(
    (each) =>
      each.dueOn === dueOn &&
      (each.stage === "OVERDUE" || each.stage === "WITHDRAWN" || each.stage === "REINSTATED"),
  )?.stage;

/** Corrections of sent notices that no longer hold, or hold again. */
function corrections(record: Considered, sent: readonly Notice[], now: Date): readonly Notice[] {
  if (record.cancelledOn !== null) return [];
  return [...new Set(sent.map(({ dueOn }) => dueOn))].flatMap((dueOn): Notice[] => {
    const holds = record.dueOn === dueOn && isLate(record) && now >= overdueFrom(dueOn);
    const last = lastWord(dueOn, sent);
    if (last === "WITHDRAWN")
      return holds && !openPause(record) ? [{ stage: "REINSTATED", dueOn }] : [];
    return last === undefined || holds ? [] : [{ stage: "WITHDRAWN", dueOn }];
  });
}

type Considered = Pick<
  DeadlineRecord,
  | "dueOn"
  | "startedOn"
  | "metOn"
  | "cancelledOn"
  | "pauses"
  | "policyCode"
  | "policy"
  | "extensions"
>;

/**
 * Pure: the notices to send at an instant, after those already sent, and the time of the next
 * check. The state of a deadline does not depend on notices. Of several missed reminders only the
 * last is sent. Reminders and LATE_n wait for office hours (08:00–17:00 of a working day).
 */
export function nextNotices(
  record: DeadlineRecord,
  sent: readonly Notice[],
  now: Date,
  calendar: Calendar,
): Next {
  const corrected = corrections(record, sent, now);
  // A deadline that was met late before a check ran still gets its OVERDUE notice.
  const missed: readonly Notice[] =
    record.metOn !== null && isLate(record) && lastWord(record.dueOn, sent) === undefined
      ? [{ stage: "OVERDUE", dueOn: record.dueOn }]
      : [];
  if (!isOpen(record) || openPause(record))
    return { notices: [...corrected, ...(record.cancelledOn === null ? missed : [])], next: null };
  const open = planned(record, calendar).filter(
    (each) => !sent.some((earlier) => same(earlier, each)),
  );
  const due = open.filter(({ at }) => at <= now);
  const overdue = now >= overdueFrom(record.dueOn);
  const reminder = overdue ? undefined : due.findLast(isReminder);
  // A later reminder replaces the earlier ones: a missed one before it is not sent.
  const unsent = due.filter((each) =>
    isReminder(each) ? each === reminder && !isOutdone(each, sent) : true,
  );
  const allowed = unsent.filter(({ anyHour }) => anyHour || inOffice(now, calendar));
  const waits = unsent.length > allowed.length ? [opening(now, calendar)] : [];
  const ahead = open.filter(({ at }) => at > now).map(({ at }) => at);
  const next = [...waits, ...ahead].toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return {
    notices: [...corrected, ...allowed.map(({ stage, dueOn }) => ({ stage, dueOn }))],
    next,
  };
}
const isOutdone = (reminder: Notice, sent: readonly Notice[]): boolean =>
  sent.some(
    (each) =>
      isReminder(each) &&
      each.dueOn === reminder.dueOn &&
      STAGES.indexOf(each.stage) > STAGES.indexOf(reminder.stage),
  );

/**
 * The due days for which an OVERDUE notice may have been sent: also an earlier due day, because no
 * check may have run since it moved.
 */
function missedDays(before: DeadlineRecord | undefined, now: Date): readonly Day[] {
  if (before === undefined || before.cancelledOn !== null) return [];
  const { dueOn, originalDueOn, extensions, metOn } = before;
  // A day extended in time was not missed. Days moved by pauses or recalculations are not stored.
  const earlier =
    extensions.length === 0
      ? [originalDueOn]
      : extensions.flatMap(({ from, on }) => (on > from ? [from] : []));
  return [...new Set([dueOn, ...earlier])].filter((day) =>
    metOn === null ? now >= overdueFrom(day) : metOn > day,
  );
}

/**
 * Pure: the time of the next check of a deadline that was just written, without knowledge of the
 * sent notices: now, if a notice may have to be sent. A deadline already closed when first recorded
 * is never scheduled.
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
