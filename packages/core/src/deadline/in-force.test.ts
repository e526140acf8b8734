import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../kernel/day.ts";
import { toPolicies } from "../rule-settings/entity.ts";
import { type Conditions, NO_FACTS, type PolicyFacts } from "./conditions.ts";
import { policyInForce } from "./in-force.ts";
import { POLICIES, type Policy, policyCodes } from "./policies.ts";
import { policiesInForce, possibleFacts } from "./possible.ts";

const ON = parseDay("2026-03-02");
const ANY = possibleFacts({ unitLevel: "COUNTRY" });
const OF_COMMUNE: PolicyFacts = { ...NO_FACTS, unitLevel: "COMMUNE" };

/** The marks of the shipped policies that apply, by code. */
const marks = (facts: PolicyFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    policyCodes.flatMap((code) => {
      const policy = policyInForce([], code, ON, facts);
      return policy?.period ? [[code, policy.mark]] : [];
    }),
  );

describe("the shipped policies", () => {
  const DEFAULTS = {
    CONCLUSION_NOTICE: "DEFAULT",
    OPINION_FIRST_REPLY: "DEFAULT",
    OPINION_TRANSFER: "DEFAULT",
    OPINION_RESULT: "DEFAULT",
    CITIZEN_NOTIFY: "DEFAULT",
    ESCALATION_FOLLOW_UP: "DEFAULT",
    RECOMMENDATION_RECEIPT: "DEFAULT",
    RECOMMENDATION_REPLY: "DEFAULT",
  };
  const CONFERENCE = { SESSION_ANNOUNCE: "REPORTED", SESSION_RESULT_PUBLISH: "REPORTED" };
  const IN_WRITING = { OPINION_FIRST_REPLY: "REPORTED" };

  test.each<readonly [string, Partial<PolicyFacts>, object]>([
    ["a periodic session", { sessionType: "PERIODIC" }, CONFERENCE],
    ["a session ad hoc", { sessionType: "AD_HOC" }, CONFERENCE],
    ["a session on one subject", { sessionType: "THEMATIC" }, CONFERENCE],
    ["a session that voters requested", { sessionType: "VOTER_REQUESTED" }, CONFERENCE],
    ["a reception day", { sessionType: "CITIZEN_RECEPTION" }, {}],
    ["a session of an upper level", { sessionType: "UPPER_LEVEL" }, {}],
    ["an internal meeting", { sessionType: "INTERNAL" }, {}],
    ["no session", {}, {}],
    ["a province's session", { sessionType: "PERIODIC", unitLevel: "PROVINCE" }, {}],
    ["a district's session", { sessionType: "PERIODIC", unitLevel: "DISTRICT" }, {}],
    ["a session without a unit", { sessionType: "PERIODIC", unitLevel: null }, {}],
    [
      "a session of the Party committee's head",
      { sessionType: "PERIODIC", chairKind: "PARTY_COMMITTEE" },
      { ...CONFERENCE, ...IN_WRITING },
    ],
    [
      "a reception day of the Party committee's head",
      { sessionType: "CITIZEN_RECEPTION", chairKind: "PARTY_COMMITTEE" },
      IN_WRITING,
    ],
    [
      "a session of the chairman",
      { sessionType: "PERIODIC", chairKind: "PEOPLES_COMMITTEE" },
      CONFERENCE,
    ],
  ])("bind %s", (_, facts, binding) => {
    expect(marks({ ...OF_COMMUNE, ...facts })).toEqual({ ...DEFAULTS, ...binding });
  });

  test("apply to no event before July 2025", () => {
    for (const facts of ANY)
      for (const code of policyCodes)
        expect(policyInForce([], code, parseDay("2025-06-30"), facts)).toBeUndefined();
  });

  test("are listed once for each code and condition", () => {
    const listed = policiesInForce([], ON, { unitLevel: "COUNTRY" });
    expect(new Set(listed)).toEqual(new Set(POLICIES));
    expect(
      policiesInForce([], ON, { unitLevel: "PROVINCE" }).map(({ code }) => code),
    ).not.toContain("SESSION_ANNOUNCE");
  });
});

