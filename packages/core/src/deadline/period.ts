import type { Day } from "../kernel/day.ts";

/** How long somebody has. Backward: at least so long before the day it counts from. */
export interface Period {
  readonly length: number;
  readonly unit: "WORKING_DAYS" | "DAYS" | "MONTHS";
  readonly direction: "FORWARD" | "BACKWARD";
}

/** While paused, days are not counted: from the first day to the last, both included. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
}

/** Why a day was counted or not. */
export type StepKind =
  | "EVENT_DAY"
  | "COUNTED"
  | "MAKE_UP_DAY"
  | "WEEKEND"
  | "DAY_OFF"
  | "PAUSED"
  | "ROLLED"
  | "CORRESPONDING_DAY";

/** One day on the way from the event to the end of the period. */
export interface DayStep {
  readonly date: Day;
  readonly counted: boolean;
  readonly kind: StepKind;
}
