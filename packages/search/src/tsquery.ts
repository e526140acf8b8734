import type * as Search from "@doithoai/core/search";

/**
 * Stands for the month in a query. PostgreSQL replaces it by each month that it reads, as `202611`.
 * No token contains this control character.
 */
export const MONTH = "\u0001";

/** The most bytes of a token. PostgreSQL takes 2,046 bytes for a word, with its month. */
const TOKEN_BYTES = 2_000;
/** Whether PostgreSQL can hold the token. A caller's text may be no text for it. */
const isStorable = (token: string): boolean =>
  token.isWellFormed() &&
  !token.includes("\0") &&
  !token.includes(MONTH) &&
  Buffer.byteLength(token) <= TOKEN_BYTES;

const quoted = (token: string): string =>
  `'${MONTH}${token.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;

/** Matches no entry. A `tsquery` has no word for it, and an empty one is not an operand. */
const NOTHING = quoted("NOTHING");

/** Matches nothing for a token that PostgreSQL cannot hold: no entry has it. */
const word = (token: string, suffix = ""): string =>
  isStorable(token) ? `${quoted(token)}${suffix}` : NOTHING;

/**
 * A condition as PostgreSQL's `tsquery`, with MONTH before each token. Pure.
 */
export function tsqueryOf(condition: Search.Condition): string {
  if (typeof condition === "string") return word(condition);
  if ("begins" in condition) return word(condition.begins, ":*");
  const [parts, operator, none] =
    "all" in condition ? [condition.all, " & ", quoted("ALL")] : [condition.any, " | ", NOTHING];
  const [first, ...rest] = parts.map(tsqueryOf);
  if (first === undefined) return none;
  return rest.length === 0 ? first : `(${[first, ...rest].join(operator)})`;
}
