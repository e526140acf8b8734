import * as z from "zod";
import { FieldGroup } from "../field/index.ts";
import { optional } from "../kernel/schemas.ts";
import { NAME_MAX, zLine } from "../kernel/text.ts";
import { entity } from "../table/entity.ts";
import { Snapshot, type Unit } from "../unit/shape.ts";

/** The maximum of fields that one unit adds. */
export const OWN_FIELDS_MAX = 100;

/** A field (lĩnh vực) that a unit added, for itself and all units below it. */
export const OwnField = z.object({
  /** The code of the unit, a full stop and the code that the unit chose. */
  code: z.string(),
  vi: zLine(NAME_MAX),
  en: zLine(NAME_MAX),
  group: FieldGroup.schema,
});
export type OwnField = z.output<typeof OwnField>;

const Shape = z.object({
  /** The subject of the Changes of the book. */
  id: z.string(),
  unitCode: z.string(),
  unit: optional(Snapshot),
  /** 0 if the unit added none. */
  version: z.int().min(0),
  fields: z.array(OwnField).max(OWN_FIELDS_MAX),
});
export type FieldBook = z.output<typeof Shape>;

export const FieldBookEntity = entity({
  name: "FieldBook",
  shape: Shape,
  schema: 1,
  pk: "FIELDS#{unit}",
  sk: "BOOK",
  of: ({ unitCode }) => ({ unit: unitCode }),
  question: "Which fields did this unit add?",
  rate: "one per unit that adds a field, a few writes per year",
  attributes: ({ version }) => ({ version }),
});

export const emptyBook = (unitCode: string): FieldBook => ({
  id: `fields ${unitCode}`,
  unitCode,
  unit: null,
  version: 0,
  fields: [],
});

/** Whether a unit of this level may add fields. Pure. */
export const ownsFields = ({ level }: Pick<Unit, "level">): boolean =>
  level !== "DISTRICT" && level !== "RESIDENTIAL_GROUP";
