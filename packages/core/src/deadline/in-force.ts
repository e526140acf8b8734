import type { Day } from "../kernel/day.ts";
import { conditionsBeyond, holds, type PolicyFacts } from "./conditions.ts";
import { POLICIES, type Policy, sharedConditions } from "./policies.ts";

/** The policies of the subject's unit, then of the units above it, nearest first. */
export type Levels = readonly (readonly Policy[])[];

/**
 * Pure: the policy in force for a matter whose event is on a day. The first unit with a policy that
 * applies decides. Within a unit, the policy with more conditions of its own wins, then the one
 * with the latest start day, then the highest version. It may say that nothing is owed (`none`).
 */
export function policyInForce(
  levels: Levels,
  code: string,
  on: Day,
  facts: PolicyFacts,
): Policy | undefined {
  for (const own of [...levels, POLICIES]) {
    const inForce = own.filter((policy) => policy.code === code && applies(policy, on, facts));
    if (inForce.length > 0)
      return inForce.reduce((best, policy) => (supersedes(policy, best) ? policy : best));
  }
  return undefined;
}

const applies = (policy: Policy, on: Day, facts: PolicyFacts): boolean =>
  policy.validFrom <= on &&
  (policy.validTo === null || on <= policy.validTo) &&
  holds(policy.conditions, facts);

const narrowness = ({ code, conditions }: Policy): number =>
  conditionsBeyond(conditions, sharedConditions(code));

function supersedes(a: Policy, b: Policy): boolean {
  const narrower = narrowness(a) - narrowness(b);
  if (narrower !== 0) return narrower > 0;
  return a.validFrom === b.validFrom ? a.version > b.version : a.validFrom > b.validFrom;
}
