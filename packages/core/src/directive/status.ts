import { isHolding } from "../addressee/shape.ts";
import { PHASE, type Phase } from "../table/phase.ts";
import type { Addressee, Directive } from "./shape.ts";

export type Status = Directive["status"];

interface Meaning {
  /** Whether an action is still required. */
  readonly open: boolean;
  /** The phase in the worklist of the body. A reported directive waits for the chair. */
  readonly phase: Phase;
}

/** The single table that maps every status to its properties. */
const STATUS: Readonly<Record<Status, Meaning>> = {
  ISSUED: { open: true, phase: PHASE.open },
  ACKNOWLEDGED: { open: true, phase: PHASE.open },
  IN_PROGRESS: { open: true, phase: PHASE.open },
  REPORTED: { open: true, phase: PHASE.waiting },
  ACCEPTED: { open: false, phase: PHASE.done },
  REPLACED: { open: false, phase: PHASE.done },
  CANCELLED: { open: false, phase: PHASE.done },
};

export const isOpen = (status: Status): boolean => STATUS[status].open;
export const phaseOf = ({ status }: Pick<Directive, "status">): Phase => STATUS[status].phase;

type Parted = Pick<Addressee, "part" | "status">;

/**
 * The status of the whole. It is accepted when the reports of all bodies that lead or are
 * responsible are, and reported when all of these have reported. Before that, it is as far as the
 * first of them has begun. A later notice ends all that is not accepted. Cooperating bodies decide
 * nothing. Pure.
 */
export function statusOf(addressees: readonly Parted[]): Status {
  const own = addressees.filter(isHolding).map(({ status }) => status);
  const all = (...among: readonly Status[]) => own.every((status) => among.includes(status));
  const some = (...among: readonly Status[]) => own.some((status) => among.includes(status));
  if (some("REPLACED")) return "REPLACED";
  if (some("CANCELLED")) return "CANCELLED";
  if (all("ACCEPTED")) return "ACCEPTED";
  if (all("REPORTED", "ACCEPTED")) return "REPORTED";
  if (some("IN_PROGRESS", "REPORTED", "ACCEPTED")) return "IN_PROGRESS";
  return some("ACKNOWLEDGED") ? "ACKNOWLEDGED" : "ISSUED";
}

/**
 * The status that the steps of a body start from: its own, or that of the whole once nothing more
 * is owed. A cooperating body need not report on what is accepted. Pure.
 */
export const statusFor = (
  { status }: Pick<Directive, "status">,
  addressee: Pick<Addressee, "status">,
): Status => (isOpen(status) || !isOpen(addressee.status) ? addressee.status : status);
