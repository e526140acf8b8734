import type { SessionModel } from "../models.ts";

/** What a row says beside the fields of its object. */
export interface FromRow {
  readonly isVisible: boolean;
  /** The text or its beginning; null if the row has none. */
  readonly excerpt: string | null;
  /** The session of an opinion or a directive. */
  readonly session: SessionModel | null;
}

const ROWS = new WeakMap<object, FromRow>();

/** Marks an object as answered from a row: its other fields are unknown. */
export function marked<T extends object>(value: T, row: FromRow): T {
  ROWS.set(value, row);
  return value;
}

/** What the row of an object says; undefined for an object of an item. */
export const rowOf = (value: object): FromRow | undefined => ROWS.get(value);
