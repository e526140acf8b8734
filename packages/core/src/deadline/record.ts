import type { Day } from "../kernel/day.ts";
import type { PolicyFacts } from "./conditions.ts";
import type { Period } from "./period.ts";
import type { Mark } from "./policies.ts";

/** The body that owes the work, as stored with the deadline. */
export interface Debtor {
  readonly id: string;
  readonly name: string;
}

/**
 * A copy of the policy at the time the deadline was created. Later versions of the policy do not
 * change it automatically.
 */
export interface FrozenPolicy {
  readonly unitCode: string;
  readonly version: number;
  readonly period: Period;
  /** Absent in a deadline stored before marks were kept: `markOf` derives it. */
  readonly mark?: Mark | undefined;
}

/** The facts of the session by which the policy was chosen. The unit is that of the subject. */
export type ChosenBy = Pick<PolicyFacts, "sessionType" | "chairKind">;

/** An extension: a person fixed a later day in place of the counted one. */
export interface Extension {
  readonly from: Day;
  readonly to: Day;
  readonly on: Day;
  readonly by: string;
  readonly reason: string;
  /** Number of pauses that had ended before the extension. Only later pauses delay the new day. */
  readonly pausesBefore: number;
}

/** A span whose days are not counted, both ends included. Null `to`: the pause is still open. */
export interface PausedSpan {
  readonly from: Day;
  readonly to: Day | null;
  readonly by: string;
  readonly reason: string;
}

/** The stored form of a deadline, inside the object it belongs to. */
export interface DeadlineRecord {
  readonly id: string;
  /** Increases by one with each change of the deadline. Absent means 1. */
  readonly version?: number | undefined;
  readonly policyCode: string;
  /** Distinguishes deadlines of one policy, e.g. the response or the follow-up it is about. */
  readonly cause: string | null;
  /** The day of the event; null if unknown. */
  readonly eventOn: Day | null;
  /**
   * The day from which the period counts: the day of the event, or a later day if the obligation
   * arose later or again.
   */
  readonly startedOn: Day;
  /** The day on which the start was recorded, if it is later than `startedOn`; otherwise null. */
  readonly startRecordedOn: Day | null;
  /** Null if a person fixed the due day. */
  readonly policy: FrozenPolicy | null;
  /** The due day that a chair, a plan or an assignment fixed; null if a policy determines it. */
  readonly fixedOn: Day | null;
  readonly calendarVersion: number;
  /** The last day on which the deadline is met in time. */
  readonly dueOn: Day;
  /** The first value of `dueOn`. */
  readonly originalDueOn: Day;
  /** The day on which the deadline was met. It decides whether the deadline was met in time. */
  readonly metOn: Day | null;
  /** The day on which that was recorded, if it is later than `metOn`; otherwise null. */
  readonly metRecordedOn: Day | null;
  /** The day from which the work was no longer owed. */
  readonly cancelledOn: Day | null;
  readonly extensions: Extension[];
  readonly pauses: PausedSpan[];
  readonly owedBy: Debtor | null;
  /** Null in a deadline stored before policies had conditions. */
  readonly chosenBy: ChosenBy | null;
}

export const isOpen = ({
  metOn,
  cancelledOn,
}: Pick<DeadlineRecord, "metOn" | "cancelledOn">): boolean =>
  metOn === null && cancelledOn === null;

/** The open pause, if any. */
export const openPause = ({
  pauses,
}: {
  readonly pauses: readonly PausedSpan[];
}): PausedSpan | undefined => pauses.find(({ to }) => to === null);

/** The day that selects the policy: the day of the event, also if the start is later. */
export const triggeredOn = ({
  eventOn,
  startedOn,
}: Pick<DeadlineRecord, "eventOn" | "startedOn">): Day => eventOn ?? startedOn;
