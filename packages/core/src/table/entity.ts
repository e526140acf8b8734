import * as z from "zod";
import type { AnyIndexKey } from "./index-key.ts";
import { omitNull, parseJson } from "./json.ts";
import { fill, type Key, type Values } from "./key.ts";
import { type Keys, keysOf } from "./keys.ts";
import { BODY, type IndexName, TABLE } from "./table.ts";
import { type Upgrade, type Upgrades, upgradePath } from "./upgrade.ts";

export { indexKey } from "./index-key.ts";

export type { Key } from "./key.ts";
export type { Keys } from "./keys.ts";
export type Item = Readonly<Record<string, unknown>> & Key;

type Indexes<T> = { readonly [I in IndexName]?: AnyIndexKey<T> };

interface Definition<
  S extends z.ZodType,
  P extends string,
  K extends string,
  I extends Indexes<z.output<S>>,
> {
  readonly name: string;
  readonly shape: S;
  /**
   * Raised when the stored form changes in a way that the shape does not take for absent
   * (docs/decisions/0023).
   */
  readonly schema: number;
  /**
   * Leads what an earlier version wrote to this one when it is read. What it does not reach is
   * reported and left out.
   */
  readonly upgrades?: Upgrades;
  readonly pk: P;
  readonly sk: K;
  readonly of: (value: z.output<S>) => Values<P | K>;
  readonly question: string;
  /** Expected items and writes, for the reader of KEYS.md. */
  readonly rate: string;
  readonly indexes?: I;
  /** The attribute that holds the value; `body` where no index shows it. */
  readonly bodyIn?: string;
  /** Fields of every value of the entity: they are not stored, the shape gives them. */
  readonly derived?: readonly (keyof z.output<S>)[];
  /** Nulls are data here, not what is unknown: they are stored. */
  readonly keepsNulls?: boolean;
  /** Attributes outside the body: what conditions test and indexes show. */
  readonly attributes?: (
    value: z.output<S>,
  ) => Readonly<Record<string, string | number | undefined>>;
}

export interface Entity<T> {
  readonly name: string;
  readonly schema: number;
  readonly doc: {
    readonly pk: string;
    readonly sk: string;
    readonly question: string;
    readonly rate: string;
    readonly indexes: readonly { name: IndexName; pk: string; sk: string; question: string }[];
  };
  readonly key: (value: T) => Key;
  readonly toItem: (value: T) => Item;
  readonly fromItem: (item: Item) => T | Broken;
  /** What an item says, and the item that says it today. */
  readonly anew: (item: Item) => { readonly value: T; readonly item: Item } | Broken;
  /** The value as an index row shows it, where the index shows it. */
  readonly fromRow: (row: Item) => T | Broken;
  /** Why a value could not be read back, were it written. */
  readonly refusals: (value: T) => readonly z.core.$ZodIssue[];
}

/** An entity with the keys of its templates: nothing else writes or reads the text of a key. */
export type KeyedEntity<T, P extends string, K extends string, I> = Entity<T> &
  Keys<P, K> & {
    readonly index: {
      readonly [N in keyof I]: I[N] extends {
        readonly pk: infer IP extends string;
        readonly sk: infer IS extends string;
      }
        ? Keys<IP, IS>
        : never;
    };
  };

/**
 * An item that is not what it should be: reported with its key and left out, never a crash of the
 * page around it.
 */
export class Broken {
  readonly key: Key;
  readonly reason: string;
  constructor(key: Key, reason: string) {
    this.key = key;
    this.reason = reason;
  }
}

/**
 * An entity is a zod shape and where it lies in the table. The value is stored as one JSON text
 * (`body`): decoding it costs two fifths of what the same facts cost as DynamoDB attributes
 * (docs/decisions/0005). Keys, version and what conditions test stand beside it.
 */
export function entity<
  S extends z.ZodType,
  const P extends string,
  const K extends string,
  I extends Indexes<z.output<S>> = Record<never, never>,
