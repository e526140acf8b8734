import { type Day, dayOf } from "@doithoai/core";

export interface ClockState {
  /** The present of this system, as an instant in UTC. */
  readonly now: string;
  /** The day of that instant in Vietnam. */
  readonly today: Day;
  /** REAL: the present. FIXED: DOITHOAI_NOW, which stands still. SET: a set instant goes on. */
  readonly clock: "REAL" | "FIXED" | "SET";
}

export interface Clock {
  readonly now: () => Date;
  /** Whether time goes on. */
  readonly isRunning: () => boolean;
  readonly state: () => ClockState;
  /** Goes on from an instant; null is the clock of the start. */
  readonly set: (at: Date | null) => void;
}

/** The clock of a system: the present, or a fixed instant, until another instant is set. */
export function makeClock(fixed?: Date, real: () => number = Date.now): Clock {
  let ahead: number | undefined;
  const now = () => (ahead === undefined ? new Date(fixed ?? real()) : new Date(real() + ahead));
  const kind = () => (ahead !== undefined ? "SET" : fixed ? "FIXED" : "REAL");
  return {
    now,
    isRunning: () => kind() !== "FIXED",
    state: () => {
      const at = now();
      return { now: at.toISOString(), today: dayOf(at), clock: kind() };
    },
    set: (at) => {
      ahead = at === null ? undefined : at.getTime() - real();
    },
  };
}
