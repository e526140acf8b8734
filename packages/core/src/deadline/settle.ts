import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import { currentDue } from "./current.ts";
import type { Policy } from "./policies.ts";
import { type DeadlineRecord, type Debtor, isOpen } from "./record.ts";

/** That somebody owes something, as it follows from what is known of a subject. */
export interface Obligation {
  readonly code: string;
  /** Which of several of one code; null where there is but one. */
  readonly cause: string | null;
  /** The day of the event; null where it is not known: then it is the day on which it is first seen open. */
  readonly startedOn: Day | null;
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
}

/**
 * Pure: the deadlines of a subject, brought to what it owes now. What is owed for the first time gets a deadline by the policy in force on
 * the day of the event; what is met, or owed no longer, is closed; an event that turns out to have been on another day moves it. What is
 * closed never moves, but an earlier day on which it was met, entered late, is the one that decides; what is owed once more is a new deadline.
 */
export function settle(records: readonly DeadlineRecord[], obligations: readonly Obligation[], terms: Terms): DeadlineRecord[] {
  const settled = [...records];
  for (const obligation of obligations) {
    const at = settled.findLastIndex(({ policyCode, cause }) => policyCode === obligation.code && cause === obligation.cause);
    const last = settled[at];
    if (last === undefined) settled.push(...begun(obligation, settled, terms));
    else if (isOpen(last)) settled[at] = carried(last, obligation, terms);
    else if (obligation.met || (last.metOn !== null && !obligation.again)) settled[at] = metEarlier(last, obligation, terms);
    else settled.push(...begun({ ...obligation, startedOn: startAgain(last, obligation) }, settled, terms));
  }
  const owed = new Set(obligations.map(({ code, cause }) => keyOf(code, cause)));
  return settled.map((record) => (isOpen(record) && !owed.has(keyOf(record.policyCode, record.cause)) ? { ...record, cancelledOn: terms.today } : record));
}

const keyOf = (code: string, cause: string | null): string => `${code} ${cause ?? ""}`;
/** The same event does not start it a second time: then it starts on the day it is seen. */
const startAgain = (last: DeadlineRecord, { startedOn }: Obligation): Day | null => (startedOn === last.startedOn ? null : startedOn);
const later = (recorded: Day, than: Day): Day | null => (recorded > than ? recorded : null);

function begun(obligation: Obligation, known: readonly DeadlineRecord[], { today, calendar, policyOn, idOf }: Terms): readonly DeadlineRecord[] {
  const { code, cause, fixedOn, met, owedBy } = obligation;
  // What is over and has no beginning is not measured.
  const startedOn = obligation.startedOn ?? (met ? null : today);
  if (startedOn === null) return [];
  const policy = fixedOn === null ? policyOn(code, startedOn) : undefined;
  const period = policy?.period ?? null;
  if (fixedOn === null && period === null) return [];
  const frozen = policy && period ? { unitCode: policy.unitCode, version: policy.version, period } : null;
  const ordinal = known.filter(({ policyCode }) => policyCode === code).length + 1;
  const dueOn = fixedOn ?? currentDue({ startedOn, policy: frozen, fixedOn, originalDueOn: startedOn, extensions: [], pauses: [] }, calendar);
  const record: DeadlineRecord = {
    ...{ id: idOf(code, ordinal), policyCode: code, cause, startedOn, startRecordedOn: later(today, startedOn), policy: frozen, fixedOn },
    ...{ calendarVersion: calendar.version, dueOn, originalDueOn: dueOn, metOn: null, metRecordedOn: null, cancelledOn: null },
    ...{ extensions: [], pauses: [], owedBy },
  };
  return [met ? closed(record, obligation, today) : record];
}

const closed = (record: DeadlineRecord, { metOn }: Obligation, today: Day): DeadlineRecord => ({
  ...record,
  metOn: metOn ?? today,
  metRecordedOn: later(today, metOn ?? today),
  // A pause ends with what it paused.
  pauses: record.pauses.map((pause) => (pause.to === null ? { ...pause, to: pause.from > (metOn ?? today) ? pause.from : (metOn ?? today) } : pause)),
});

function carried(record: DeadlineRecord, obligation: Obligation, terms: Terms): DeadlineRecord {
  const { owedBy, fixedOn, met } = obligation;
  const startedOn = obligation.startedOn ?? record.startedOn;
  const named = { ...record, owedBy: owedBy ?? record.owedBy };
  const moved = startedOn === record.startedOn && fixedOn === record.fixedOn ? named : restarted(named, { ...obligation, startedOn }, terms);
  return met ? closed(moved, obligation, terms.today) : moved;
}

/** Counted anew from another day, or from another day that was fixed, by the policy of that day; where there is none it stays as it was. */
function restarted(
  record: DeadlineRecord,
  { code, fixedOn, startedOn }: Obligation & { readonly startedOn: Day },
  { calendar, policyOn }: Terms,
): DeadlineRecord {
  const policy = fixedOn === null ? policyOn(code, startedOn) : undefined;
  if (fixedOn === null && !policy?.period) return { ...record, startedOn };
  const frozen = policy?.period ? { unitCode: policy.unitCode, version: policy.version, period: policy.period } : null;
  const counted = { ...record, startedOn, fixedOn, policy: frozen };
  return { ...counted, dueOn: currentDue(counted, calendar), calendarVersion: calendar.version };
}

function metEarlier(record: DeadlineRecord, { metOn }: Obligation, { today }: Terms): DeadlineRecord {
  if (metOn === null || record.metOn === null || metOn >= record.metOn) return record;
  return { ...record, metOn, metRecordedOn: later(today, metOn) };
}
