import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../kernel/day.ts";
import { frozen, isFrozen } from "./binding.ts";
import { currentDue } from "./current.ts";
import type { Policy } from "./policies.ts";
import { type ChosenBy, type DeadlineRecord, type Debtor, isOpen, triggeredOn } from "./record.ts";

/** Something that is owed, derived from the facts of an object. */
export interface Obligation {
  readonly code: string;
  /** Distinguishes obligations of the same code; null if there is only one. */
  readonly cause: string | null;
  /** The day of the event. Null if unknown: the deadline then starts on the day it is created. */
  readonly startedOn: Day | null;
  /**
   * Set if the obligation arose from something after the event: the deadline starts on this day at
   * the earliest.
   */
  readonly notBefore?: Day | null;
  readonly owedBy: Debtor | null;
  /** A due day that a person fixed instead of the policy. */
  readonly fixedOn: Day | null;
  /** Whether the obligation is met. Without `metOn`, an open deadline is closed today. */
  readonly met: boolean;
  readonly metOn: Day | null;
  /** Whether the obligation may be owed again after it was met. */
  readonly mayRecur: boolean;
}

/** The rules and the day of a count. */
export interface Terms {
  readonly today: Day;
  readonly calendar: Calendar;
  /** The policy in force on a day for the object, of its unit or of the nearest unit above it. */
  readonly policyOn: (code: string, on: Day) => Policy | undefined;
  /** The facts of the object's session that `policyOn` uses. */
  readonly chosenBy: ChosenBy;
  readonly idOf: (code: string, ordinal: number) => string;
  /**
   * Whether a correction replaced the facts as a whole, or the codes whose facts it did. Closed
   * deadlines are then settled again by the new facts.
   */
  readonly corrected?: boolean | readonly string[];
  /**
   * Whether the object's unit or the facts of its session may have changed. Open deadlines then use
   * the policy for them.
   */
  readonly moved?: boolean;
}

/**
 * Pure: updates the deadlines of an object to match its obligations. A new obligation gets a
 * deadline by the policy in force on the day of the event. A met obligation closes its deadline; an
 * open deadline without an obligation ends today, and counts as missed if it was overdue. A changed
 * event day moves the deadline. A later step does not reopen a closed deadline, but an earlier
 * `metOn` that is recorded late replaces the stored one. An obligation that is owed again gets a
 * new deadline.
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
    else if (isOpen(last) || isCorrected(obligation, terms))
      settled[at] = carried(last, obligation, terms);
    else if (obligation.met || (last.metOn !== null && !obligation.mayRecur))
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

const isCorrected = ({ code }: Pick<Obligation, "code">, { corrected }: Terms): boolean =>
  typeof corrected === "object" ? corrected.includes(code) : (corrected ?? false);

const isChosenBy = ({ chosenBy }: DeadlineRecord, facts: ChosenBy | null): boolean =>
  (chosenBy === null) === (facts === null) &&
  chosenBy?.sessionType === facts?.sessionType &&
  chosenBy?.chairKind === facts?.chairKind;

/** The policy in force on a day, in its frozen form. Null if none applies or nothing is owed. */
function frozenOn(code: string, on: Day, { policyOn }: Terms): DeadlineRecord["policy"] {
  const policy = policyOn(code, on);
  return policy ? frozen(policy) : null;
}

