import * as z from "zod";
import { fill, type Values } from "./key.ts";
import { BODY, type IndexName, TABLE } from "./table.ts";

export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Item = Readonly<Record<string, unknown>> & Key;

/** An index row of an entity: its key templates, the question it answers and how often it is written and read. */
export interface IndexKey<T, P extends string, S extends string> {
  readonly pk: P;
  readonly sk: S;
  /** Undefined leaves the item out of the index. */
  readonly of: (value: T) => Values<P | S> | undefined;
  readonly question: string;
}
/** Ties an index's templates to the values that fill them. */
export const indexKey =
  <T>() =>
  <const P extends string, const S extends string>(key: IndexKey<T, P, S>): AnyIndexKey<T> => ({
    ...key,
    fill: (value) => {
      const values = key.of(value);
      return values && { pk: fill(key.pk, values), sk: fill(key.sk, values) };
    },
  });
export interface AnyIndexKey<T> {
  readonly pk: string;
  readonly sk: string;
  readonly question: string;
  readonly fill: (value: T) => Key | undefined;
}

interface Definition<S extends z.ZodType, P extends string, K extends string> {
  readonly name: string;
  readonly shape: S;
  /** Raised when the stored form changes; an item of another version is reported and left out. */
  readonly schema: number;
  readonly pk: P;
  readonly sk: K;
  readonly of: (value: z.output<S>) => Values<P | K>;
  readonly question: string;
  /** Expected items and writes, for the reader of KEYS.md. */
  readonly rate: string;
  readonly indexes?: { readonly [I in IndexName]?: AnyIndexKey<z.output<S>> };
  /** The attribute that holds the value; `body` where no index shows it. */
  readonly bodyIn?: string;
  /** Nulls are data here, not what is unknown: they are stored. */
  readonly keepsNulls?: boolean;
  /** Attributes outside the body: what conditions test and indexes show. */
  readonly attributes?: (value: z.output<S>) => Readonly<Record<string, string | number | undefined>>;
}

export interface Entity<T> {
  readonly name: string;
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
  /** The value as an index row shows it, where the index shows it. */
  readonly fromRow: (row: Item) => T | Broken;
  /** Why a value could not be read back, were it written. */
  readonly refusals: (value: T) => readonly z.core.$ZodIssue[];
}

/** An item that is not what it should be: reported with its key and left out, never a crash of the page around it. */
export class Broken {
  readonly key: Key;
  readonly reason: string;
  constructor(key: Key, reason: string) {
    this.key = key;
    this.reason = reason;
  }
}

/**
 * An entity is a zod shape and where it lies in the table. The value is stored as one JSON text (`body`): decoding it costs two fifths of
 * what the same facts cost as DynamoDB attributes (docs/decisions/0005). Keys, version and what conditions test stand beside it.
 */
export function entity<S extends z.ZodType, const P extends string, const K extends string>(definition: Definition<S, P, K>): Entity<z.output<S>> {
  const { name, shape, schema, of, attributes, indexes = {}, bodyIn = BODY } = definition;
  const key = (value: z.output<S>): Key => {
    const values = of(value);
    return { pk: fill(definition.pk, values), sk: fill(definition.sk, values) };
  };
  const rows = Object.entries(indexes) as [IndexName, AnyIndexKey<z.output<S>>][]; // Object.entries widens the keys
  // Compiled at the first read: a start pays nothing for entities that it does not meet.
  let reading: S | undefined;
  const reader = (): S => {
    reading ??= z.compile(shape);
    return reading;
  };
  const decoded = (item: Item): z.output<S> | Broken => {
    const at = { pk: item.pk, sk: item.sk };
    const body = parseJson(item[bodyIn]);
    if (body === undefined) return new Broken(at, `${name}: ${bodyIn} is not JSON`);
    const parsed = reader().safeParse(body);
    return parsed.success
      ? parsed.data
      : new Broken(at, `${name}: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`);
  };
  return {
    name,
    doc: { ...definition, indexes: rows.map(([index, { pk, sk, question }]) => ({ name: index, pk, sk, question })) },
    key,
    refusals: (value) => reader().safeParse(value, { reportInput: true }).error?.issues ?? [],
    toItem: (value) => {
      const item: Record<string, unknown> = {
        ...key(value),
        type: name,
        schema,
        ...attributes?.(value),
        [bodyIn]: JSON.stringify(value, definition.keepsNulls ? undefined : known),
      };
      for (const [index, row] of rows) {
        const filled = row.fill(value);
        if (!filled) continue;
        item[TABLE.indexes[index].partitionKey] = filled.pk;
        item[TABLE.indexes[index].sortKey] = filled.sk;
      }
      return { ...item, ...key(value) };
    },
    fromItem: (item) => {
      const at = { pk: item.pk, sk: item.sk };
      if (item.type !== name) return new Broken(at, `type ${String(item.type)}, expected ${name}`);
      if (item.schema !== schema) return new Broken(at, `${name} of schema ${String(item.schema)}, expected ${schema}`);
      return decoded(item);
    },
    fromRow: decoded,
  };
}

/** What is unknown is left out of the body: the shape reads what is absent as null. */
const known = (_: string, value: unknown): unknown => value ?? undefined;

function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
