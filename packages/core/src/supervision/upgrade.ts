import * as z from "zod";
import { NOTE_MAX, prose } from "../kernel/text.ts";

/**
 * Version 1 kept what it asked of the body as a text of its own; since then a recommendation stands
 * beside the finding.
 */
const First = z.looseObject({ recommendation: z.nullable(prose(NOTE_MAX)).default(null) });

/**
 * Whether there is one. The text itself stays in the stored item until the backfill makes a
 * recommendation of it (migration/).
 */
export function recommendedFrom1(body: unknown): unknown {
  const { recommendation, ...rest } = First.parse(body);
  return { ...rest, recommended: recommendation !== null };
}

/** What a finding of version 1 asked of the body; null where it asked nothing. */
export const askedIn1 = (body: unknown): string | null => First.parse(body).recommendation;
