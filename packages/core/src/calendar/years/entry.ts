import { type Day, day } from "../../kernel/day.ts";

/** A day that is not what its weekday says. */
export interface CalendarEntry {
  readonly day: Day;
  readonly working: boolean;
  /** A PROVISIONAL entry acts as it is entered until it is confirmed or changed. */
  readonly status: "CONFIRMED" | "PROVISIONAL";
  /**
   * A holiday; the day off in place of one on a weekend (nghỉ bù); a day off worked on another day
   * (hoán đổi), and the day it is worked (làm bù).
   */
  readonly kind: "HOLIDAY" | "SUBSTITUTE" | "SWAP_REST" | "MAKE_UP";
  readonly reason: string;
  readonly source: string | null;
}

/**
 * The law of the holidays and of the days off in place of those on a weekend: the code of 2012
 * until 2020, that of 2019 from 2021.
 */
export const CODE_2012 = "Bộ luật Lao động 10/2012/QH13, Điều 115";
export const CODE_2019 = "Bộ luật Lao động 45/2019/QH14, Điều 111–112";
/** The law of the day off on 24 November, from 2026. */
export const CULTURE_DAY = "Nghị quyết 28/2026/QH16 ngày 24/4/2026 (dẫn lại)";

const entries =
  (kind: CalendarEntry["kind"], working: boolean) =>
  (reason: string, source: string, ...dates: readonly string[]): readonly CalendarEntry[] =>
    dates.map((date) => ({ day: day(date), working, status: "CONFIRMED", kind, reason, source }));

export const holiday = entries("HOLIDAY", false);
export const substitute = entries("SUBSTITUTE", false);
export const swapRest = entries("SWAP_REST", false);
export const makeUp = entries("MAKE_UP", true);
