import type { Day } from "../kernel/day.ts";
import {
  type ChairKind,
  conditionsBeyond,
  holds,
  type PolicyFacts,
  type SessionType,
  type UnitLevel,
} from "./conditions.ts";
import { POLICIES, type Policy, policyCodes, sharedConditions } from "./policies.ts";

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

const SESSION_TYPES: readonly (SessionType | null)[] = [
  null,
  "PERIODIC",
  "AD_HOC",
  "THEMATIC",
  "VOTER_REQUESTED",
  "CITIZEN_RECEPTION",
  "UPPER_LEVEL",
  "INTERNAL",
];
const CHAIR_KINDS: readonly (ChairKind | null)[] = [null, "PARTY_COMMITTEE", "PEOPLES_COMMITTEE"];
/** The levels whose matters carry deadlines. */
const UNIT_LEVELS: readonly UnitLevel[] = ["COMMUNE", "PROVINCE", "DISTRICT"];

/** The known facts of matters. An absent fact may be any, also unknown. */
export interface KnownFacts {
  readonly sessionType?: SessionType | undefined;
  readonly chairKind?: ChairKind | undefined;
  /** COUNTRY: any level, because the policies of the country apply to all. */
  readonly unitLevel: UnitLevel | null;
}

const oneOrAll = <T>(known: T | undefined, all: readonly T[]): readonly T[] =>
  known === undefined ? all : [known];

/** All facts that matters with the known ones may have, those with unknown ones first. Pure. */
export const possibleFacts = ({
  sessionType,
  chairKind,
  unitLevel,
}: KnownFacts): readonly PolicyFacts[] =>
  oneOrAll<UnitLevel | null>(unitLevel === "COUNTRY" ? undefined : unitLevel, UNIT_LEVELS).flatMap(
    (level) =>
      oneOrAll<SessionType | null>(sessionType, SESSION_TYPES).flatMap((type) =>
        oneOrAll<ChairKind | null>(chairKind, CHAIR_KINDS).map((kind) => ({
          sessionType: type,
          unitLevel: level,
          chairKind: kind,
        })),
      ),
  );

/** The policies in force for any of the possible facts, by code. Pure. */
export function policiesInForce(levels: Levels, on: Day, known: KnownFacts): readonly Policy[] {
  const facts = possibleFacts(known);
  return policyCodes.flatMap((code) => [
    ...new Set(facts.flatMap((each) => policyInForce(levels, code, on, each) ?? [])),
  ]);
}
