import { fold } from "@doithoai/core";

const KIND = /^(thành phố|thị xã|thị trấn|đặc khu|phường|huyện|quận|tỉnh|xã)\s+/iu;
const TONE_AND_REST = /([\u0300\u0301\u0303\u0309\u0323])(\S+)/g;
const LATE_TONE = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu;

/** @throws RangeError when the name does not begin with a kind of unit. */
export function kindOf(name: string): string {
  const kind = KIND.exec(name)?.[1];
  if (kind === undefined) throw new RangeError(`the name of the unit has no kind: ${name}`);
  return kind.toLowerCase();
}

export const bareName = (name: string): string => name.replace(KIND, "");

export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * Returns the same key for spellings of one name (Hoà and Hòa, KBang and Kbang). Unlike `fold`, it
 * keeps two names apart (Hoằng Quỳ and Hoằng Quý).
 */
export const spelling = (name: string): string =>
  name.normalize("NFD").toLowerCase().replaceAll("’", "'").replace(TONE_AND_REST, "$2$1");

/** Compares by code unit, not by locale: the order is the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Like `spelling`, but without marks and with one letter for i and y: Quy Hướng, Qui Hướng. */
export const fuzzy = (name: string): string => slug(name).replaceAll("y", "i");

/** Writes the tone mark where resolutions write it: Thủy, Hòa for Thuỷ, Hoà. */
export const writtenAsInLaw = (name: string): string =>
  name.normalize("NFD").replace(LATE_TONE, "$1$3$2").normalize("NFC");
