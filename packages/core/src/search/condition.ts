/** A condition on the tokens of an entry. */
export type Condition =
  /** The entry has the token. */
  | string
  /** The entry has a token that begins with it. */
  | { readonly begins: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** Whether tokens meet a condition. The engines decide the same with an index. Pure. */
export function holds(condition: Condition, tokens: ReadonlySet<string>): boolean {
  if (typeof condition === "string") return tokens.has(condition);
  if ("all" in condition) return condition.all.every((each) => holds(each, tokens));
  if ("any" in condition) return condition.any.some((each) => holds(each, tokens));
  return [...tokens].some((token) => token.startsWith(condition.begins));
}
