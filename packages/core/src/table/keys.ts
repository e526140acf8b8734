import { fill, type Key, LAST, type Slots, type Values } from "./key.ts";

/** Values for the first slots of a template: none, some or all. A slot requires all before it. */
export type Leading<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ?
      | { readonly [S in Slot | Slots<Rest>]?: undefined }
      | ({ readonly [S in Slot]: string | number } & Leading<Rest>)
  : unknown;

/** Bounds of sort keys, both inclusive. Without `from` the range starts at the first key. */
export interface Range {
  readonly from: string | undefined;
  readonly to: string;
}

/** Builds and parses the keys of a pair of templates: of the table or of one index. */
export interface Keys<P extends string, S extends string> {
  readonly keyOf: (values: Values<P | S>) => Key;
  readonly partition: (values: Values<P>) => string;
  /** The prefix of sort keys with these values. With every slot it is the whole sort key. */
  readonly prefix: (values?: Leading<S>) => string;
  /** The range of all sort keys with these values. */
  readonly range: (values?: Leading<S>) => Range;
  /** The range from the first to the last values, inclusive. An undefined side is open. */
  readonly between: (first: Leading<S> | undefined, last: Leading<S> | undefined) => Range;
  /** The slot values in the keys of an item or row; undefined if other templates made the keys. */
  readonly slotsOf: (row: object) => { readonly [N in Slots<P | S>]: string } | undefined;
}

interface Attributes {
  readonly partitionKey: string;
  readonly sortKey: string;
}

export function keysOf<P extends string, S extends string>(
  { pk, sk }: { readonly pk: P; readonly sk: S },
  { partitionKey, sortKey }: Attributes,
): Keys<P, S> {
  const partitions = reader(pk);
  const sorts = reader(sk);
  const between: Keys<P, S>["between"] = (first, last) => ({
    from: beginning(sk, first) || undefined,
    to: `${beginning(sk, last)}${LAST}`,
  });
  return {
    keyOf: (values) => ({ pk: fill(pk, values), sk: fill(sk, values) }),
    partition: (values) => fill(pk, values),
    prefix: (values) => beginning(sk, values),
    range: (values) => between(values, values),
    between,
    slotsOf: (row) => {
      const partition = partitions(Reflect.get(row, partitionKey));
      const sort = partition && sorts(Reflect.get(row, sortKey));
      // The readers return every slot of their templates.
      return sort && ({ ...partition, ...sort } as ReturnType<Keys<P, S>["slotsOf"]>);
    },
  };
}

/** Fills a template up to the first slot without a value. */
function beginning(template: string, values: unknown): string {
  const slots = new Map<string, unknown>(Object.entries(values ?? {}));
  const end = [...template.matchAll(/\{(\w+)\}/g)].find(
    ([, slot = ""]) => slots.get(slot) === undefined,
  );
  return fill(template.slice(0, end?.index), values ?? {});
}

/** Creates a parser for keys that `fill` made from a template. */
function reader(template: string): (key: unknown) => Record<string, string> | undefined {
  let pattern: RegExp | undefined;
  return (key) => {
    pattern ??= new RegExp(`^${template.replace(/\{(\w+)\}/g, "(?<$1>[^#]*)")}$`);
    const match = typeof key === "string" ? pattern.exec(key) : null;
    return (
      (match &&
        Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([slot, text]) => [
            slot,
            text.replace(/%2[35]/g, decodeURIComponent),
          ]),
        )) ??
      undefined
    );
  };
}
