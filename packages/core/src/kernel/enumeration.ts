import * as z from "zod";

/** The display texts of an API code. */
export interface Label {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** A closed list of codes with their Vietnamese and English texts, for validation and display. */
export function enumeration<
  const T extends Readonly<Record<string, readonly [vi: string, en: string]>>,
>(words: T) {
  const labels: readonly Label[] = Object.entries(words).map(([code, [vi, en]]) => ({
    code,
    vi,
    en,
  }));
  return { schema: z.keyof(z.object(shapeOf(words))), labels };
}

// Object.fromEntries loses the key types, hence the cast.
const shapeOf = <T extends object>(words: T): Record<Extract<keyof T, string>, z.ZodUnknown> =>
  Object.fromEntries(Object.keys(words).map((code) => [code, z.unknown()])) as Record<
    Extract<keyof T, string>,
    z.ZodUnknown
  >;
