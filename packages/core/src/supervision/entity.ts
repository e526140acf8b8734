import { partsOf } from "../kernel/id.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { type Campaign, CampaignShape, type Finding, FindingShape } from "./shape.ts";

const UNDATED = "0000-00-00";

export const CampaignEntity = entity({
  name: "SupervisionCampaign",
  shape: CampaignShape,
  schema: 1,
  pk: "SUPERVISION#{campaign}",
  sk: "1-CAMPAIGN",
  of: ({ id }) => ({ campaign: partsOf("campaign", id)?.[0] ?? "" }),
  question:
    "What is this supervision campaign, and which units did it visit? " +
    "Its findings are in the same partition.",
  rate: "about 5,000 per year",
  attributes: ({ version, unit }) => ({ version, unitFrom: unit.validFrom ?? "0" }),
  indexes: {
    unitDay: indexKey<Campaign>()({
      pk: "CAMPAIGN#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, from, id }) => ({ unit: unit.code, day: from ?? UNDATED, id }),
      question: "Which campaigns did the supervisors of one unit run, by day?",
    }),
    provinceDay: indexKey<Campaign>()({
      pk: "CAMPAIGN#{province}",
      sk: "{day}#{id}",
      of: ({ unit, from, id }) => ({
        province: unit.provinceCode ?? NONE,
        day: from ?? UNDATED,
        id,
      }),
      question: "Which campaigns were run in one province, by day?",
    }),
    countryDay: indexKey<Campaign>()({
      pk: "CAMPAIGNS",
      sk: "{day}#{id}",
      of: ({ from, id }) => ({ day: from ?? UNDATED, id }),
      question: "Which campaigns were run in the country, by day?",
    }),
  },
});

export const FindingEntity = entity({
  name: "SupervisionFinding",
  shape: FindingShape,
  schema: 1,
  pk: "SUPERVISION#{home}",
  sk: "2-FINDING#{ulid}",
  of: ({ home, id }) => ({ home, ulid: partsOf("finding", id)?.[1] ?? "" }),
  question: "Which findings does this campaign have? (without a campaign: this unit and month)",
  rate: "about 30,000 per year",
  attributes: ({ version, type, unit }) => ({
    version,
    kind: type,
    unitFrom: unit.validFrom ?? "0",
  }),
  indexes: {
    unitDay: indexKey<Finding>()({
      pk: "FINDING#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, foundOn, id }) => ({ unit: unit.code, day: foundOn ?? UNDATED, id }),
      question: "Which findings were recorded for one unit, by day?",
    }),
    provinceDay: indexKey<Finding>()({
      pk: "FINDING#{province}",
      sk: "{day}#{id}",
      of: ({ unit, foundOn, id }) => ({
        province: unit.provinceCode ?? NONE,
        day: foundOn ?? UNDATED,
        id,
      }),
      question: "Which findings were recorded for one province, by day?",
    }),
    countryDay: indexKey<Finding>()({
      pk: "FINDINGS",
      sk: "{day}#{id}",
      of: ({ foundOn, id }) => ({ day: foundOn ?? UNDATED, id }),
      question: "Which findings were recorded in the country, by day?",
    }),
  },
});

/** The table key of a campaign id; undefined if the id is not a campaign id. */
export function campaignKey(id: string): Key | undefined {
  const [campaign, ...rest] = partsOf("campaign", id) ?? [];
  return campaign && rest.length === 0 ? CampaignEntity.keyOf({ campaign }) : undefined;
}

/** The table key of a finding id; undefined if the id is not a finding id. */
export function findingKey(id: string): Key | undefined {
  const [home, ulid, ...rest] = partsOf("finding", id) ?? [];
  return home && ulid && rest.length === 0 ? FindingEntity.keyOf({ home, ulid }) : undefined;
}
