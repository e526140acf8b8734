import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statusOf as ofDirective } from "../../src/directive/status.ts";
import { statusOf as ofRecommendation } from "../../src/recommendation/status.ts";
import { playOf as directive, SEVERAL as OF_DIRECTIVE } from "./directive.play.ts";
import { agreeing, RUNS } from "./play.ts";
import { SEVERAL as OF_RECOMMENDATION, playOf as recommendation } from "./recommendation.play.ts";

describe("random histories of several bodies side by side", () => {
  test("agree with the domain model, for a directive", () => {
    const wholes = new Set<string>();
    const seen = agreeing(directive(OF_DIRECTIVE), (_, { directive: { status } }) => {
      wholes.add(status);
    });
    fc.assert(seen, RUNS);
    expect([...wholes].sort()).toEqual(
      "ACCEPTED ACKNOWLEDGED CANCELLED IN_PROGRESS ISSUED REPLACED REPORTED".split(" "),
    );
  });

  test("agree with the domain model, for a recommendation", () => {
    const wholes = new Set<string>();
    const seen = agreeing(recommendation(OF_RECOMMENDATION), (_, { status }) => {
      wholes.add(status);
    });
    fc.assert(seen, RUNS);
    expect([...wholes].sort()).toEqual(
      "ACCEPTED CONFIRMED IMPLEMENTED ISSUED NOT_ACCEPTED PARTLY_ACCEPTED RECEIVED REPLIED".split(
        " ",
      ),
    );
  });
});

type Directive = Parameters<typeof ofDirective>[0][number];
type Recommendation = Parameters<typeof ofRecommendation>[0][number];
const LETTER = { L: "LEAD", C: "COOPERATING", R: "RESPONSIBLE" } as const;
/** `L:REPORTED C:ISSUED` */
const bodies = (text: string): readonly { part: string; status: string }[] =>
  text.split(" ").map((each) => {
    const [letter = "", status = ""] = each.split(":");
    return { part: Reflect.get(LETTER, letter), status };
  });

test.each([
  ["R:ISSUED R:ISSUED R:ISSUED", "ISSUED"],
  ["R:ISSUED R:ACKNOWLEDGED R:ISSUED", "ACKNOWLEDGED"],
  ["R:IN_PROGRESS R:ACKNOWLEDGED R:ISSUED", "IN_PROGRESS"],
  ["R:REPORTED R:ISSUED R:ISSUED", "IN_PROGRESS"],
  ["R:ACCEPTED R:ACCEPTED R:ISSUED", "IN_PROGRESS"],
  ["R:REPORTED R:ACCEPTED R:REPORTED", "REPORTED"],
  ["R:ACCEPTED R:ACCEPTED R:ACCEPTED", "ACCEPTED"],
  ["L:ISSUED C:REPORTED C:ACCEPTED", "ISSUED"],
  ["L:ACCEPTED C:ISSUED", "ACCEPTED"],
  ["L:ACCEPTED L:ISSUED", "IN_PROGRESS"],
  ["L:ACCEPTED R:REPLACED C:REPLACED", "REPLACED"],
  ["R:CANCELLED R:ACCEPTED", "CANCELLED"],
])("a directive to %s is %s", (text, status) => {
  expect(ofDirective(bodies(text) as readonly Directive[])).toBe(status);
});

test.each([
  ["R:ISSUED R:ISSUED", "ISSUED"],
  ["R:ISSUED R:RECEIVED", "RECEIVED"],
  ["R:ISSUED R:CONFIRMED", "RECEIVED"],
  ["R:REPLIED R:RECEIVED", "RECEIVED"],
  ["R:REPLIED R:NOT_ACCEPTED", "REPLIED"],
  ["R:ACCEPTED R:NOT_ACCEPTED R:PARTLY_ACCEPTED", "NOT_ACCEPTED"],
  ["R:ACCEPTED R:PARTLY_ACCEPTED", "PARTLY_ACCEPTED"],
  ["R:ACCEPTED R:CONFIRMED", "ACCEPTED"],
  ["R:IMPLEMENTED R:CONFIRMED", "IMPLEMENTED"],
  ["R:CONFIRMED C:ISSUED", "CONFIRMED"],
])("a recommendation to %s is %s", (text, status) => {
  expect(ofRecommendation(bodies(text) as readonly Recommendation[])).toBe(status);
});

test("cooperating bodies never change the status of the whole", () => {
  const part = fc.constantFrom("LEAD" as const, "RESPONSIBLE" as const);
  const statuses = fc.constantFrom<Directive["status"]>(
    ...(["ISSUED", "ACKNOWLEDGED", "IN_PROGRESS", "REPORTED", "ACCEPTED"] as const),
  );
  const one = fc.record({ part, status: statuses });
  const beside = fc.record({ part: fc.constant("COOPERATING" as const), status: statuses });
  const lists = fc.tuple(fc.array(one, { minLength: 1, maxLength: 4 }), fc.array(beside));
  fc.assert(
    fc.property(lists, ([own, others]) => {
      expect(ofDirective([...others, ...own])).toBe(ofDirective(own));
    }),
  );
});

test("a single body has the status of the whole", () => {
  const ranks = ["ISSUED", "ACKNOWLEDGED", "IN_PROGRESS", "REPORTED", "ACCEPTED"] as const;
  for (const status of [...ranks, "REPLACED", "CANCELLED"] as const)
    expect(ofDirective([{ part: "LEAD", status }])).toBe(status);
});
