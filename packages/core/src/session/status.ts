import type { Status } from "./shape.ts";

interface Meaning {
  /** The opinions the session accepts: none, those sent in advance, or all. */
  readonly accepts: "NONE" | "AHEAD" | "ALL";
  /** Whether the session has begun. Stays true after the end. */
  readonly begun: boolean;
  /** Whether the session was held. */
  readonly held: boolean;
  /** Whether the chair has concluded. */
  readonly concluded: boolean;
  /** Whether the session's conclusion, directives and opinions are public. */
  readonly public: boolean;
  /** Whether the session's facts may change. */
  readonly editable: boolean;
}

const AHEAD = { begun: false, held: false, concluded: false, public: false, editable: true };
const HELD = { accepts: "ALL", begun: true, held: true } as const;

/** The single table that maps every status to its properties. */
export const STATUS: Readonly<Record<Status, Meaning>> = {
  PLANNED: { ...AHEAD, accepts: "NONE" },
  ANNOUNCED: { ...AHEAD, accepts: "NONE" },
  COLLECTING: { ...AHEAD, accepts: "AHEAD" },
  POSTPONED: { ...AHEAD, accepts: "NONE" },
  CANCELLED: { ...AHEAD, accepts: "NONE", editable: false },
  IN_SESSION: { ...AHEAD, accepts: "ALL", begun: true },
  HELD: { ...HELD, concluded: false, public: false, editable: true },
  CONCLUDED: { ...HELD, concluded: true, public: false, editable: true },
  PUBLISHED: { ...HELD, concluded: true, public: true, editable: false },
  CLOSED: { ...HELD, accepts: "NONE", concluded: true, public: true, editable: false },
};

export const hasBegun = (status: Status): boolean => STATUS[status].begun;
export const isHeld = (status: Status): boolean => STATUS[status].held;
export const isConcluded = (status: Status): boolean => STATUS[status].concluded;
/** Whether the facts can no longer change, because the session is published or cancelled. */
export const isReadOnly = (status: Status): boolean => !STATUS[status].editable;
