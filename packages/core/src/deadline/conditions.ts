/** The types of sessions, as `session/shape.ts` labels them. */
export type SessionType =
  | "PERIODIC"
  | "AD_HOC"
  | "THEMATIC"
  | "VOTER_REQUESTED"
  | "CITIZEN_RECEPTION"
  | "UPPER_LEVEL"
  | "INTERNAL";
/** The levels of units, as `unit/shape.ts` labels them. */
export type UnitLevel = "COUNTRY" | "PROVINCE" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP";
/** The body that the chair of a session heads. */
export type ChairKind = "PARTY_COMMITTEE" | "PEOPLES_COMMITTEE";

/** The requirements of a policy on a matter. An absent condition holds for every matter. */
export interface Conditions {
  readonly sessionTypes?: readonly SessionType[] | undefined;
  readonly unitLevels?: readonly UnitLevel[] | undefined;
  readonly chairKinds?: readonly ChairKind[] | undefined;
}

/** The facts of a matter that choose its policy. Null if unknown, or without a session. */
export interface PolicyFacts {
  readonly sessionType: SessionType | null;
  readonly unitLevel: UnitLevel | null;
  readonly chairKind: ChairKind | null;
}

export const NO_FACTS: PolicyFacts = { sessionType: null, unitLevel: null, chairKind: null };

type Name = keyof Conditions;
const CONDITION_NAMES: readonly Name[] = ["sessionTypes", "unitLevels", "chairKinds"];
const FACT = {
  sessionTypes: "sessionType",
  unitLevels: "unitLevel",
  chairKinds: "chairKind",
} as const satisfies Record<Name, keyof PolicyFacts>;

/** The values of a condition in one order, to compare them. */
const valuesOf = (conditions: Conditions, name: Name): readonly string[] | undefined =>
  conditions[name]?.toSorted();
const isSame = (a: Conditions, b: Conditions, name: Name): boolean =>
  valuesOf(a, name)?.join(" ") === valuesOf(b, name)?.join(" ");

/** Whether all conditions hold. A condition on an unknown fact does not hold. Pure. */
export const holds = (conditions: Conditions, facts: PolicyFacts): boolean =>
  CONDITION_NAMES.every((name) => {
    const allowed: readonly string[] | undefined = conditions[name];
    const fact = facts[FACT[name]];
    return allowed === undefined || (fact !== null && allowed.includes(fact));
  });

/** The conditions that all of these have in common. Pure. */
export function sharedBy(all: readonly Conditions[]): Conditions {
  const [first, ...others] = all;
  if (!first) return {};
  return pick(first, (name) => others.every((each) => isSame(first, each, name)));
}

/** The conditions of a policy with those inherited that it does not set itself. Pure. */
export const inheriting = (own: Conditions, inherited: Conditions): Conditions => ({
  ...inherited,
  ...pick(own, () => true),
});

/** The number of conditions that differ from the given ones. Pure. */
export const conditionsBeyond = (conditions: Conditions, than: Conditions): number =>
  CONDITION_NAMES.filter((name) => conditions[name] && !isSame(conditions, than, name)).length;

const pick = (from: Conditions, keep: (name: Name) => boolean): Conditions =>
  Object.fromEntries(
    CONDITION_NAMES.flatMap((name) => (from[name] && keep(name) ? [[name, from[name]]] : [])),
  );
