import { randomInt } from "node:crypto";

/** Crockford's base 32. It has no I, L, O or U, which are easy to confuse. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 12 × 5 = 60 random bits. Among a million codes, one guess in 10¹² is correct. */
const LENGTH = 12;

/** Generates a tracking code for the citizen, such as `7K3M-9QXF-2B4R`. It cannot be guessed. */
export function newTrackingCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(
    "",
  );
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** Converts a typed code to the issued form. */
export function normalizeTrackingCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}
