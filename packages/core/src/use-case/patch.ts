import * as z from "zod";

/**
 * The fields of an update: an absent field is unchanged, null clears it. Each value is checked
 * later, with the facts that are unchanged.
 */
export const zPatch = <S extends z.ZodObject>(_facts: S) =>
  // The record takes any field; its type is what an author may write.
  z.record(z.string(), z.unknown()) as unknown as z.ZodType<
    Readonly<Record<string, unknown>>,
    Partial<z.input<S>>
  >;
