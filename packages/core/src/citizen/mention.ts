import { comparedLength, searchOf } from "../kernel/passages.ts";
import { asTyped } from "../kernel/text.ts";
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
const joined = (text: string): string =>
  asTyped(text).replace(/(\d)[\s.()\-\u00ad\u200b]+(?=\d)/gu, "$1");
const RUN = new RegExp(`\\d{${PHONE_DIGITS},}`, "g");

/** The digits of the telephone and identity numbers that are looked for. */
const digitsOf = ({ phone, identityNumber }: Identity): readonly string[] =>
  [phone?.replace(/\D/g, "").slice(-PHONE_DIGITS), identityNumber].flatMap((number) =>
    number && number.length >= PHONE_DIGITS ? [number] : [],
  );

/**
 * Makes a test of whether a text contains the name, address, telephone or identity number of one of
 * the citizens. Name and address are compared as `searchOf` does, digits without what separates
 * them. A name of one word and a short address are not looked for: they occur in many texts. The
 * names and addresses of all citizens take one pass over a text. Pure.
 */
export function mentionOf(...identities: readonly Identity[]): (text: string) => boolean {
  const names = identities.flatMap(({ name }) => (/\S\s+\S/.test(name) ? [name] : []));
  const addresses = identities.flatMap(({ address }) =>
    address && comparedLength(address) >= ADDRESS_MIN ? [address] : [],
  );
  const search = searchOf([...names, ...addresses]);
  const digits = identities.flatMap(digitsOf);
  return (text) => {
    let isNamed = false;
    search(text, (passage, [from, to]) => {
      isNamed ||= passage >= names.length || standsAlone(text, from, to);
      return isNamed;
    });
    if (isNamed) return true;
    const runs = digits.length > 0 ? (joined(text).match(RUN) ?? []) : [];
    return runs.some((run) => digits.some((number) => run.includes(number)));
  };
}
