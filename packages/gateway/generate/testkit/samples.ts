import type * as z from "zod";
import { elementOf, fieldsOf, isRequired, unwrapped } from "../input-limits.ts";

/** Texts of the forms that inputs require. */
const TEXTS = [
  "a",
  "LAND",
  "0".repeat(64),
  "2026-03-16",
  "application/pdf",
  "0912345678",
  "012345678",
  "https://a.vn/",
];
/** A valid text of a length. Its form may allow only another length. */
export const textOf = (type: z.core.$ZodType, length?: number): string => {
  const fits = (text: string) => parses(type, text);
  const long = TEXTS.flatMap((text) =>
    length === undefined
      ? [text]
      : ["a", "A"].flatMap((end) => {
          const padded = text.padEnd(length, end);
          return [padded.slice(0, length), padded];
        }),
  );
  return [...long, "a".repeat(20)].find(fits) ?? "a".repeat(length ?? 1);
};
/** Whether a schema accepts a value. */
export const parses = (type: z.core.$ZodType, value: unknown): boolean =>
  (type as z.ZodType).safeParse(value).success;

/** The values of an enum. */
export const valuesOf = (type: z.core.$ZodType): readonly string[] =>
  Object.keys((type._zod.def as z.core.$ZodEnumDef).entries);

/** Valid values of the kinds of schema that are no text. */
const SAMPLES: Partial<Record<string, (own: z.core.$ZodType) => unknown>> = {
  object: (own) =>
    Object.fromEntries(
      Object.entries(fieldsOf(own)).flatMap(([name, each]) =>
        isRequired(each) ? [[name, sampleOf(each)]] : [],
      ),
    ),
  array: (own) => listOf(own, 1),
  enum: (own) => valuesOf(own)[0],
  number: (own) => [1, 0, 2020].find((number) => parses(own, number)),
  boolean: () => true,
  custom: () => "2026-03-16",
  record: () => ({}),
};

/** A valid value of a schema, with the required fields alone. */
export function sampleOf(type: z.core.$ZodType): unknown {
  const own = unwrapped(type);
  return (SAMPLES[own._zod.def.type] ?? textOf)(own);
}

/**
 * A list of valid entries. They differ, as far as an enum has values and a text may end in digits.
 */
export function listOf(list: z.core.$ZodType, length: number): unknown[] {
  const element = elementOf(list);
  const inner = element && unwrapped(element);
  const values = inner?._zod.def.type === "enum" ? valuesOf(inner) : [];
  return Array.from({ length }, (_, i) => {
    if (values.length > 0) return values[i % values.length];
    const sample = element && sampleOf(element);
    const other = `${sample}${i}`;
    return inner?._zod.def.type === "string" && parses(inner, other) ? other : sample;
  });
}

/** A valid input with a value at a place. */
export function inputWith(type: z.core.$ZodType, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const own = unwrapped(type);
  const element = elementOf(own);
  if (element) return [inputWith(element, rest, value)];
  const field = fieldsOf(own)[step];
  return { ...(sampleOf(own) as object), [step]: field && inputWith(field, rest, value) };
}
