import type { Day } from "../kernel/day.ts";
import type { ChairKind, PolicyFacts, SessionType, UnitLevel } from "./conditions.ts";
import { type Levels, policyInForce } from "./in-force.ts";
import { type Policy, policyCodes } from "./policies.ts";

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
