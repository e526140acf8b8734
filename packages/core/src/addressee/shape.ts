import * as z from "zod";
import type { Subject } from "../change/write.ts";
import { optional } from "../kernel/schemas.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Part } from "./labels.ts";

/** Maximum number of bodies side by side in one matter. */
export const ADDRESSEES_MAX = 40;

/** A body that a matter is addressed to. A concept adds the status and the reports of the body. */
export const Addressed = z.object({
  /** `a1` to `a40`, in the order of the entry. It never changes. */
  id: z.string().regex(/^a\d{1,2}$/),
  body: optional(OrganizationSnapshot),
  part: Part.schema,
});
export type Addressed = z.output<typeof Addressed>;

/** The id of the addressee at an index, from 0. */
export const addresseeIdAt = (index: number): string => `a${index + 1}`;

/** Whether the whole waits for this body. A cooperating one holds nothing up. Pure. */
export const isHolding = ({ part }: Pick<Addressed, "part">): boolean => part !== "COOPERATING";

/**
 * The body whose deadlines and ids name no addressee: the only one, or the only one that leads.
 * Undefined where the bodies stand side by side. Pure.
 */
export function mainOf<A extends Pick<Addressed, "part">>(addressees: readonly A[]): A | undefined {
  const [first, ...others] = addressees.filter(({ part }) => part === "LEAD");
  return others.length > 0
    ? undefined
    : (first ?? (addressees.length > 1 ? undefined : addressees[0]));
}

/** An addressee with its status. */
export type StatefulAddressee = Addressed & { readonly status: string };

/** A subject that is addressed to one or several bodies. Each has the life cycle of the concept. */
export interface AddressedSubject<A extends StatefulAddressee> extends Subject {
  readonly status: A["status"];
  readonly addressees: readonly A[];
}

/** One body of a subject. `status` is the one that its steps start from. */
export interface OfBody<T, A extends StatefulAddressee> {
  readonly subject: T;
  readonly addressee: A;
  readonly status: A["status"];
}
