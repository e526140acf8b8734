import * as z from "zod";
import { cut, fold, NAME_MAX, zLine } from "../kernel/text.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import * as Unit from "../unit/index.ts";
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

/**
 * A further name of a body, or its official identifier. `key`: the id that a body of this name
 * would have. So a name and the ids of bodies are taken once.
 */
const NameShape = z.object({
  key: z.string().max(400),
  bodyId: z.string().max(400),
  name: zLine(NAME_MAX),
  unit: z.nullable(Unit.Snapshot).default(null),
  /** Whether no list of names has it: an official identifier, or the name of the body itself. */
  unlisted: z.boolean().default(false),
  /** Epoch seconds from which the name is free again. */
  expiresAt: z.int().optional(),
});
export type BodyName = z.output<typeof NameShape>;

/** Only names are listed. */
const named =
  <T extends object>(slots: (name: BodyName) => T) =>
  (name: BodyName): T | undefined =>
    name.unlisted ? undefined : slots(name);

export const BodyNameEntity = entity({
  name: "OrganizationName",
  shape: NameShape,
  schema: 1,
  pk: "ORGANIZATION-NAME#{key}",
  sk: "NAME",
  of: ({ key }) => ({ key }),
  question: "Which body has this further name, or this official identifier?",
  rate: "about 5 per commune, written when a body is renamed or gets another name",
  attributes: ({ expiresAt }) => ({ expiresAt }),
  indexes: {
    unitDay: indexKey<BodyName>()({
      pk: "ORGANIZATION-NAME#{unit}",
      sk: "{name}#{key}",
      of: named(({ unit, name, key }) => ({
        unit: unit?.code ?? NONE,
        name: nameKeyOf(name),
        key,
      })),
      question: "Which bodies of a unit have this further name?",
    }),
    provinceDay: indexKey<BodyName>()({
      pk: "ORGANIZATION-NAME#{province}",
      sk: "{name}#{key}",
      of: named(({ unit, name, key }) => ({
        province: unit?.provinceCode ?? NONE,
        name: nameKeyOf(name),
        key,
      })),
      question: "Which bodies of a province have this further name?",
    }),
    countryDay: indexKey<BodyName>()({
      pk: "ORGANIZATION-NAMES",
      sk: "{name}#{key}",
      of: named(({ name, key }) => ({ name: nameKeyOf(name), key })),
      question: "Which bodies of the country have this further name?",
    }),
  },
});
