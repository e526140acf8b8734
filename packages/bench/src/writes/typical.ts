import type { Asking } from "@doithoai/tests/kit/chain.ts";
import { textOf } from "@doithoai/tests/kit/text.ts";

const TITLE_LENGTH = 80;
const CHAIRS = [
  { name: "Nguyễn Văn An", position: "Bí thư Đảng ủy phường" },
  { name: "Trần Thị Bình", position: "Chủ tịch Ủy ban nhân dân phường" },
];

const lengthened = (text: string, length?: number): string =>
  text.length < textOf("", length).length ? textOf(text, length) : text;

/** A value of an input with texts as long as in the records of an office. */
function grown(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => grown(name, each));
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => [key, grown(key, field)]);
    return Object.fromEntries(fields);
  }
  if (typeof value !== "string") return value;
  if (name === "title") return lengthened(value, TITLE_LENGTH);
  return name === "content" || name === "report" ? lengthened(value) : value;
}

/**
 * Sends documents with texts as long as in the records of an office, and sessions with two chairs.
 * The objects of the test kit have short ones, which fit where others would not.
 */
export const typical =
  (ask: Asking): Asking =>
  (query, variables = {}) => {
    const { input, ...others } = { input: undefined, ...variables };
    if (input === undefined) return ask(query, variables);
    const isNewSession = /^mutation (Plan|Record)Session\b/m.test(query);
    const whole = Object.assign(isNewSession ? { chairs: CHAIRS } : {}, grown("input", input));
    return ask(query, { ...others, input: whole });
  };
