import * as z from "zod";

/**
 * The fields of an update. An absent field stays unchanged, null clears it. The values are checked
 * later, together with the unchanged facts.
 */
export const zPatch = <S extends z.ZodObject>(_facts: S) =>
  // The schema accepts any field. The type allows only the fields of the facts.
  z.record(z.string(), z.unknown()) as unknown as z.ZodType<
    Readonly<Record<string, unknown>>,
    Partial<z.input<S>>
  >;
