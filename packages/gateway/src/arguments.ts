import {
  type Day,
  hasTooManyMarks,
  isDay,
  isOverlong,
  MARKS_MAX,
  normalizeText,
  type Phrase,
  RequestError,
} from "@doithoai/core";

/** The error of one argument; `words` follow its name in the message. */
export const badArgument = (argument: string, words: Phrase): RequestError =>
  new RequestError("BAD_ARGUMENT", { argument, ...words });

/** The message for a value that is not in the list. */
export const oneOf = (names: readonly string[]): Phrase => ({
  vi: `phải là một trong: ${names.join(", ")}.`,
  en: `must be one of: ${names.join(", ")}.`,
});

const NO_DAY: Phrase = {
  vi: "ngày không hợp lệ; nhập theo dạng YYYY-MM-DD.",
  en: "not a valid day; use the form YYYY-MM-DD.",
};

/** @throws RequestError BAD_ARGUMENT for a value that is not a day of the calendar. */
export function dayArgument(argument: string, value: string | null | undefined): Day | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isDay(value)) throw badArgument(argument, NO_DAY);
  return value;
}

/**
 * Checks that exactly one of the arguments has a value.
 * @throws RequestError BAD_ARGUMENT otherwise.
 */
export function exactlyOne<T extends object>(args: T): void {
  const names = Object.keys(args).join(", ");
  const present = Object.values(args).filter((value) => value !== null && value !== undefined);
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

/** Maximum characters of a search text. */
export const SEARCH_MAX = 200;

/**
 * The tidied text. Its length is checked before and after tidying.
 * @throws RequestError BAD_ARGUMENT for more than `max` characters, or more than MARKS_MAX marks on
 * a letter.
 */
export function textArgument(argument: string, text: string, max: number): string {
  if (isOverlong(text, max)) throw badArgument(argument, atMost(max));
  if (hasTooManyMarks(text)) throw badArgument(argument, FEW_MARKS);
  const tidied = normalizeText(text);
  if (tidied.length > max) throw badArgument(argument, atMost(max));
  return tidied;
}
