import { cut, fold } from "../kernel/text.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { type Organization, Shape } from "./shape.ts";
import { standardKindOf } from "./standard.ts";

/** Maximum characters of a folded name in the index. */
export const NAME_KEY_MAX = 100;

/** The beginning of a folded name, as the index lists it. */
export const nameKeyOf = (name: string): string => cut(fold(name), NAME_KEY_MAX);

/** Lists derive the standard bodies, so the index has no row for what is stored of one. */
const listed =
  <T extends object>(slots: (body: Organization) => T) =>
  (body: Organization): T | undefined =>
    standardKindOf(body.id) ? undefined : slots(body);

export const OrganizationEntity = entity({
  name: "Organization",
  shape: Shape,
  schema: 1,
  pk: "ORGANIZATION#{id}",
  sk: "ORGANIZATION",
  of: ({ id }) => ({ id }),
  question:
    "What is this body? (of a standard body of a unit, only its identifier, its other names and " +
    "the bodies merged into it; the rest is derived)",
  rate: "about 10 per commune, written when a body is recorded",
  attributes: ({ version }) => ({ version }),
  indexes: {
    unitDay: indexKey<Organization>()({
      pk: "ORGANIZATION#{unit}",
      sk: "{name}#{id}",
      of: listed(({ unit, name, id }) => ({
        unit: unit?.code ?? NONE,
        name: nameKeyOf(name),
        id,
      })),
      question: "Which bodies does a unit have beside the standard ones, by name?",
    }),
    provinceDay: indexKey<Organization>()({
      pk: "ORGANIZATION#{province}",
      sk: "{name}#{id}",
      of: listed(({ unit, name, id }) => ({
        province: unit?.provinceCode ?? NONE,
        name: nameKeyOf(name),
        id,
      })),
      question: "Which bodies do the units of a province have beside the standard ones, by name?",
    }),
    countryDay: indexKey<Organization>()({
      pk: "ORGANIZATIONS",
      sk: "{name}#{id}",
      of: listed(({ name, id }) => ({ name: nameKeyOf(name), id })),
      question: "Which bodies does the country have beside the standard ones, by name?",
    }),
  },
});
