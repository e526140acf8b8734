import { partsOf } from "../kernel/id.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { firstDueDay } from "../table/phase.ts";
import { type Recommendation, Shape } from "./shape.ts";
import { phaseOf } from "./status.ts";

const UNDATED = "0000-00-00";

export const RecommendationEntity = entity({
  name: "Recommendation",
  shape: Shape,
  derived: ["kind"],
  schema: 1,
  pk: "SUPERVISION#{home}",
  sk: "3-RECOMMENDATION#{ulid}",
  of: ({ home, id }) => ({ home, ulid: partsOf("recommendation", id)?.[1] ?? "" }),
  question: "What must the body do after this finding, and what has it done?",
  rate: "about 20,000 per year, five writes each",
  attributes: ({ version, status, unit }) => ({ version, status, unitFrom: unit.validFrom ?? "0" }),
  indexes: {
    unitDay: indexKey<Recommendation>()({
      pk: "RECOMMENDATION#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, issuedOn, id }) => ({ unit: unit.code, day: issuedOn ?? UNDATED, id }),
      question: "Which recommendations were issued in one unit, by day?",
    }),
    provinceDay: indexKey<Recommendation>()({
      pk: "RECOMMENDATION#{province}",
      sk: "{day}#{id}",
      of: ({ unit, issuedOn, id }) => ({
        province: unit.provinceCode ?? NONE,
        day: issuedOn ?? UNDATED,
        id,
      }),
      question: "Which recommendations were issued in one province, by day?",
    }),
    countryDay: indexKey<Recommendation>()({
      pk: "RECOMMENDATIONS",
      sk: "{day}#{id}",
      of: ({ issuedOn, id }) => ({ day: issuedOn ?? UNDATED, id }),
      question: "Which recommendations were issued in the country, by day?",
    }),
    organizationState: indexKey<Recommendation>()({
      pk: "RECOMMENDATION#{organization}",
      sk: "{phase}#{day}#{id}",
      of: (recommendation) =>
        recommendation.body
          ? {
              organization: recommendation.body.id,
              phase: phaseOf(recommendation),
              day: firstDueDay(recommendation.deadlines, recommendation.body.id),
              id: recommendation.id,
            }
          : undefined,
      question: "Which recommendations are addressed to one body, open ones first, by due day?",
    }),
  },
});

/** The table key of a recommendation id; undefined if the id is not a recommendation id. */
export function recommendationKey(id: string): Key | undefined {
  const [home, ulid, ...rest] = partsOf("recommendation", id) ?? [];
  return home && ulid && rest.length === 0 ? RecommendationEntity.keyOf({ home, ulid }) : undefined;
}
