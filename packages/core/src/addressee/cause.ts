import { type Addressed, mainOf } from "./shape.ts";

/** A deadline of a matter with several bodies, and the bodies. */
interface Carrying<A extends Addressed, D> {
  readonly addressees: readonly A[];
  readonly deadlines: readonly D[];
}

/**
 * The cause of a body's deadline. That of the main body is null, and further ones of the same
 * policy count from 2, so deadlines that were stored before bodies stood side by side go on. Pure.
 */
export function causeOf<A extends Addressed>(
  addressees: readonly A[],
  { id }: Pick<A, "id">,
  ordinal = 1,
): string | null {
  const isMain = mainOf(addressees)?.id === id;
  if (ordinal === 1) return isMain ? null : id;
  return isMain ? String(ordinal) : `${id}.${ordinal}`;
}

/** The deadlines that one body owes. Pure. */
export function deadlinesOf<A extends Addressed, D extends { readonly cause: string | null }>(
  { addressees, deadlines }: Carrying<A, D>,
  { id }: Pick<A, "id">,
): readonly D[] {
  const main = mainOf(addressees)?.id;
  return deadlines.filter(({ cause }) => (NAMED.exec(cause ?? "")?.[0] ?? main) === id);
}
const NAMED = /^a\d{1,2}/;
