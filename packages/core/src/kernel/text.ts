import * as z from "zod";
import type { Hint } from "./hints.ts";

const MARKS = /\p{M}/gu;

/** Removes case and diacritics: `dat dai` finds `Đất đai`, and `hoà` equals `hòa`. */
export function fold(text: string): string {
  // Marks are removed first: normalizing a long run of marks takes quadratic time.
  const letters = text.toLowerCase().replace(MARKS, "").normalize("NFD").replace(MARKS, "");
  return letters.replace(/[’‘ʼ]/g, "'").replace(/đ/g, "d").replace(/\s+/g, " ").trim();
}

/**
 * Normalizes a text: NFC, line ends as \n, trimmed, no control characters and no direction marks,
 * lone surrogates replaced. A text without visible characters becomes empty. Every text of an input
 * is normalized before validation.
 */
export function normalizeText(text: string): string {
  const kept = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .trim();
  return INVISIBLE.test(kept) ? "" : kept;
}
/** Maximum code units per stored character: no letter decomposes into more. */
const UNITS_MAX = 4;
/**
 * Whether a text exceeds `max` characters in every Unicode form. Checks only the length, without
 * the white space around the text.
 */
export const isOverlong = (text: string, max: number): boolean =>
  text.length > max * UNITS_MAX && text.trim().length > max * UNITS_MAX;

/**
 * Maximum combining marks on one letter: the limit of Unicode's Stream-Safe Text Format (UAX #15).
 * No language needs more than a few.
 */
export const MARKS_MAX = 30;
const PILED = new RegExp(`\\p{M}{${MARKS_MAX + 1}}`, "u");
/**
 * Whether a letter has too many combining marks. Normalization takes quadratic time in their
 * number.
 */
export const hasTooManyMarks = (text: string): boolean => PILED.test(text);

/**
 * Control characters except line end and tab, and the marks that change the direction of writing:
 * they show a name in another order than it is stored.
 */
const CONTROLS = /(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const INVISIBLE = /^[\s\p{Cf}]*$/u;

/** One line of text, 1 to `max` characters (UTF-16 units). */
export const zLine = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\n\t]*$/, "one line" satisfies Hint);
/** Text with paragraphs, 1 to `max` characters. */
export const zText = (max: number) => z.string().min(1).max(max);

/** Maximum characters of the name of a person, a body or a place. */
export const NAME_MAX = 300;
/** Maximum characters of an opinion. */
export const OPINION_MAX = 4_000;
/** Maximum characters of an answer. */
export const ANSWER_MAX = 8_000;
/** Maximum characters of a reason, a note or an item of a directive. */
export const NOTE_MAX = 4_000;
