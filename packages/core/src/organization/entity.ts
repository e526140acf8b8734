import { cut, fold } from "../kernel/text.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { type Organization, Shape } from "./shape.ts";

/** Maximum characters of a folded name in the index. */
export const NAME_KEY_MAX = 100;

export const OrganizationEntity = entity({
  name: "Organization",
  shape: Shape,
  schema: 1,
  pk: "ORGANIZATION#{id}",
  sk: "ORGANIZATION",
  of: ({ id }) => ({ id }),
  question: "What is this body? (the four standard bodies of a unit are derived, not stored)",
  rate: "about 10 per commune, written when a body is recorded",
  attributes: ({ version }) => ({ version }),
  indexes: {
    unitDay: indexKey<Organization>()({
      pk: "ORGANIZATION#{unit}",
      sk: "{name}#{id}",
      of: ({ unit, name, id }) => ({
        unit: unit?.code ?? NONE,
        name: cut(fold(name), NAME_KEY_MAX),
        id,
      }),
      question: "Which bodies does a unit have beside the standard ones, by name?",
    }),
  },
});
