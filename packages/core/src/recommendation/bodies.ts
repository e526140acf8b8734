import type { Place } from "../access/permissions.ts";
import { isHolding } from "../addressee/shape.ts";
import type { Addressee, Recommendation } from "./shape.ts";

type Addressed = Pick<Recommendation, "addressees">;

/** The only body; undefined where several stand side by side. Pure. */
export const onlyOf = ({ addressees }: Addressed): Addressee | undefined =>
  addressees.length === 1 ? addressees[0] : undefined;

/**
 * The last day of a step, once all bodies that lead or are responsible have made it; null before.
 * Pure.
 */
export function lastOf(
  { addressees }: Addressed,
  name: "receivedOn" | "confirmedOn",
): Addressee[typeof name] {
  const days = addressees.filter(isHolding).map((each) => each[name]);
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

/** The unit of a recommendation, and one of its bodies. Pure. */
export const placeOfBody = (
  { unit }: Pick<Recommendation, "unit">,
  { body }: Pick<Addressee, "body">,
): Place => ({ unit, bodyId: body?.id ?? null, bodyName: body?.name ?? null });

/** The unit of a recommendation, and its bodies. Pure. */
export function placeOf({ unit, addressees }: Pick<Recommendation, "unit" | "addressees">): Place {
  const [first, ...others] = addressees;
  return {
    ...placeOfBody({ unit }, { body: first?.body ?? null }),
    otherBodyIds: others.flatMap(({ body }) => body?.id ?? []),
  };
}

/** The recommendation with another state of one body. Pure. */
export const withAddressee = (of: Recommendation, addressee: Addressee): Recommendation => ({
  ...of,
  addressees: of.addressees.map((each) => (each.id === addressee.id ? addressee : each)),
});
