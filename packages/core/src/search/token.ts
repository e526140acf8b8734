import { cut, isBeginning } from "../kernel/text.ts";
import type { Condition } from "./condition.ts";

/**
 * The facts of an opinion that the index holds, as texts. A word begins with a small letter, every
 * other token with a capital one, so no word of a text can pose as another fact.
 */
export const TOKEN = {
  /** Every entry has it. */
  every: "ALL",
  /** The opinion is public. */
  public: "PUBLIC",
  unit: (code: string) => `UNIT:${code}`,
  /** A unit by code and first day, as `refText` writes it: codes are reused. */
  unitRef: (ref: string) => `REF:${ref}`,
  province: (code: string) => `PROVINCE:${code}`,
  body: (id: string) => `BODY:${id}`,
  /** The unit of the handling body. */
  unitOfBody: (code: string) => `BODY_UNIT:${code}`,
  status: (code: string) => `STATUS:${code}`,
  field: (code: string) => `FIELD:${code}`,
  nature: (code: string) => `NATURE:${code}`,
  channel: (code: string) => `CHANNEL:${code}`,
  resolution: (code: string) => `RESOLUTION:${code}`,
} as const;

/**
 * The kinds of words: of the text of a public opinion; of the same text of one that is not public;
 * and of passages that the public may not read. The search of the public reads only the first.
 */
const KIND = { public: "w", office: "o", redacted: "h" } as const;
export type KindOfWord = keyof typeof KIND;

/**
 * The longest stored part of a word. Nothing longer is a word of a language. No letter is cut in
 * two: PostgreSQL refuses half of a surrogate pair.
 */
const WORD_MAX = 40;
export const wordToken = (kind: KindOfWord, word: string): string =>
  `${KIND[kind]}${cut(word, WORD_MAX)}`;

/** An entry that has the searched word in one of the kinds. */
export const hasWord = (kinds: readonly KindOfWord[], word: string): Condition => ({
  any: kinds.map((kind) => {
    const token = wordToken(kind, word);
    return isBeginning(word) ? { begins: token } : token;
  }),
});
