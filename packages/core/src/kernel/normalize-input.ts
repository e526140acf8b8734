import type * as z from "zod";
import { Failure } from "./errors.ts";
import { type Hint, hintOf } from "./hints.ts";
import { hasTooManyMarks, isOverlong, normalizeText } from "./text.ts";

/** Maximum characters of a text whose schema has no limit: dates, codes, enum values. */
const TEXT_MAX = 1_000;
/** Maximum entries of a list whose schema has no limit. */
const LIST_MAX = 1_000;
/** A list kept as a set may have this many times its maximum entries, repetitions included. */
const REPEATED_MAX = 4;
/** Maximum number of reported failures per input. After it, no further field is checked. */
export const FAILURES_MAX = 50;

interface Tidied {
  readonly value: unknown;
  /** Texts and lists above their limits, and texts with too many combining marks. */
  readonly failures: readonly Failure[];
}

/**
 * Normalizes every text of an input. The length of each text and list is checked against its
 * schema first: a value above its limit is neither normalized nor traversed.
 */
export function normalizeInput(schema: z.ZodType, input: unknown): Tidied {
  const failures: Failure[] = [];
  const walk = (
    type: z.core.$ZodType | undefined,
    value: unknown,
    path: readonly string[],
  ): unknown => {
    const own = type && unwrapped(type);
    const def = own?._zod.def;
    // An unknown value is parsed later by its own schema.
    if (failures.length >= FAILURES_MAX || def?.type === "unknown" || (own && EXACT.has(own)))
      return value;
    if (typeof value === "string") return tidyText(value, maxOf(def) ?? TEXT_MAX, path);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const max = maxOf(def) ?? LIST_MAX;
      if (value.length > (isSet(def) ? max * REPEATED_MAX : max))
        return refuse(value, new Failure("TOO_MANY", path, { limit: max }));
      const element = def?.type === "array" ? (def as z.core.$ZodArrayDef).element : undefined;
      return value.map((each, i) => walk(element, each, [...path, String(i)]));
    }
    const ofKey = membersOf(def);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, walk(ofKey(key), each, [...path, key])]),
    );
  };
  const tidyText = (text: string, max: number, path: readonly string[]): string => {
    if (isOverlong(text, max)) return refuse(text, new Failure("TOO_LONG", path, { limit: max }));
    if (hasTooManyMarks(text))
      return refuse(text, new Failure("INVALID", path, hintOf("few marks" satisfies Hint)));
    return normalizeText(text);
  };
  const refuse = <T>(value: T, failure: Failure): T => {
    failures.push(failure);
    return value;
  };
  return { value: walk(schema, input, []), failures };
}

type Def = z.core.$ZodTypeDef;

const EXACT = new WeakSet<z.core.$ZodType>();
/** Marks a schema whose text is compared exactly: the schema sees it as the caller wrote it. */
export function exact<S extends z.ZodType>(schema: S): S {
  EXACT.add(schema);
  return schema;
}

/** Removes the wrapper schemas that only make a value optional or nullable. */
function unwrapped(type: z.core.$ZodType): z.core.$ZodType {
  const { def } = type._zod;
  // All wrappers of zod use this property name.
  return "innerType" in def ? unwrapped(def.innerType as z.core.$ZodType) : type;
}

/** The maximum characters or entries of a schema, or undefined if it has no limit. */
function maxOf(def: Def | undefined): number | undefined {
  for (const { _zod } of def?.checks ?? []) {
    if (_zod.def.check === "max_length") return (_zod.def as z.core.$ZodCheckMaxLengthDef).maximum;
    if (_zod.def.check === "length_equals")
      return (_zod.def as z.core.$ZodCheckLengthEqualsDef).length;
  }
  return undefined;
}

/** Whether a list drops repeated entries before its limit is checked. */
const isSet = (def: Def | undefined): boolean => def?.checks?.[0]?._zod.def.check === "overwrite";

/**
 * The schemas of an object's fields. Fields without one, including the fields of a union, use the
 * general limits.
 */
function membersOf(def: Def | undefined): (key: string) => z.core.$ZodType | undefined {
  if (def?.type === "object") return (key) => (def as z.core.$ZodObjectDef).shape[key];
  if (def?.type === "record") return () => (def as z.core.$ZodRecordDef).valueType;
  return () => undefined;
}
