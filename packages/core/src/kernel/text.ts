import * as z from "zod";
import type { Hint } from "./hints.ts";

const MARKS = /\p{M}/gu;
/** Characters that show nothing: zero-width spaces, soft hyphens, marks of direction. */
const FORMAT = /\p{Cf}/gu;
const DASHES = /[\p{Pd}\u2212]/gu;
const APOSTROPHES = /[’‘ʼ]/g;
const QUOTES = /[“”„«»]/g;
/** Đ from other alphabets: U+00D0 and U+0189 look like the Vietnamese letter. */
const OTHER_D = /[ðɖ]/g;
/** Letters, digits and signs of the width of a Chinese character: U+FF01 to U+FF5E. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_OFFSET = 0xfe_e0;

/** Writes full-width letters, digits and signs as those of ASCII. */
export const narrowed = (text: string): string =>
  text.replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDE_OFFSET));

/**
 * Writes a lower-case text with the signs of a keyboard: full-width letters and digits, the letters
 * that look like đ, apostrophes, quotes and dashes. Every comparison of texts uses it. Each
 * character becomes one character.
 */
export const asTyped = (text: string): string =>
  narrowed(text)
    .replace(OTHER_D, "đ")
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, "-");

/** Removes format characters, which show nothing. Joined emoji come apart. */
export const withoutFormat = (text: string): string => text.replace(FORMAT, "");

/**
 * Removes case, diacritics and format characters, and writes full-width letters and all kinds of
 * dashes as those of a keyboard: `dat dai` finds `Đất đai`, and `hoà` equals `hòa`.
 */
export function fold(text: string): string {
  const plain = narrowed(withoutFormat(text)).toLowerCase();
  // Marks are removed first: normalizing a long run of marks takes quadratic time.
  const letters = plain.replace(MARKS, "").normalize("NFD").replace(MARKS, "");
  return asTyped(letters).replace(/đ/g, "d").replace(/\s+/g, " ").trim();
}

/** The distinct words of a text or of a typed search, folded: runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(fold(text).match(/[\p{L}\p{N}]+/gu)),
];

/** A searched word of this length may be the beginning of a word. A shorter one is a whole word. */
const BEGINNING_MIN = 3;
/**
 * Whether a searched word may be the beginning of a word. Many short syllables of Vietnamese begin
 * others: `da` would find every `đang`, `đất` and `đường dài`.
 */
export const isBeginning = (word: string): boolean => word.length >= BEGINNING_MIN;

/**
 * A key of another system as a keyboard writes it: normalized, without format characters, with one
 * kind of dash and single blanks.
 */
export const keyboardText = (text: string): string =>
  normalizeText(narrowed(withoutFormat(text)).replace(DASHES, "-").replace(/\s+/g, " "));

/** The marks of the five tones of Vietnamese, decomposed. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Returns the same key for spellings of one name: another case, form of Unicode, white space,
 * format character, kind of dash, quote or apostrophe, place of a tone mark (`hoá`, `hóa`), or a
 * final stop. Unlike `fold`, it keeps two names apart (`Quý`, `Quỳ`). The key is not for people.
 */
export const spellingOf = (name: string): string =>
  asTyped(narrowed(withoutFormat(name)).normalize("NFD").toLowerCase())
    .replace(
      /[\p{L}\p{M}]+/gu,
      (word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""),
    )
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/[\s.]+$/, "")
    .trim();

/** The first `max` UTF-16 units of a text, without half of a surrogate pair at the end. */
export const cut = (text: string, max: number): string =>
  text.slice(0, max).replace(/[\ud800-\udbff]$/, "");

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
