import { factsOfPatch } from "@doithoai/core";
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
} from "graphql";
import type * as z from "zod";

/** The limits of one text, number or list. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: "date" | "uri";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The name of the enum. */
  readonly enum?: string;
  /** The accepted values of a text, or of a field that does not accept all of its enum. */
  readonly values?: readonly string[];
}

/** The limits of a field of an input. Lengths are UTF-16 code units of the normalized text. */
export interface FieldLimits extends Limits {
  readonly required?: true;
  /** The limits of each entry of a list. */
  readonly items?: Limits;
  /** The fields of an object of which exactly one is given. */
  readonly oneOf?: readonly string[];
}

/** A field of an input with the schema that checks it. */
export interface Place {
  /** The input type of the SDL, and the field. */
  readonly type: string;
  readonly field: string;
  readonly sdl: GraphQLInputField;
  /** The schema of the whole input, or of the facts of a patch. */
  readonly root: z.core.$ZodType;
  /** Where the value stands below the root; a position of a list is 0. */
  readonly path: readonly string[];
  readonly schema: z.core.$ZodType;
}

/** The schema without the wrappers that make a value optional or nullable. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  // All wrappers of zod use this property name.
  return "innerType" in def ? unwrapped(def.innerType as z.core.$ZodType) : schema;
}

export const isRequired = ({ _zod: { def } }: z.core.$ZodType): boolean => !("innerType" in def);

export const fieldsOf = (schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> =>
  (schema._zod.def as z.core.$ZodObjectDef).shape;

export const elementOf = (schema: z.core.$ZodType): z.core.$ZodType | undefined =>
  schema._zod.def.type === "array" ? (schema._zod.def as z.core.$ZodArrayDef).element : undefined;

/** All fields of an input type and of the input types below it, each with its schema. */
export function placesIn(
  type: GraphQLInputObjectType,
  schema: z.core.$ZodType,
  at: Pick<Place, "root" | "path"> = { root: schema, path: [] },
): readonly Place[] {
  return Object.values(type.getFields()).flatMap((sdl): readonly Place[] => {
    const own = fieldsOf(schema)[sdl.name];
    if (!own) throw new TypeError(`the schema of ${type.name} has no field ${sdl.name}`);
    const path = [...at.path, sdl.name];
    const place = { type: type.name, field: sdl.name, sdl, root: at.root, path, schema: own };
    const below = getNamedType(sdl.type);
    if (!isInputObjectType(below)) return [place];
    const facts = factsOfPatch(own);
    if (facts) return [place, ...placesIn(below, facts)];
    const element = elementOf(unwrapped(own));
    const next = element ? [...path, "0"] : path;
    const inner = unwrapped(element ?? own);
    return [place, ...placesIn(below, inner, { root: at.root, path: next })];
  });
}

type Check = z.core.$ZodCheck["_zod"]["def"] &
  Partial<Record<"minimum" | "maximum" | "length" | "value", number>> & {
    readonly inclusive?: boolean;
    readonly pattern?: RegExp;
    readonly format?: string;
  };

/** The limits in the checks of a schema. Numbers are whole. */
function limitsOf(schema: z.core.$ZodType): Limits {
  const { def } = schema._zod;
  const isList = def.type === "array";
  const found: { -readonly [L in keyof Limits]: Limits[L] | undefined } = {};
  for (const { _zod } of def.checks ?? []) {
    const check = _zod.def as Check;
    const { minimum, maximum, length, value = 0, inclusive } = check;
    if (check.check === "min_length") found[isList ? "minItems" : "minLength"] = minimum;
    if (check.check === "max_length") found[isList ? "maxItems" : "maxLength"] = maximum;
    if (check.check === "length_equals") {
      found[isList ? "minItems" : "minLength"] = length;
      found[isList ? "maxItems" : "maxLength"] = length;
    }
    if (check.check === "greater_than") found.minimum = inclusive ? value : value + 1;
    if (check.check === "less_than") found.maximum = inclusive ? value : value - 1;
    if (check.check === "string_format" && check.pattern) found.pattern = check.pattern.source;
  }
  if (def.type === "custom") found.format = "date";
  if ("format" in def && def.format === "url") found.format = "uri";
  return found as Limits;
}

function enumOf(schema: z.core.$ZodType, { type }: GraphQLInputField): Limits {
  const named = getNamedType(type);
  const { def } = schema._zod;
  if (def.type !== "enum") return {};
  const values = Object.keys((def as z.core.$ZodEnumDef).entries);
  if (!isEnumType(named)) return { values: values.toSorted() };
  const isWhole = values.length === named.getValues().length;
  return { enum: named.name, ...(!isWhole && { values: values.toSorted() }) };
}

const isEmpty = (limits: Limits): boolean => Object.keys(limits).length === 0;

/** The limits of a field. A patch changes only the fields that it contains. */
export function fieldLimits({ sdl, schema }: Place): FieldLimits {
  const own = unwrapped(schema);
  const below = getNamedType(sdl.type);
  const element = elementOf(own);
  const inner = element && unwrapped(element);
  const items = inner ? { ...limitsOf(inner), ...enumOf(inner, sdl) } : {};
  return {
    ...(isRequiredInputField(sdl) && { required: true }),
    ...limitsOf(own),
    ...enumOf(own, sdl),
    ...(!isEmpty(items) && { items }),
    ...(isInputObjectType(below) && below.isOneOf && { oneOf: Object.keys(below.getFields()) }),
  };
}
