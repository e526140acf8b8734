/** Where an item lies. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** `SESSION#{session}` names the slot `session`. */
export type Slots<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;
export type Values<T extends string> = { readonly [S in Slots<T>]: string | number };

/** Above every key that starts with what stands before it. */
export const LAST = "\u{10ffff}";

const NUMBER_WIDTH = 6;
/** Bytes of DynamoDB's longest key. */
const KEY_MAX = 2_048;

/**
 * Fills a key template. Numbers are padded so that they sort; `#` and `%` are escaped so that no
 * value can reach into another slot. A value longer than any key is cut to one character more than
 * that: no item has such a key, and escaping it costs no more.
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

/** Stands for the unit, province or body in a key where there is none. */
export const NONE = "-";
