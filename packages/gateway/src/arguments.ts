import {
  type Day,
  hasPiledMarks,
  isDay,
  isOverlong,
  MARKS_MAX,
  type Phrase,
  RequestError,
  tidy,
} from "@doithoai/core";

/** The refusal of one argument; `words` go on after its name. */
export const badArgument = (argument: string, words: Phrase): RequestError =>
  new RequestError("BAD_ARGUMENT", { argument, ...words });

/** What is on none of a list. */
export const oneOf = (names: readonly string[]): Phrase => ({
  vi: `phải là một trong: ${names.join(", ")}.`,
  en: `must be one of: ${names.join(", ")}.`,
});

const NO_DAY: Phrase = {
  vi: "không phải ngày có thật; viết theo dạng YYYY-MM-DD.",
  en: "not a day of the calendar; write it as YYYY-MM-DD.",
};

/** @throws RequestError BAD_ARGUMENT when it is no day of the calendar. */
export function dayArgument(argument: string, value: string | null | undefined): Day | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isDay(value)) throw badArgument(argument, NO_DAY);
  return value;
}

/**
 * The one argument of several that was given. @throws RequestError BAD_ARGUMENT when it is none or
 * more than one.
 */
export function exactlyOne<T extends object>(given: T): void {
  const names = Object.keys(given).join(", ");
  const present = Object.values(given).filter((value) => value !== null && value !== undefined);
  if (present.length === 1) return;
  throw new RequestError("BAD_ARGUMENT", {
    vi: `Phải có đúng một trong các tham số ${names}; đã nhận ${present.length}.`,
    en: `Give exactly one of ${names}; ${present.length} were given.`,
  });
}

const atMost = (max: number): Phrase => ({
  vi: `tối đa ${max} ký tự.`,
  en: `at most ${max} characters.`,
});
const FEW_MARKS: Phrase = {
  vi: `mỗi chữ cái chỉ được có tối đa ${MARKS_MAX} dấu.`,
  en: `at most ${MARKS_MAX} combining marks on a letter.`,
};

/** Characters of a search. */
export const SEARCH_MAX = 200;

/**
 * A text, tidied; its length is checked first.
 * @throws RequestError BAD_ARGUMENT when it is longer than `max` characters, or a letter has more
 * marks than in any language.
 */
export function textArgument(argument: string, text: string, max: number): string {
  if (isOverlong(text, max)) throw badArgument(argument, atMost(max));
  if (hasPiledMarks(text)) throw badArgument(argument, FEW_MARKS);
  const tidied = tidy(text);
  if (tidied.length > max) throw badArgument(argument, atMost(max));
  return tidied;
}
