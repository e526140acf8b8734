import { comparedLength, finderOf } from "../kernel/passages.ts";
import type { Identity } from "./shape.ts";

/** An address with fewer characters occurs in many texts. */
const ADDRESS_MIN = 8;
/** The digits of a telephone number that do not depend on how it is written. */
const PHONE_DIGITS = 9;
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;

const standsAlone = (text: string, from: number, to: number): boolean =>
  !LETTER_BEFORE.test(text.slice(Math.max(from - 2, 0), from)) &&
  !LETTER_AFTER.test(text.slice(to, to + 2));

/** The text without what separates digits of one number. */
const joined = (text: string): string => text.replace(/(\d)[\s.()\-–\u00ad\u200b]+(?=\d)/gu, "$1");

/**
 * Makes a test of whether a text contains the name, address, telephone or identity number of a
 * citizen. Name and address are compared as `finderOf` does, digits without what separates them. A
 * name of one word and a short address are not looked for: they occur in many texts. Pure.
 */
export function mentionOf({
  name,
  address,
  phone,
  identityNumber,
}: Identity): (text: string) => boolean {
  const findName = finderOf(/\S\s+\S/.test(name) ? [name] : []);
  const findAddress = finderOf(address && comparedLength(address) >= ADDRESS_MIN ? [address] : []);
  const digits = [phone?.replace(/\D/g, "").slice(-PHONE_DIGITS), identityNumber].filter(
    (number) => number !== undefined && number !== null && number.length >= PHONE_DIGITS,
  );
  return (text) => {
    if (findName(text).some(([from, to]) => standsAlone(text, from, to))) return true;
    if (findAddress(text).length > 0) return true;
    const run = digits.length > 0 ? joined(text) : "";
    return digits.some((number) => run.includes(String(number)));
  };
}
