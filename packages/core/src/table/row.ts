import * as z from "zod";
import type { Audience } from "./audience.ts";
import { parseJson } from "./json.ts";
import { INDEX_NAMES, ROW, TABLE } from "./table.ts";

/** Reads the attribute `row` of an index row; undefined if it has none. */
export const shownIn = (item: object): unknown => parseJson(Reflect.get(item, ROW));

/** The audience of an index row, by its partition. */
export const audienceIn = (item: object): Audience =>
  PARTITION_KEYS.some((name) => String(Reflect.get(item, name)).startsWith("PUBLIC_"))
    ? "PUBLIC"
    : "OFFICE";
const PARTITION_KEYS = INDEX_NAMES.map((name) => TABLE.indexes[name].partitionKey);

/** Makes a reader of values of a shape, compiled at the first read. Undefined for another value. */
export function readerOf<S extends z.ZodType>(shape: S) {
  let compiled: S | undefined;
  return (value: unknown): z.output<S> | undefined => {
    compiled ??= z.compile(shape);
    return compiled.safeParse(value).data;
  };
}

/** Writes values of an object shape as arrays without names, and reads them. */
export function unnamed<S extends z.ZodRawShape>({ shape }: z.ZodObject<S>) {
  type Value = z.output<z.ZodObject<S>>;
  const fields = Object.keys(shape);
  const [first, ...others] = Object.values(shape) as [z.ZodType, ...z.ZodType[]];
  return {
    shape: z.tuple([first, ...others]),
    write: (value: Value): readonly unknown[] => fields.map((field) => Reflect.get(value, field)),
    read: (values: readonly unknown[]): Value => {
      // Five times as fast as Object.fromEntries, and every row of a list comes this way.
      const value: Record<string, unknown> = {};
      fields.forEach((field, i) => {
        value[field] = values[i];
      });
      // The tuple has the checked values in the order of the fields, so the cast holds.
      return value as Value;
    },
  };
}

/**
 * Returns a maker of values that have only some fields of a shape. Reading another field throws, so
 * a list that is answered from rows never shows a missing field as empty.
 */
export function partialOf<T extends object>(name: string, fields: readonly string[]) {
  const guard = {};
  for (const field of fields)
    Object.defineProperty(guard, field, {
      get: () => {
        throw new TypeError(`${name}.${field} is not in the rows of lists`);
      },
    });
  // The other fields throw when they are read, so the cast cannot hide a missing one.
  return (shown: Partial<T>): T => ({ __proto__: guard, ...shown }) as T;
}

/** Maximum bytes of a text in a row. A row with usual texts then has less than 1 KB. */
const TEXT_BYTES = 480;
/** Maximum characters of an excerpt. */
export const EXCERPT_MAX = 200;

/** A text in a row: the whole text, or its beginning if it is too long for a row. */
export interface RowText {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The beginning of a text, at most EXCERPT_MAX characters, with an ellipsis if it is cut. Pure. */
export function excerptOf(text: string): string {
  if (text.length <= EXCERPT_MAX) return text;
  const letters = [...text.slice(0, 2 * EXCERPT_MAX)];
  if (letters.length <= EXCERPT_MAX && text.length <= 2 * EXCERPT_MAX) return text;
  let end = EXCERPT_MAX - 1;
  // A mark is not separated from its letter.
  while (end > 0 && MARK.test(letters[end] ?? "")) end -= 1;
  return `${letters.slice(0, end).join("").trimEnd()}…`;
}
const MARK = /^\p{M}/u;

/** The text as a row has it. Pure. */
export const rowText = (text: string): RowText =>
  Buffer.byteLength(text) <= TEXT_BYTES
    ? { text, isWhole: true }
    : { text: excerptOf(text), isWhole: false };
