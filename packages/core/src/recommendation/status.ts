import { isHolding } from "../addressee/shape.ts";
import { PHASE, type Phase } from "../table/phase.ts";
import type { Addressee, Recommendation } from "./shape.ts";

export type Status = Recommendation["status"];

interface Meaning {
  /** The phase in the body's worklist. After a reply or report it waits for the supervisor. */
  readonly phase: Phase;
  /** How far the matter has come. */
  readonly stage: 0 | 1 | 2 | 3 | 4 | 5;
}

/** The single table that maps every status to its properties. */
const STATUS: Readonly<Record<Status, Meaning>> = {
  ISSUED: { phase: PHASE.open, stage: 0 },
  RECEIVED: { phase: PHASE.open, stage: 1 },
  REPLIED: { phase: PHASE.waiting, stage: 2 },
  ACCEPTED: { phase: PHASE.open, stage: 3 },
  PARTLY_ACCEPTED: { phase: PHASE.open, stage: 3 },
  NOT_ACCEPTED: { phase: PHASE.open, stage: 3 },
  IMPLEMENTED: { phase: PHASE.waiting, stage: 4 },
  CONFIRMED: { phase: PHASE.done, stage: 5 },
};

export const phaseOf = ({ status }: Pick<Recommendation, "status">): Phase => STATUS[status].phase;
const isOpen = (status: Status): boolean => phaseOf({ status }) !== PHASE.done;

/**
 * The status of the whole, by the bodies that lead or are responsible. Once all of them have
 * replied, it is as far as the last of them, with the least favourable assessment. Before that, it
 * is received as soon as one of them has received it. Cooperating bodies decide nothing. Pure.
 */
export function statusOf(addressees: readonly Pick<Addressee, "part" | "status">[]): Status {
  const own = addressees.filter(isHolding).map(({ status }) => status);
  const stages = own.map((status) => STATUS[status].stage);
  const [last, first] = [Math.min(...stages), Math.max(...stages)];
  if (last === STATUS.CONFIRMED.stage) return "CONFIRMED";
  if (last === STATUS.IMPLEMENTED.stage) return "IMPLEMENTED";
  if (last === STATUS.ACCEPTED.stage) {
    if (own.includes("NOT_ACCEPTED")) return "NOT_ACCEPTED";
    return own.includes("PARTLY_ACCEPTED") ? "PARTLY_ACCEPTED" : "ACCEPTED";
  }
  if (last === STATUS.REPLIED.stage) return "REPLIED";
  return first === STATUS.ISSUED.stage ? "ISSUED" : "RECEIVED";
}

/**
 * The status that the steps of a body start from: its own, or that of the whole once nothing more
 * is owed. Pure.
 */
export const statusFor = (
  { status }: Pick<Recommendation, "status">,
  addressee: Pick<Addressee, "status">,
): Status => (isOpen(status) ? addressee.status : status);
