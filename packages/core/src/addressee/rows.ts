import * as z from "zod";
import type { DeadlineRecord } from "../deadline/record.ts";
import { AUDIENCES, type Audience } from "../table/audience.ts";
import type { Item, Key } from "../table/entity.ts";
import { firstDueDay, PHASE, type Phase } from "../table/phase.ts";
import { deadlinesOf } from "./cause.ts";
import { matterOf, rowIdOf } from "./row-id.ts";
import type { StatefulAddressee } from "./shape.ts";

/** The row of one body in lists of work, as it is stored for a further body of a matter. */
export const Row = z.object({
  /** The id of the row (`rowIdOf`). */
  id: z.string(),
  organization: z.string(),
  audience: z.enum(AUDIENCES),
  phase: z.enum(PHASE),
  day: z.string(),
  status: z.string(),
});
export type Row = z.output<typeof Row>;

/** The matter of a row. */
interface Matter<A extends StatefulAddressee> {
  readonly id: string;
  readonly addressees: readonly A[];
  readonly deadlines: readonly DeadlineRecord[];
}

interface Meaning<T, A extends StatefulAddressee> {
  readonly audienceOf: (matter: T) => Audience;
  /** The status that the steps of a body start from. */
  readonly statusFor: (matter: T, addressee: A) => A["status"];
  readonly phaseOf: (of: { readonly status: A["status"] }) => Phase;
}

/** Makes the rows of the bodies of a matter, each with the phase and the day of its own part. */
export function rowsOf<T extends Matter<A>, A extends StatefulAddressee>({
  audienceOf,
  statusFor,
  phaseOf,
}: Meaning<T, A>): (matter: T) => readonly Row[] {
  return (matter) =>
    matter.addressees.flatMap((addressee) => {
      const { body } = addressee;
      if (body === null) return [];
      const status = statusFor(matter, addressee);
      return {
        id: rowIdOf(matter, addressee),
        organization: body.id,
        audience: audienceOf(matter),
        phase: phaseOf({ status }),
        day: firstDueDay(deadlinesOf(matter, addressee), body.id),
        status,
      };
    });
}

/** An index row whose sort key has an id of `rowIdOf`. */
interface ByBody {
  readonly index: {
    readonly organizationState: {
      readonly slotsOf: (row: object) => { readonly id: string } | undefined;
    };
  };
}

/** The key of the matter that a row leads to. Another row leads to its own item. */
export const keyIn =
  ({ index: { organizationState } }: ByBody, keyOf: (id: string) => Key | undefined) =>
  (row: Item): Key => {
    const id = organizationState.slotsOf(row)?.id;
    return (id === undefined ? undefined : keyOf(matterOf(id))) ?? row;
  };

/**
 * The status of a body in its row. The row of the first body belongs to the item itself, whose
 * `status` is that of the whole; `kind` is there where the body has another.
 */
export const statusIn = ({ kind, status }: Item): unknown => kind ?? status;
