import { policyInForce } from "../deadline/in-force.ts";
import { type Policy, shippedOf } from "../deadline/policies.ts";
import type { ChosenBy, DeadlineRecord, FrozenPolicy } from "../deadline/record.ts";
import { triggeredOn } from "../deadline/record.ts";
import type { Snapshot as Unit } from "../unit/shape.ts";

/**
 * Whether deadlines of a subject were settled before policies had conditions: they do not have the
 * facts that chose their policy. Pure.
 */
export const isSettledBefore = (deadlines: readonly DeadlineRecord[]): boolean =>
  deadlines.some(({ chosenBy }) => chosenBy === null);

interface Chosen {
  readonly unit: Unit | null;
  readonly chosenBy: ChosenBy;
  /** The policies of units that made earlier deadlines, with their marks. */
  readonly own: readonly Policy[];
}

/**
 * The mark of the policy of an earlier deadline. A shipped policy that does not apply to the matter
 * was a default of this system, whatever its source says: nobody owed that duty.
 */
function markOf(record: DeadlineRecord, policy: FrozenPolicy, { unit, chosenBy, own }: Chosen) {
  const { policyCode } = record;
  if (policy.version > 0)
    return own.find(
      ({ code, unitCode, version }) =>
        code === policyCode && unitCode === policy.unitCode && version === policy.version,
    )?.mark;
  const facts = { ...chosenBy, unitLevel: unit?.level ?? null };
  const applies = policyInForce([], policyCode, triggeredOn(record), facts) !== undefined;
  return applies ? (shippedOf(policyCode)[0]?.mark ?? "DEFAULT") : "DEFAULT";
}

/** A deadline with the facts and the mark that it was stored without. It changes no day. Pure. */
export function completed(record: DeadlineRecord, chosen: Chosen): DeadlineRecord {
  const { policy } = record;
  const mark = policy && (policy.mark ?? markOf(record, policy, chosen));
  return {
    ...record,
    chosenBy: record.chosenBy ?? chosen.chosenBy,
    policy: policy && (mark ? { ...policy, mark } : policy),
  };
}
