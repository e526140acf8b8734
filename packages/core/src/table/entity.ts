import * as z from "zod";
import type { Audience } from "./audience.ts";
import type { AnyIndexKey } from "./index-key.ts";
import { omitNull, parseJson } from "./json.ts";
import { fill, type Key, type Values } from "./key.ts";
import { type Keys, keysOf } from "./keys.ts";
import { BODY, type IndexName, ROW, TABLE } from "./table.ts";
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
   * Version of the stored form. Raise it for a change that the shape cannot read as an absent field
   * (docs/decisions/0023).
   */
  readonly schema: number;
  /**
   * Steps that upgrade an older stored value when it is read. An item without an upgrade path is
   * reported and skipped.
   */
  readonly upgrades?: Upgrades;
  readonly pk: P;
  readonly sk: K;
  readonly of: (value: z.output<S>) => Values<P | K>;
  readonly question: string;
  /** Expected numbers of items and writes, for the readers of KEYS.md. */
  readonly rate: string;
  readonly indexes?: I;
  /** The attribute that stores the value. Default: `body`, which no index projects. */
  readonly bodyIn?: string;
  /** Another form in which the value is stored. `read` returns what the shape then checks. */
  readonly form?: Form<z.output<S>> | undefined;
  /** Fields that are not stored: the defaults of the shape restore them. */
  readonly derived?: readonly (keyof z.output<S>)[];
  /** Whether null is a value of its own and is stored. Default: null means unknown, not stored. */
  readonly keepsNulls?: boolean;
  /**
   * The value as a list shows it, with the texts that everybody may see. It is stored as JSON in
   * the attribute `row`, which the indexes project. Undefined if a list must read the item.
   */
  readonly row?: (value: z.output<S>) => object | undefined;
  /** The value as the entries of its deadlines show it, and to whom. */
  readonly about?: (value: z.output<S>) => About;
  /** The same after a refresh, which changes no version, that the writer may not have seen. */
  readonly aboutUnseen?: (value: z.output<S>) => readonly About[];
  /**
   * Small items whose index rows lead to this one, one for each further body of it. Every write of
   * the value writes those that it changes.
   */
  readonly further?: (value: z.output<S>) => readonly Item[];
  /** Attributes outside the body, for conditions and index projections. */
  readonly attributes?: (
    value: z.output<S>,
  ) => Readonly<Record<string, string | number | undefined>>;
}

interface Form<T> {
  readonly written: (value: T) => unknown;
  readonly read: (stored: unknown) => unknown;
}

/** A value, its item in the current stored form, and the items of its further bodies. */
interface Rewritten<T> {
  readonly value: T;
  readonly item: Item;
  readonly further: readonly Item[];
}

/** The subject of a deadline as lists of deadlines show it. */
export interface About {
  readonly audience: Audience;
  /**
   * The subject as everybody may see it. HIDDEN: only its office may see it. IN_ITEM: the row does
   * not show it, so a list must read its item.
   */
  readonly subject: object | "HIDDEN" | "IN_ITEM";
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
  readonly about: (value: T) => About;
  readonly aboutUnseen: (value: T) => readonly About[];
  readonly further: (value: T) => readonly Item[];
  readonly toItem: (value: T) => Item;
  readonly fromItem: (item: Item) => T | BrokenItem;
  /** Decodes an item and returns its value, and what is stored of it in the current form. */
  readonly rewrite: (item: Item) => Rewritten<T> | BrokenItem;
  /** Decodes the value from an index row that projects it. */
  readonly fromRow: (row: Item) => T | BrokenItem;
  /** Reasons why the stored value would not be readable; empty if it would. */
  readonly refusals: (value: T) => readonly z.core.$ZodIssue[];
}

/** An entity with the keys of its templates. No other code writes or parses the text of a key. */
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

/** An item that cannot be decoded. It is reported with its key and left out of the page. */
export class BrokenItem {
  readonly key: Key;
  readonly reason: string;
  constructor(key: Key, reason: string) {
    this.key = key;
    this.reason = reason;
  }
}

/**
 * Binds a zod shape to its place in the table. The value is stored as one JSON text (`body`):
 * decoding it costs two fifths of decoding the same facts as DynamoDB attributes
 * (docs/decisions/0005). Keys, version and attributes for conditions are stored next to it.
 */
