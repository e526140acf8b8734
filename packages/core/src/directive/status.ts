import { PHASE, type Phase } from "../table/phase.ts";
import type { Directive } from "./shape.ts";

export type Status = Directive["status"];

interface Meaning {
  /** Whether somebody still has to act on it. */
  readonly open: boolean;
  /** Its place among the matters of its lead body: a report waits for the chair. */
  readonly phase: Phase;
}

/** The meaning of each status: no other list of statuses exists. */
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
