import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../kernel/day.ts";
import { currentDue } from "./current.ts";
import type { Policy } from "./policies.ts";
import { type DeadlineRecord, type Debtor, isOpen, triggeredOn } from "./record.ts";

/** That somebody owes something, as it follows from what is known of a subject. */
export interface Obligation {
  readonly code: string;
  /** Which of several of one code; null where there is but one. */
  readonly cause: string | null;
  /**
   * The day of the event; null where it is not known: then it is the day on which it is first seen
   * open.
   */
  readonly startedOn: Day | null;
  /**
   * Owed for the first time by something that came after the event: then it starts no earlier than
   * on this day.
   */
  readonly notBefore?: Day | null;
  readonly owedBy: Debtor | null;
  /** A day that somebody fixed in the policy's place. */
  readonly fixedOn: Day | null;
  /** Whether it is met, and on which day; without a day, on the one on which that is first seen. */
  readonly met: boolean;
  readonly metOn: Day | null;
  /** Whether it may be owed once more after it was met. */
  readonly again: boolean;
}

/** What a count is made by, and when. */
export interface Terms {
  readonly today: Day;
  readonly calendar: Calendar;
  /** The policy in force for the subject's unit on a day: the nearest ancestor's. */
  readonly policyOn: (code: string, on: Day) => Policy | undefined;
  readonly idOf: (code: string, ordinal: number) => string;
  /**
   * What was entered is entered anew: the facts are whole, and what was closed by those before is
   * settled by these.
   */
  readonly corrected?: boolean;
  /** The subject's unit may be another: what is open is counted by the policy of the one it is. */
  readonly moved?: boolean;
}

/**
 * Pure: the deadlines of a subject, brought to what it owes now. What is owed for the first time
 * gets a deadline by the policy in force on the day of the event; what is met, or owed no longer,
 * is closed; an event that turns out to have been on another day moves it. What is closed is not
 * opened by a further step, but an earlier day on which it was met, entered late, is the one that
 * decides; what is owed once more is a new deadline.
 */
export function settle(
  records: readonly DeadlineRecord[],
  obligations: readonly Obligation[],
  terms: Terms,
): DeadlineRecord[] {
  const settled = [...records];
  for (const obligation of obligations) {
    const at = settled.findLastIndex(
      ({ policyCode, cause }) => policyCode === obligation.code && cause === obligation.cause,
    );
    const last = settled[at];
    if (last === undefined) settled.push(...begun(obligation, settled, terms));
    else if (isOpen(last) || terms.corrected) settled[at] = carried(last, obligation, terms);
    else if (obligation.met || (last.metOn !== null && !obligation.again))
      settled[at] = corrected(last, obligation, terms);
    else settled.push(...begun({ ...obligation, notBefore: terms.today }, settled, terms));
  }
  const owed = new Set(obligations.map(({ code, cause }) => keyOf(code, cause)));
  return settled.map((record) =>
    isOpen(record) && !owed.has(keyOf(record.policyCode, record.cause))
      ? { ...record, cancelledOn: terms.today }
      : record,
  );
}

const keyOf = (code: string, cause: string | null): string => `${code} ${cause ?? ""}`;
const later = (recorded: Day, than: Day): Day | null => (recorded > than ? recorded : null);

/** The policy that counts from a day, as it is kept. */
function frozenOn(code: string, on: Day, { policyOn }: Terms): DeadlineRecord["policy"] {
  const policy = policyOn(code, on);
  return policy?.period
    ? { unitCode: policy.unitCode, version: policy.version, period: policy.period }
    : null;
}

