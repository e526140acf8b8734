import * as z from "zod";
import { NAME_MAX, zLine } from "../kernel/text.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import * as Unit from "../unit/index.ts";
import { nameKeyOf } from "./entity.ts";

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
