import { fill, type Key, type Values } from "./key.ts";

/** An index row of an entity: its key templates and the question that the row answers. */
export interface IndexKey<T, P extends string, S extends string> {
  readonly pk: P;
  readonly sk: S;
  /** Returns undefined to leave the item out of the index. */
  readonly of: (value: T) => Values<P | S> | undefined;
  readonly question: string;
}
/** Creates an index key whose templates and slot values are type-checked together. */
export const indexKey =
  <T>() =>
  <const P extends string, const S extends string>(
    key: IndexKey<T, P, S>,
  ): AnyIndexKey<T> & { readonly pk: P; readonly sk: S } => ({
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