function begun(
  obligation: Obligation,
  known: readonly DeadlineRecord[],
  terms: Terms,
): readonly DeadlineRecord[] {
  const { code, cause, fixedOn, met, metOn, owedBy, notBefore = null } = obligation;
  const { today, calendar, idOf } = terms;
  // What is over and has no known beginning or end is not measured.
  if (met && (obligation.startedOn === null || metOn === null)) return [];
  const eventOn = obligation.startedOn;
  // Where it counts at all is asked of the event; what was owed before it is no later than it.
  const policy = fixedOn === null ? frozenOn(code, eventOn ?? today, terms) : null;
  if (fixedOn === null && policy === null) return [];
  const isBackward = policy?.period.direction === "BACKWARD";
  const isLater = eventOn !== null && notBefore !== null && notBefore > eventOn && !isBackward;
  const startedOn = (isLater ? notBefore : eventOn) ?? today;
  const ordinal = known.filter(({ policyCode }) => policyCode === code).length + 1;
  const dueOn =
    fixedOn ??
    currentDue(
      { startedOn, policy, fixedOn, originalDueOn: startedOn, extensions: [], pauses: [] },
      calendar,
    );
  const record: DeadlineRecord = {
    ...{
      id: idOf(code, ordinal),
      policyCode: code,
      cause,
      eventOn,
      startedOn,
      startRecordedOn: later(today, startedOn),
      policy,
      fixedOn,
    },
    ...{
      calendarVersion: calendar.version,
      dueOn,
      originalDueOn: dueOn,
      metOn: null,
      metRecordedOn: null,
      cancelledOn: null,
    },
    ...{ extensions: [], pauses: [], owedBy },
  };
  return [met ? closed(record, metOn, terms) : record];
}

/** Met on a day: a pause that lasts ends with it, and its days are not counted. */
export function closed(
  record: DeadlineRecord,
  on: Day | null,
  { today, calendar }: Pick<Terms, "today" | "calendar">,
): DeadlineRecord {
  const metOn = on ?? today;
  const pauses = record.pauses.map((pause) =>
    pause.to === null ? { ...pause, to: pause.from > metOn ? pause.from : metOn } : pause,
  );
  const ended = { ...record, metOn, metRecordedOn: later(today, metOn), pauses };
  return pauses.some(({ to }, i) => to !== record.pauses[i]?.to)
    ? { ...ended, dueOn: currentDue(ended, calendar), calendarVersion: calendar.version }
    : ended;
}

function carried(record: DeadlineRecord, obligation: Obligation, terms: Terms): DeadlineRecord {
  const { owedBy, met, metOn } = obligation;
  const moved = restarted(
    { ...record, owedBy: owedBy ?? record.owedBy, cancelledOn: null },
    obligation,
    terms,
  );
  if (moved.cancelledOn !== null) return moved;
  if (!met) return { ...moved, metOn: null, metRecordedOn: null };
  return moved.metOn !== null && (metOn ?? moved.metOn) === moved.metOn
    ? moved
    : closed(moved, metOn, terms);
}

/**
 * A closed one whose event was on another day after all, or that was met earlier than it was
 * thought.
 */
function corrected(record: DeadlineRecord, obligation: Obligation, terms: Terms): DeadlineRecord {
  if (record.metOn === null || !obligation.met) return record;
  const moved = restarted(record, obligation, terms);
  const { metOn } = obligation;
  return metOn === null || moved.metOn === null || metOn >= moved.metOn
    ? moved
    : { ...moved, metOn, metRecordedOn: later(terms.today, metOn) };
}

/**
 * Counted anew from another day, or from another day that was fixed, by the policy of that day;
 * where there is none, nothing is owed.
 */
function restarted(
  record: DeadlineRecord,
  { code, fixedOn, startedOn }: Obligation,
  terms: Terms,
): DeadlineRecord {
  const isMoved = startedOn !== null && startedOn !== record.eventOn;
  const eventOn = isMoved ? startedOn : record.eventOn;
  const from = isMoved ? startedOn : record.startedOn;
  const asked = isMoved || (terms.moved && isOpen(record));
  const policy =
    fixedOn !== null
      ? null
      : asked
        ? frozenOn(code, triggeredOn({ eventOn, startedOn: from }), terms)
        : record.policy;
  const same =
    policy?.unitCode === record.policy?.unitCode && policy?.version === record.policy?.version;
  if (!isMoved && same && fixedOn === record.fixedOn) return record;
  if (fixedOn === null && policy === null)
    return { ...record, eventOn, startedOn: from, cancelledOn: terms.today };
  const counted = {
    ...record,
    eventOn,
    startedOn: from,
    fixedOn,
    policy: same ? record.policy : policy,
  };
  return {
    ...counted,
    dueOn: currentDue(counted, terms.calendar),
    calendarVersion: terms.calendar.version,
  };
}
