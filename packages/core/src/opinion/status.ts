import { PHASE, type Phase } from "../table/phase.ts";
import type { Opinion } from "./shape.ts";

export type Status = Opinion["status"];

interface Meaning {
  /** Whether an action is still required. */
  readonly open: boolean;
  /** Whether it was answered, rejected or redirected. */
  readonly answered: boolean;
  /** The phase in the worklist of the handling body. */
  readonly phase: Phase;
  /** Whether the facts of an opinion without a session may change. */
  readonly editable: boolean;
  /** Whether only an opinion that an office took for no denunciation has this status. */
  readonly ordinary: boolean;
}

const { open: OWED, waiting: WAITING, done: DONE } = PHASE;

/** The single table that maps every status to its properties. */
export const STATUS: Readonly<Record<Status, Meaning>> = {
  RECEIVED: { open: true, answered: false, phase: WAITING, editable: true, ordinary: false },
  CLASSIFIED: { open: true, answered: false, phase: WAITING, editable: true, ordinary: false },
  REJECTED: { open: false, answered: true, phase: DONE, editable: false, ordinary: false },
  REDIRECTED: { open: false, answered: true, phase: DONE, editable: false, ordinary: false },
  ANSWERED_AT_SESSION: {
    open: true,
    answered: true,
    phase: WAITING,
    editable: false,
    ordinary: true,
  },
  ASSIGNED: { open: true, answered: false, phase: OWED, editable: true, ordinary: true },
  IN_PROGRESS: { open: true, answered: false, phase: OWED, editable: true, ordinary: true },
  ESCALATED: { open: true, answered: false, phase: OWED, editable: true, ordinary: true },
  RETURNED: { open: true, answered: false, phase: WAITING, editable: true, ordinary: true },
  RESPONDED: { open: true, answered: true, phase: WAITING, editable: false, ordinary: true },
  CLOSED: { open: false, answered: true, phase: DONE, editable: false, ordinary: true },
  REOPENED: { open: true, answered: false, phase: WAITING, editable: true, ordinary: true },
  MERGED: { open: false, answered: false, phase: DONE, editable: false, ordinary: true },
};

export const isOpen = (status: Status): boolean => STATUS[status].open;
/** Whether a final response is in force and the opinion is not closed. */
export const isAnswered = (status: Status): boolean =>
  STATUS[status].open && STATUS[status].answered;
export const phaseOf = ({ status }: Pick<Opinion, "status">): Phase => STATUS[status].phase;
