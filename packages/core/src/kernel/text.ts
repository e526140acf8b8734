import * as z from "zod";
import type { Hint } from "./hints.ts";

const MARKS = /\p{M}/gu;

/** Folds case and diacritics away, so that `dat dai` finds `Đất đai` and `hoà` equals `hòa`. */
export function fold(text: string): string {
  // Marks go first: ordering a long run of them takes the square of its length.
  const letters = text.toLowerCase().replace(MARKS, "").normalize("NFD").replace(MARKS, "");
  return letters.replace(/[’‘ʼ]/g, "'").replace(/đ/g, "d").replace(/\s+/g, " ").trim();
}

/**
 * Text as it is kept: NFC, line ends as \n, no white space around it, none of the characters that
 * nobody can see or store (controls, halves of a pair); nothing where nothing of it can be seen.
 * Applied to every text of an input before it is checked.
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
/** Code units that one kept character may be sent as: no letter decomposes into more. */
const UNITS_MAX = 4;
/**
 * Whether a text is too long for `max` characters however it is composed. Looks at its length
 * alone, blanks around it left out.
 */
export const isOverlong = (text: string, max: number): boolean =>
  text.length > max * UNITS_MAX && text.trim().length > max * UNITS_MAX;

/**
 * Marks on one letter: the bound of Unicode's Stream-Safe Text Format (UAX #15). No language needs
 * more than a few.
 */
export const MARKS_MAX = 30;
const PILED = new RegExp(`\\p{M}{${MARKS_MAX + 1}}`, "u");
/**
 * Whether a letter has more marks than in any language: normalizing them takes the square of their
 * number.
 */
export const hasTooManyMarks = (text: string): boolean => PILED.test(text);

/** But for the line end and the tab. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
const INVISIBLE = /^[\s\p{Cf}]*$/u;

/** One line of text, 1 to `max` characters (UTF-16 units). */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\n\t]*$/, "one line" satisfies Hint);
/** Text with paragraphs, 1 to `max` characters. */
export const prose = (max: number) => z.string().min(1).max(max);

/** A name of a person, a body, a place. */
export const NAME_MAX = 300;
/** An opinion's text, in characters. */
export const OPINION_MAX = 4_000;
/** An answer's text, in characters. */
export const ANSWER_MAX = 8_000;
/** A reason, a note, a directive's item, in characters. */
export const NOTE_MAX = 4_000;
