import { addresseeIdAt } from "../addressee/shape.ts";

interface First {
  readonly lead: { readonly id: string };
  readonly cooperating?: readonly { readonly id: string }[];
  readonly status: string;
  readonly progress?: object;
  readonly returned?: readonly object[];
}

/** The statuses of a directive that a later notice ended, for all its bodies. */
const ENDED = ["REPLACED", "CANCELLED"];

/**
 * Upgrades a directive that has one lead body, and cooperating ones of which nothing more is known.
 * Pure.
 */
export function withAddressees(stored: unknown): unknown {
  // Only earlier programs wrote this form; the shape checks the result.
  const { lead, cooperating = [], status, progress = {}, returned = [], ...rest } = stored as First;
  const others = cooperating.filter(
    ({ id }, i) => id !== lead.id && cooperating.findIndex((each) => each.id === id) === i,
  );
  const begun = ENDED.includes(status) ? status : "ISSUED";
  return {
    ...rest,
    status,
    addressees: [
      { id: addresseeIdAt(0), body: lead, part: "LEAD", status, progress, returned },
      ...others.map((body, i) => ({
        id: addresseeIdAt(i + 1),
        body,
        part: "COOPERATING",
        status: begun,
        progress: {},
      })),
    ],
  };
}
