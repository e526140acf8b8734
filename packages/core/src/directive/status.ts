import { PHASE, type Phase } from "../table/phase.ts";
import type { Directive } from "./shape.ts";

export type Status = Directive["status"];

interface Meaning {
  /** Whether an action is still required. */
  readonly open: boolean;
  /** The phase in the worklist of the lead body. A reported directive waits for the chair. */
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
