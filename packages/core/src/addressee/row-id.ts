import type { Addressed } from "./shape.ts";

/** The id of an addressee that is unique among all: the one that callers name. Pure. */
export const fullIdOf = (
  { id }: { readonly id: string },
  addressee: Pick<Addressed, "id">,
): string => `${id}.${addressee.id}`;

const FURTHER = /^(?<subject>.+)\.(?<addressee>a\d{1,2})$/;

/**
 * The id of a body's row in lists of work: that of the matter for its first body, with the id of
 * the addressee for a further one. Pure.
 */
export const rowIdOf = (
  {
    id,
    addressees,
  }: { readonly id: string; readonly addressees: readonly Pick<Addressed, "id">[] },
  addressee: Pick<Addressed, "id">,
): string => (addressees[0]?.id === addressee.id ? id : fullIdOf({ id }, addressee));

/** The id of the matter in the id of a row. Pure. */
export const matterOf = (rowId: string): string => FURTHER.exec(rowId)?.groups?.subject ?? rowId;
