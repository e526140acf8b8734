import { PHASE, type Phase } from "../table/phase.ts";
import type { Recommendation } from "./shape.ts";

export type Status = Recommendation["status"];

interface Meaning {
  /** The phase in the body's worklist. After a reply or report it waits for the supervisor. */
  readonly phase: Phase;
}

/** The single table that maps every status to its phase. */
const STATUS: Readonly<Record<Status, Meaning>> = {
  ISSUED: { phase: PHASE.open },
  RECEIVED: { phase: PHASE.open },
  REPLIED: { phase: PHASE.waiting },
  ACCEPTED: { phase: PHASE.open },
  PARTLY_ACCEPTED: { phase: PHASE.open },
  NOT_ACCEPTED: { phase: PHASE.open },
  IMPLEMENTED: { phase: PHASE.waiting },
  CONFIRMED: { phase: PHASE.done },
};

export const phaseOf = ({ status }: Pick<Recommendation, "status">): Phase => STATUS[status].phase;
