import type * as Search from "@doithoai/core/search";

/**
 * Stands for the month in a query. PostgreSQL replaces it by each month that it reads, as `202611`.
 * No token contains this control character.
 */
export const MONTH = "\u0001";

const quoted = (token: string): string =>
  `'${MONTH}${token.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;

/** Matches no entry. A `tsquery` has no word for it, and an empty one is not an operand. */
const NOTHING = quoted("NOTHING");

/**
 * A condition as PostgreSQL's `tsquery`, with MONTH before each token. Pure.
 */
export function tsqueryOf(condition: Search.Condition): string {
  if (typeof condition === "string") return quoted(condition);
  if ("begins" in condition) return `${quoted(condition.begins)}:*`;
  const [parts, operator, none] =
    "all" in condition ? [condition.all, " & ", quoted("ALL")] : [condition.any, " | ", NOTHING];
  const [first, ...rest] = parts.map(tsqueryOf);
  if (first === undefined) return none;
  return rest.length === 0 ? first : `(${[first, ...rest].join(operator)})`;
}
