import { randomInt } from "node:crypto";

/** Crockford's base 32: no I, L, O, U, so that a code survives being read out. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 12 × 5 = 60 random bits: among a million codes, one guess in 10¹² hits. */
const LENGTH = 12;

/** A code that cannot be guessed, for the citizen to follow the opinion by: `7K3M-9QXF-2B4R`. */
export function newTrackingCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(
    "",
  );
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** The code as it was issued, however it was typed. */
export function normalizeTrackingCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}