/** A policy of a unit, as an administrator sets it. */
const own = (unitCode: string, version: number, more: object = {}): Policy => {
  const [policy] = toPolicies(unitCode, [
    {
      code: "SESSION_RESULT_PUBLISH",
      period: { length: 5, unit: "DAYS", direction: "FORWARD" },
      conditions: null,
      source: "Quy chế",
      mark: "VERIFIED",
      validFrom: parseDay("2026-01-01"),
      validTo: null,
      version,
      ...more,
    },
  ]);
  if (!policy) throw new Error("an unknown code");
  return policy;
};
const conditions = (given: Conditions) => ({
  conditions: { sessionTypes: null, unitLevels: null, chairKinds: null, ...given },
});

describe("a policy of a unit", () => {
  const chosen = (policies: readonly Policy[], facts: Partial<PolicyFacts>, on = ON) => {
    const all = { ...OF_COMMUNE, sessionType: "PERIODIC" as const, ...facts };
    const found = policyInForce([policies], "SESSION_RESULT_PUBLISH", on, all);
    return found && `${found.unitCode} ${found.version}`;
  };

  test("inherits the conditions that it does not set", () => {
    const plain = own("40", 1);
    expect(chosen([plain], {})).toBe("40 1");
    expect(chosen([plain], { sessionType: "CITIZEN_RECEPTION" })).toBeUndefined();
    expect(chosen([plain], { unitLevel: "PROVINCE" })).toBeUndefined();
    const wider = own("40", 1, conditions({ unitLevels: ["COMMUNE", "PROVINCE"] }));
    expect(chosen([wider], { unitLevel: "PROVINCE" })).toBe("40 1");
    expect(chosen([wider], { sessionType: "CITIZEN_RECEPTION" })).toBeUndefined();
  });

  test("inherits none where the shipped policies differ", () => {
    const reply = own("40", 1, { code: "OPINION_FIRST_REPLY" });
    for (const chairKind of ["PARTY_COMMITTEE", "PEOPLES_COMMITTEE", null] as const)
      expect(
        policyInForce([[reply]], "OPINION_FIRST_REPLY", ON, { ...OF_COMMUNE, chairKind }),
      ).toBe(reply);
  });

  test("with more conditions of its own comes first, then the later, then the newer", () => {
    const narrow = own("40", 1, conditions({ chairKinds: ["PARTY_COMMITTEE"] }));
    const policies = [narrow, own("40", 2), own("40", 3), own("40", 4, { validFrom: ON })];
    expect(chosen(policies, { chairKind: "PARTY_COMMITTEE" })).toBe("40 1");
    expect(chosen(policies, {})).toBe("40 4");
    expect(chosen(policies, {}, parseDay("2026-03-01"))).toBe("40 3");
  });

  test("ends after its last day", () => {
    const policies = [own("40", 1), own("40", 2, { validFrom: ON, validTo: ON })];
    const days = ["2026-03-01", "2026-03-02", "2026-03-03"];
    expect(days.map((day) => chosen(policies, {}, parseDay(day)))).toEqual([
      "40 1",
      "40 2",
      "40 1",
    ]);
  });

  test("may say that nothing is owed", () => {
    const none = own("40", 1, { period: null });
    expect(none).toMatchObject({ none: true, period: null });
    expect(chosen([none], {})).toBe("40 1");
  });
});

const anyConditions = fc.record({
  sessionTypes: fc.constantFrom(null, ["PERIODIC"], ["CITIZEN_RECEPTION", "PERIODIC"]),
  unitLevels: fc.constantFrom(null, ["COMMUNE"], ["PROVINCE", "COMMUNE"]),
  chairKinds: fc.constantFrom(null, ["PARTY_COMMITTEE"]),
});
const anyPolicies = fc
  .array(
    fc.record({
      code: fc.constantFrom("SESSION_RESULT_PUBLISH", "OPINION_FIRST_REPLY"),
      conditions: fc.option(anyConditions),
      validFrom: fc.constantFrom("2025-12-01", "2026-01-01", "2026-03-02").map(parseDay),
      validTo: fc.constantFrom(null, "2026-03-02", "2026-02-01"),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((more, i) => own("40", i + 1, more)));

test("the choice does not depend on the order of policies", () => {
  fc.assert(
    fc.property(
      anyPolicies.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      fc.constantFrom(...ANY),
      fc.constantFrom("SESSION_RESULT_PUBLISH", "OPINION_FIRST_REPLY"),
      ([all, shuffled], facts, code) => {
        const chosen = policyInForce([all], code, ON, facts);
        expect(policyInForce([shuffled], code, ON, facts)).toBe(chosen);
        // The policies of a unit do not silence those of the country.
        if (policyInForce([], code, ON, facts)) expect(chosen).toBeDefined();
      },
    ),
  );
});
