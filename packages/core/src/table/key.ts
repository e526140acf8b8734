/** The primary key of an item. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** `SESSION#{session}` names the slot `session`. */
export type Slots<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;
export type Values<T extends string> = { readonly [S in Slots<T>]: string | number };

/** A suffix that sorts after every key with the same prefix. */
export const LAST = "\u{10ffff}";

const NUMBER_WIDTH = 6;
/** DynamoDB's maximum length of a partition key, in bytes. */
const KEY_MAX = 2_048;

/**
 * Fills a key template. Numbers are zero-padded so that they sort as text. `#` and `%` are escaped
 * so that no value can reach into another slot. A value longer than KEY_MAX is cut to KEY_MAX + 1
 * characters: no item can have such a key, and the cost of escaping is bounded.
 */
export function fill<const T extends string>(template: T, values: Values<T>): string {
  const lookup = new Map<string, string | number>(Object.entries<string | number>(values));
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = lookup.get(slot);
    if (value === undefined) throw new RangeError(`no value for {${slot}} in ${template}`);
    return typeof value === "number"
      ? String(value).padStart(NUMBER_WIDTH, "0")
      : value.slice(0, KEY_MAX + 1).replace(/[#%]/g, encodeURIComponent);
  });
}

/** The value of a unit, province or body slot in a key if there is none. */
export const NONE = "-";
