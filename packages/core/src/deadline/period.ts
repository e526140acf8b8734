import type { Day } from "../kernel/day.ts";

/** The length of a deadline. BACKWARD: at least this long before the start day. */
export interface Period {
  readonly length: number;
  readonly unit: "WORKING_DAYS" | "DAYS" | "MONTHS";
  readonly direction: "FORWARD" | "BACKWARD";
}

/** A span whose days are not counted, first and last day included. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
}

/** The reason why a day was counted or not. */
export type StepKind =
  | "EVENT_DAY"
  | "COUNTED"
  | "MAKE_UP_DAY"
  | "WEEKEND"
  | "DAY_OFF"
  | "PAUSED"
  | "ROLLED"
  | "CORRESPONDING_DAY";

/** One day between the event and the end of the period. */
export interface DayStep {
  readonly date: Day;
  readonly counted: boolean;
  readonly kind: StepKind;
}
