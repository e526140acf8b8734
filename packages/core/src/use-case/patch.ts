import * as z from "zod";

const FACTS = new WeakMap<z.core.$ZodType, z.ZodObject>();

/**
 * The fields of an update. An absent field stays unchanged, null clears it. The values are checked
 * later, together with the unchanged facts.
 */
export function zPatch<S extends z.ZodObject>(facts: S) {
  // The schema accepts any field. The type allows only the fields of the facts.
  const patch = z.record(z.string(), z.unknown()) as unknown as z.ZodType<
    Readonly<Record<string, unknown>>,
    Partial<z.input<S>>
  >;
  FACTS.set(patch, facts);
  return patch;
}

/** The schema by which the values of a patch are checked; undefined for another schema. */
export const factsOfPatch = (patch: z.core.$ZodType): z.ZodObject | undefined => FACTS.get(patch);