function begun(
  obligation: Obligation,
  existing: readonly DeadlineRecord[],
  terms: Terms,
): readonly DeadlineRecord[] {
  const { code, cause, fixedOn, met, metOn, owedBy, notBefore = null } = obligation;
  const { today, calendar, idOf } = terms;
  // An obligation that is already met and has no known start or met day is not measured.
  if (met && (obligation.startedOn === null || metOn === null)) return [];
  const eventOn = obligation.startedOn;
  // The day of the event selects the policy. `notBefore` does not delay a backward deadline.
  const policy = fixedOn === null ? frozenOn(code, eventOn ?? today, terms) : null;
  if (fixedOn === null && policy === null) return [];
  const isBackward = policy?.period.direction === "BACKWARD";
  const isLater = eventOn !== null && notBefore !== null && notBefore > eventOn && !isBackward;
  const startedOn = (isLater ? notBefore : eventOn) ?? today;
  const ordinal = existing.filter(({ policyCode }) => policyCode === code).length + 1;
  const dueOn =
    fixedOn ??
    currentDue(
      { startedOn, policy, fixedOn, originalDueOn: startedOn, extensions: [], pauses: [] },
      calendar,
    );
  const record: DeadlineRecord = {
    id: idOf(code, ordinal),
    policyCode: code,
    cause,
    eventOn,
    startedOn,
    startRecordedOn: later(today, startedOn),
    policy,
    fixedOn,
    calendarVersion: calendar.version,
    dueOn,
    originalDueOn: dueOn,
    metOn: null,
    metRecordedOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
    owedBy,
    chosenBy: terms.chosenBy,
  };
  return [met ? closeAsMet(record, metOn, terms) : record];
}

/** Closes a deadline as met on a day. An open pause ends then, and its days are not counted. */
export function closeAsMet(
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

/** The due day that a deadline would have if its open pause, if any, ended today. */
export const dueIfEndedOn = (
  record: DeadlineRecord,
  terms: Pick<Terms, "today" | "calendar">,
): Day => (isOpen(record) ? closeAsMet(record, terms.today, terms).dueOn : record.dueOn);

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
    : closeAsMet(moved, metOn, terms);
}

/** Updates a closed deadline if its event day changed or it was met earlier than recorded. */
function corrected(record: DeadlineRecord, obligation: Obligation, terms: Terms): DeadlineRecord {
  if (record.metOn === null || !obligation.met) return record;
  const moved = restarted(record, obligation, terms);
  const { metOn } = obligation;
  return metOn === null || moved.metOn === null || metOn >= moved.metOn
    ? moved
    : { ...moved, metOn, metRecordedOn: later(terms.today, metOn) };
}

/**
 * Recounts a deadline after a change of its event day, fixed day or policy. Cancels it if neither a
 * policy nor a fixed day applies.
 */
function restarted(
  record: DeadlineRecord,
  { code, fixedOn, startedOn }: Obligation,
  terms: Terms,
): DeadlineRecord {
  const isMoved = startedOn !== null && startedOn !== record.eventOn;
  const eventOn = isMoved ? startedOn : record.eventOn;
  const from = isMoved ? startedOn : record.startedOn;
  const isReconsidered = isOpen(record) || isCorrected({ code }, terms);
  const needsPolicy = isMoved || (terms.moved && isReconsidered);
  const policy =
    fixedOn !== null
      ? null
      : needsPolicy
        ? frozenOn(code, triggeredOn({ eventOn, startedOn: from }), terms)
        : record.policy;
  const chosenBy = needsPolicy ? terms.chosenBy : record.chosenBy;
  const same = isFrozen(record, policy);
  const isChosenAlike = isChosenBy(record, chosenBy);
  if (!isMoved && same && fixedOn === record.fixedOn)
    return isChosenAlike ? record : { ...record, chosenBy };
  // By the corrected day, nothing was ever owed: the deadline ends before it could be missed.
  if (fixedOn === null && policy === null)
    return {
      ...record,
      eventOn,
      startedOn: from,
      chosenBy,
      cancelledOn: [from, record.dueOn, terms.today].toSorted()[0] ?? from,
    };
  const counted = {
    ...record,
    eventOn,
    startedOn: from,
    fixedOn,
    chosenBy,
    policy: same ? record.policy : policy,
  };
  return {
    ...counted,
    dueOn: currentDue(counted, terms.calendar),
    calendarVersion: terms.calendar.version,
  };
}
