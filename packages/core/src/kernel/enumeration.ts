import * as z from "zod";

/** What an official or a citizen reads where the API says `code`. */
export interface Label {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/**
 * A closed list of codes, each with its Vietnamese and English words: check and display come from
 * this one place.
 */
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

const shapeOf = <T extends object>(words: T): Record<Extract<keyof T, string>, z.ZodUnknown> =>
  Object.fromEntries(Object.keys(words).map((code) => [code, z.unknown()])) as Record<
    Extract<keyof T, string>,
    z.ZodUnknown
  >; // Object.fromEntries forgets the keys
