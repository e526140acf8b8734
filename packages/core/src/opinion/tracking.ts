import { randomInt } from "node:crypto";
import { narrowed, withoutFormat } from "../kernel/text.ts";
import { typedKeys } from "./typed-keys.ts";

/** Crockford's base 32. It has no I, L, O or U, which are easy to confuse. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 12 × 5 = 60 random bits. Among a million codes, one guess in 10¹² is correct. */
const LENGTH = 12;

/**
 * Generates a tracking code for the citizen, such as `7K3M-9QXF-2B4R`. It cannot be guessed, unless
 * its letters come from `drawn`, a source of numbers in [0, 1).
 */
export function newTrackingCode(drawn?: () => number): string {
  const size = ALPHABET.length;
  const at = () => (drawn ? Math.floor(drawn() * size) : randomInt(size));
  return grouped(Array.from({ length: LENGTH }, () => ALPHABET[at()]).join(""));
}

const grouped = (letters: string): string => letters.replace(/(.{4})(?=.)/g, "$1-");

/** Maximum characters of a typed code with its label. Longer text is not a code. */
export const TRACKING_MAX = 200;
const IS_CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);
/** The letters that Crockford's base 32 reads as digits. */
const asDigits = (letters: string): string => letters.replace(/O/g, "0").replace(/[IL]/g, "1");

/**
 * The issued forms that a typed code may stand for, the likeliest first; null if the text is not a
 * code. Ignores case, width, separators, quotes and words before the code (`Mã tra cứu: …`). An
 * input method for Vietnamese turns keys into marks (Telex writes `DD` as `Đ` and `W` as `Ư`): the
 * keys are told back. A mark may come from keys in several places, so there may be several codes.
 */
export function parseTrackingCode(typed: string): readonly string[] | null {
  if (typed.length > TRACKING_MAX) return null;
  const text = narrowed(withoutFormat(typed)).normalize("NFC").toUpperCase();
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A label precedes the code. It has no digits, so no part of a code is taken for a label.
  const label = words.findIndex((word) => /\p{N}/u.test(word));
  for (let first = 0; first <= (label < 0 ? words.length - 1 : label); first++) {
    const codes = typedKeys(words.slice(first), LENGTH).map(asDigits);
    const found = [...new Set(codes.filter((code) => IS_CODE.test(code)))];
    if (found.length > 0) return found.map(grouped);
  }
  return null;
}
