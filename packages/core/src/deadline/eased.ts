import type { Day } from "../kernel/day.ts";
import { type DeadlineRecord, isOpen, openPause } from "./record.ts";

const isOverdue = (record: DeadlineRecord, today: Day): boolean =>
  isOpen(record) && !openPause(record) && record.dueOn < today;

/** A deadline that a correction of facts takes away or delays. */
export interface Eased {
  readonly code: string;
  readonly dueOn: Day;
  /** Whether it was overdue. */
  readonly overdue: boolean;
  /** Whether nothing is owed any more. */
  readonly ended: boolean;
  /** Whether a person fixed a later day for it, or took back an earlier one. */
  readonly extended: boolean;
}

/**
 * Pure: the open deadlines that a correction cancels, takes back from being overdue, or delays by
 * another fixed day. A deadline that only moves with its event is not among them.
 */
export function easedBy(
  before: readonly DeadlineRecord[],
  after: readonly DeadlineRecord[],
  today: Day,
): readonly Eased[] {
  const next = new Map(after.map((record) => [record.id, record]));
  return before.filter(isOpen).flatMap((record) => {
    const moved = next.get(record.id);
    const overdue = isOverdue(record, today);
    const ended = !moved || moved.cancelledOn !== null;
    const isOpenStill = moved !== undefined && isOpen(moved);
    const extended = isOpenStill && moved.fixedOn !== record.fixedOn && moved.dueOn > record.dueOn;
    const isEased = ended || extended || (isOpenStill && overdue && !isOverdue(moved, today));
    const { policyCode: code, dueOn } = record;
    return isEased ? [{ code, dueOn, overdue, ended, extended }] : [];
  });
}