>(definition: Definition<S, P, K, I>): KeyedEntity<z.output<S>, P, K, I> {
  const { name, shape, schema, upgrades = {}, of, attributes, bodyIn = BODY } = definition;
  // A row of an index does not say which version it is of.
  if (definition.upgrades && definition.bodyIn)
    throw new RangeError(`${name}: what an index shows cannot be upgraded when it is read`);
  const key = (value: z.output<S>): Key => {
    const values = of(value);
    return { pk: fill(definition.pk, values), sk: fill(definition.sk, values) };
  };
  // Object.entries widens the keys
  const rows = Object.entries(definition.indexes ?? {}) as [IndexName, AnyIndexKey<z.output<S>>][];
  const indexKeys = Object.fromEntries(
    rows.map(([index, row]) => [index, keysOf(row, TABLE.indexes[index])]),
  ) as KeyedEntity<z.output<S>, P, K, I>["index"]; // Object.fromEntries widens the keys
  // Compiled at the first read: a start pays nothing for entities that it does not meet.
  let reading: S | undefined;
  const reader = (): S => {
    reading ??= z.compile(shape);
    return reading;
  };
  const broken = ({ pk, sk }: Item, why: string): Broken => new Broken({ pk, sk }, `${name}${why}`);
  const decoded = (item: Item, upgrade?: Upgrade): z.output<S> | Broken => {
    const body = parseJson(item[bodyIn]);
    if (body === undefined) return broken(item, `: ${bodyIn} is not JSON`);
    const parsed = reader().safeParse(upgrade ? upgrade(body) : body);
    return parsed.success
      ? parsed.data
      : broken(
          item,
          `: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`,
        );
  };
  const ofAnotherVersion = (item: Item): z.output<S> | Broken => {
    const way = upgradePath({ upgrades, from: item.schema, to: schema });
    if (typeof way === "string") return broken(item, ` of schema ${String(item.schema)}, ${way}`);
    try {
      return decoded(item, way);
    } catch (error) {
      return broken(
        item,
        ` of schema ${String(item.schema)} could not be upgraded: ${error instanceof Error ? error.name : typeof error}`,
      );
    }
  };
  // A field that is undefined is not written.
  const derived = Object.fromEntries((definition.derived ?? []).map((name) => [name, undefined]));
  const storedOf = (value: z.output<S>): unknown =>
    definition.derived && typeof value === "object" ? { ...value, ...derived } : value;
  const toItem = (value: z.output<S>): Item => {
    const item: Record<string, unknown> = {
      ...key(value),
      type: name,
      schema,
      ...attributes?.(value),
      [bodyIn]: JSON.stringify(storedOf(value), definition.keepsNulls ? undefined : omitNull),
    };
    for (const [index, row] of rows) {
      const filled = row.fill(value);
      if (!filled) continue;
      item[TABLE.indexes[index].partitionKey] = filled.pk;
      item[TABLE.indexes[index].sortKey] = filled.sk;
    }
    return { ...item, ...key(value) };
  };
  const fromItem = (item: Item): z.output<S> | Broken => {
    if (item.type !== name)
      return new Broken(
        { pk: item.pk, sk: item.sk },
        `type ${String(item.type)}, expected ${name}`,
      );
    return item.schema === schema ? decoded(item) : ofAnotherVersion(item);
  };
  return {
    name,
    schema,
    doc: {
      ...definition,
      indexes: rows.map(([index, { pk, sk, question }]) => ({ name: index, pk, sk, question })),
    },
    key,
    ...keysOf(definition, TABLE),
    index: indexKeys,
    refusals: (value) => reader().safeParse(value, { reportInput: true }).error?.issues ?? [],
    toItem,
    fromItem,
    fromRow: (row) => decoded(row),
    anew: (item) => {
      const value = fromItem(item);
      return value instanceof Broken ? value : { value, item: toItem(value) };
    },
  };
}
