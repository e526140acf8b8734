import type { Day } from "../kernel/day.ts";
import type { Period } from "./period.ts";

/** Who owes something, as it is kept beside it. */
export interface Debtor {
  readonly id: string;
  readonly name: string;
}

/**
 * The rule a deadline was made by, as it read then: later versions of the policy do not change it
 * unbidden.
 */
export interface FrozenPolicy {
  readonly unitCode: string;
  readonly version: number;
  readonly period: Period;
}

/** Time given on top: a day that somebody fixed in place of the counted one. */
export interface Extension {
  readonly from: Day;
  readonly to: Day;
  readonly on: Day;
  readonly by: string;
  readonly reason: string;
  /** Pauses that had ended by then: the later ones put off the new day. */
  readonly pausesBefore: number;
}

/** Days that are not counted, both included; the last pause may still last. */
export interface PausedSpan {
  readonly from: Day;
  readonly to: Day | null;
  readonly by: string;
  readonly reason: string;
}

/** What is kept of a deadline, inside the subject that carries it. */
export interface DeadlineRecord {
  readonly id: string;
  readonly policyCode: string;
  /** Which of several like it: the answer to tell of, the follow-up to make. */
  readonly cause: string | null;
  /** The day of the event, null where it is not known. */
  readonly eventOn: Day | null;
  /**
   * The day it is counted from: that of the event, but where it is owed once more; and the day that
   * was entered where that was later.
   */
  readonly startedOn: Day;
  readonly startRecordedOn: Day | null;
  /** Null where no policy counts: somebody fixed the day. */
  readonly policy: FrozenPolicy | null;
  /** The day that a chair, a plan or an assignment fixed; null where a policy counts. */
  readonly fixedOn: Day | null;
  readonly calendarVersion: number;
  /** The last day that is in time, as it stands and as it was first. */
  readonly dueOn: Day;
  readonly originalDueOn: Day;
  /** The day it was met, and the day that was entered where that was later. The former decides. */
  readonly metOn: Day | null;
  readonly metRecordedOn: Day | null;
  /** The day from which it was no longer owed. */
  readonly cancelledOn: Day | null;
  readonly extensions: Extension[];
  readonly pauses: PausedSpan[];
  readonly owedBy: Debtor | null;
}

export const isOpen = ({
  metOn,
  cancelledOn,
}: Pick<DeadlineRecord, "metOn" | "cancelledOn">): boolean =>
  metOn === null && cancelledOn === null;

/** The pause that lasts. */
export const openPause = ({
  pauses,
}: {
  readonly pauses: readonly PausedSpan[];
}): PausedSpan | undefined => pauses.find(({ to }) => to === null);

/** The day whose policy counts: that of the event, also where it is owed once more, later. */
export const triggeredOn = ({
  eventOn,
  startedOn,
}: Pick<DeadlineRecord, "eventOn" | "startedOn">): Day => eventOn ?? startedOn;
