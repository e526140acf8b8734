import type { OrganizationModel, SessionModel } from "../models.ts";

/** The facts of a row beside the fields of its object. */
export interface FromRow {
  readonly isVisible: boolean;
  /** The text or its beginning; null if the row has none. */
  readonly excerpt: string | null;
  /** The session of an opinion or a directive. */
  readonly session: SessionModel | null;
  /** The lead body of a directive. */
  readonly lead?: OrganizationModel | null;
}

/** A property of the object itself: a WeakMap costs more than the whole row. */
const ROW = Symbol("row");

/** Marks an object as answered from a row: its other fields are unknown. */
export const marked = <T extends object>(value: T, row: FromRow): T =>
  Object.assign(value, { [ROW]: row });

/** The facts of the row of an object; undefined for an object of an item. */
export const rowOf = (value: object): FromRow | undefined =>
  // Only `marked` sets the property.
  (value as { readonly [ROW]?: FromRow })[ROW];
