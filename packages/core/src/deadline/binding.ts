import { type Mark, type Policy, shippedOf } from "./policies.ts";
import type { DeadlineRecord, FrozenPolicy } from "./record.ts";

/**
 * The mark of a frozen policy. Deadlines stored before marks were frozen have that of the shipped
 * policy without conditions of its own. Null for an earlier policy of a unit, whose mark its book
 * has. Pure.
 */
export function markOf({ policyCode, policy }: Pick<DeadlineRecord, "policyCode" | "policy">) {
  if (policy === null) return null;
  return policy.mark ?? (policy.version > 0 ? null : (shippedOf(policyCode)[0]?.mark ?? null));
}

/** Whether somebody made the rule: a law, or a unit for itself and the units below it. Pure. */
export const isRule = ({
  version,
  mark,
}: {
  readonly version: number;
  readonly mark: Mark | null;
}) => version > 0 || (mark !== null && mark !== "DEFAULT");

/**
 * Whether a deadline binds: by law, by a rule of a unit, or because a person fixed its day, also by
 * an extension. A default of this system shows what is due and reminds of it, but binds nobody.
 * Pure.
 */
export function isBinding(
  record: Pick<DeadlineRecord, "policyCode" | "policy" | "extensions">,
): boolean {
  const { policy, extensions } = record;
  if (policy === null || extensions.length > 0) return true;
  return isRule({ version: policy.version, mark: markOf(record) });
}

/** The copy of a policy that its deadlines keep. Null if it counts no period. Pure. */
export const frozen = ({ unitCode, version, period, mark }: Policy): FrozenPolicy | null =>
  period && { unitCode, version, period, mark };

/** Whether a deadline is counted by this policy already. Pure. */
export const isFrozen = (
  record: Pick<DeadlineRecord, "policyCode" | "policy">,
  policy: FrozenPolicy | null,
): boolean =>
  record.policy?.unitCode === policy?.unitCode &&
  record.policy?.version === policy?.version &&
  markOf(record) === markOf({ policyCode: record.policyCode, policy });
