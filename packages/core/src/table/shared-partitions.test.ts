import { expect, test } from "vitest";
import { ClientEntity, LastUseEntity } from "../api-client/entity.ts";
import { DirectiveEntity } from "../directive/entity.ts";
import { ENTITIES } from "../migration/entities.ts";
import { NoticeEntity } from "../notice/entity.ts";
import { OpinionEntity } from "../opinion/entity.ts";
import { RecommendationEntity } from "../recommendation/entity.ts";
import { GrantCounterEntity, RoleGrantEntity } from "../role-grant/entity.ts";
import { SessionEntity } from "../session/entity.ts";
import { CampaignEntity, FindingEntity } from "../supervision/entity.ts";

type Described = Pick<(typeof ENTITIES)[number], "name" | "doc">;
/** The template of a partition without the names of its slots. */
const partitionOf = (entity: Described | undefined): string | undefined =>
  entity?.doc.pk.replace(/\{\w+\}/g, "{}");
const named = (entities: readonly Described[]): string[] =>
  entities.map((entity) => `${entity.name} is in ${partitionOf(entity)}`);

/** Entities that one Query reads together, in the order of their sort keys. */
const SHARED = {
  "the page of a session": [SessionEntity, NoticeEntity, DirectiveEntity, OpinionEntity],
  "a campaign of supervision": [CampaignEntity, FindingEntity, RecommendationEntity],
  "the roles of a person": [RoleGrantEntity, GrantCounterEntity],
  "a connected system": [ClientEntity, LastUseEntity],
};

test.each(Object.entries(SHARED))("%s is one partition in sort order", (_, entities) => {
  const [first] = entities;
  expect(named(entities)).toEqual(
    entities.map(({ name }) => `${name} is in ${partitionOf(first)}`),
  );
  const begins = entities.map((entity) => `${entity.prefix()} ${entity.name}`);
  expect(begins).toEqual(begins.toSorted());
});

test("no other entity shares a partition", () => {
  const shared: readonly Described[] = Object.values(SHARED).flat();
  const others = ENTITIES.filter((entity) => !shared.includes(entity)).map(partitionOf);
  const partitions = [...others, ...Object.values(SHARED).map(([first]) => partitionOf(first))];
  expect(partitions.filter((each, i) => partitions.indexOf(each) !== i)).toEqual([]);
});

test("entities merged into a worklist have the same sort key", () => {
  const sorts = [OpinionEntity, DirectiveEntity, RecommendationEntity].map(
    ({ name, doc }) =>
      `${name} ${doc.indexes.find((index) => index.name === "organizationState")?.sk}`,
  );
  expect(sorts).toEqual([
    "Opinion {phase}#{day}#{id}",
    "Directive {phase}#{day}#{id}",
    "Recommendation {phase}#{day}#{id}",
  ]);
});
