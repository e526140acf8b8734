import { matterOf } from "../addressee/row-id.ts";
import { Row, rowsOf } from "../addressee/rows.ts";
import { partsOf } from "../kernel/id.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { type Addressee, type Recommendation, Shape } from "./shape.ts";
import { phaseOf, statusFor } from "./status.ts";
import { withAddressees } from "./upgrade.ts";

const UNDATED = "0000-00-00";

const rowsOfBodies = rowsOf<Recommendation, Addressee>({
  audienceOf: () => "PUBLIC",
  statusFor,
  phaseOf,
});

/** The rows of the second and further bodies of recommendations. */
export const RecommendationBodyEntity = entity({
  name: "RecommendationBody",
  shape: Row,
  schema: 1,
  pk: "RECOMMENDATION_BODIES#{recommendation}",
  sk: "{id}",
  of: ({ id }) => ({ recommendation: matterOf(id), id }),
  question: "Which further bodies does this recommendation address, and how far is each?",
  rate: "about 20,000 per year, five writes each",
  attributes: ({ status }) => ({ status }),
  indexes: {
    organizationState: indexKey<Row>()({
      pk: "RECOMMENDATION#{organization}",
      sk: "{phase}#{day}#{id}",
      of: (row) => row,
      question: "Which recommendations address one further body, open ones first, by due day?",
    }),
  },
});

export const RecommendationEntity = entity({
  name: "Recommendation",
  shape: Shape,
  derived: ["kind"],
  schema: 2,
  upgrades: { 1: withAddressees },
  pk: "SUPERVISION#{home}",
  sk: "3-RECOMMENDATION#{ulid}",
  of: ({ home, id }) => ({ home, ulid: partsOf("recommendation", id)?.[1] ?? "" }),
  question: "What must the body do after this finding, and what has it done?",
  rate: "about 20,000 per year, five writes each",
  further: (recommendation) =>
    rowsOfBodies(recommendation).slice(1).map(RecommendationBodyEntity.toItem),
  attributes: (recommendation) => {
    const { version, status, unit } = recommendation;
    const own = rowsOfBodies(recommendation)[0]?.status ?? status;
    const kind = own === status ? undefined : own;
    return { version, status, kind, unitFrom: unit.validFrom ?? "0" };
  },
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
      of: (recommendation) => rowsOfBodies(recommendation)[0],
      question: "Which recommendations address one body as the first, open ones first, by due day?",
    }),
  },
});

/** The table key of a recommendation id; undefined if the id is not a recommendation id. */
export function recommendationKey(id: string): Key | undefined {
  const [home, ulid, ...rest] = partsOf("recommendation", id) ?? [];
  return home && ulid && rest.length === 0 ? RecommendationEntity.keyOf({ home, ulid }) : undefined;
}