export function entity<
  S extends z.ZodType,
  const P extends string,
  const K extends string,
  I extends Indexes<z.output<S>> = Record<never, never>,
>(definition: Definition<S, P, K, I>): KeyedEntity<z.output<S>, P, K, I> {
  const { name, shape, schema, upgrades = {}, of, attributes, bodyIn = BODY } = definition;
  const { further = () => [] } = definition;
  // An index row does not contain the version of its item.
  if (definition.upgrades && definition.bodyIn)
    throw new RangeError(`${name}: an entity that is read from an index cannot have upgrades`);
  const key = (value: z.output<S>): Key => {
    const values = of(value);
    return { pk: fill(definition.pk, values), sk: fill(definition.sk, values) };
  };
  // Object.entries types every key as string, so a cast is needed.
  const rows = Object.entries(definition.indexes ?? {}) as [IndexName, AnyIndexKey<z.output<S>>][];
  // Object.fromEntries types every key as string, so a cast is needed.
  const indexKeys = Object.fromEntries(
    rows.map(([index, row]) => [index, keysOf(row, TABLE.indexes[index])]),
  ) as KeyedEntity<z.output<S>, P, K, I>["index"];
  // Compiled at the first read: a cold start does not pay for entities that it does not use.
  let reading: S | undefined;
  const reader = (): S => {
    reading ??= z.compile(shape);
    return reading;
  };
  const broken = ({ pk, sk }: Item, why: string): BrokenItem =>
    new BrokenItem({ pk, sk }, `${name}${why}`);
  const decoded = (item: Item, upgrade?: Upgrade): z.output<S> | BrokenItem => {
    const body = parseJson(item[bodyIn]);
    if (body === undefined) return broken(item, `: ${bodyIn} is not JSON`);
    const upgraded = upgrade ? upgrade(body) : body;
    const parsed = reader().safeParse(definition.form ? definition.form.read(upgraded) : upgraded);
    if (parsed.success) return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    return broken(item, `: ${issues.join("; ")}`);
  };
  const ofAnotherVersion = (item: Item): z.output<S> | BrokenItem => {
    const way = upgradePath({ upgrades, from: item.schema, to: schema });
    if (typeof way === "string") return broken(item, `: schema ${String(item.schema)} ${way}`);
    try {
      return decoded(item, way);
    } catch (error) {
      const reason = error instanceof Error ? error.name : typeof error;
      return broken(item, `: the upgrade of schema ${String(item.schema)} failed: ${reason}`);
    }
  };
  // JSON.stringify omits a field that is undefined.
  const derived = Object.fromEntries((definition.derived ?? []).map((name) => [name, undefined]));
  const storedOf = (value: z.output<S>): unknown => {
    if (definition.form) return definition.form.written(value);
    return definition.derived && typeof value === "object" ? { ...value, ...derived } : value;
  };
  const toItem = (value: z.output<S>): Item => {
    const item: Record<string, unknown> = {
      ...key(value),
      type: name,
      schema,
      ...attributes?.(value),
      [bodyIn]: JSON.stringify(storedOf(value), definition.keepsNulls ? undefined : omitNull),
    };
    const shown = definition.row?.(value);
    if (shown) item[ROW] = JSON.stringify(shown, omitNull);
    for (const [index, row] of rows) {
      const filled = row.fill(value);
      if (!filled) continue;
      item[TABLE.indexes[index].partitionKey] = filled.pk;
      item[TABLE.indexes[index].sortKey] = filled.sk;
    }
    return { ...item, ...key(value) };
  };
  const fromItem = (item: Item): z.output<S> | BrokenItem => {
    if (item.type !== name)
      return new BrokenItem(
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
    about: definition.about ?? (() => ({ audience: "PUBLIC", subject: "IN_ITEM" })),
    aboutUnseen: definition.aboutUnseen ?? (() => []),
    further,
    ...keysOf(definition, TABLE),
    index: indexKeys,
    refusals: (value) => reader().safeParse(value, { reportInput: true }).error?.issues ?? [],
    toItem,
    fromItem,
    fromRow: (row) => decoded(row),
    rewrite: (item) => {
      const value = fromItem(item);
      if (value instanceof BrokenItem) return value;
      return { value, item: toItem(value), further: further(value) };
    },
  };
}
