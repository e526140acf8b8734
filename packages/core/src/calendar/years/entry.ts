import { type Day, parseDay } from "../../kernel/day.ts";

/** A day that differs from the default of its weekday. */
export interface CalendarEntry {
  readonly day: Day;
  readonly working: boolean;
  /** A PROVISIONAL entry counts like a confirmed one until it is confirmed or changed. */
  readonly status: "CONFIRMED" | "PROVISIONAL";
  /**
   * HOLIDAY: a holiday. SUBSTITUTE: the day off for a holiday on a weekend (nghỉ bù). SWAP_REST: a
   * day off that is worked on another day (hoán đổi). MAKE_UP: the day on which it is worked (làm
   * bù).
   */
  readonly kind: "HOLIDAY" | "SUBSTITUTE" | "SWAP_REST" | "MAKE_UP";
  readonly reason: string;
  readonly source: string | null;
}

/**
 * The laws on holidays and on days off for holidays on a weekend: the code of 2012 until 2020, the
 * code of 2019 from 2021.
 */
export const CODE_2012 = "Bộ luật Lao động 10/2012/QH13, Điều 115";
export const CODE_2019 = "Bộ luật Lao động 45/2019/QH14, Điều 111–112";
/** The resolution on the day off on 24 November, from 2026. */
export const CULTURE_DAY = "Nghị quyết 28/2026/QH16 ngày 24/4/2026 (dẫn lại)";

const entries =
  (kind: CalendarEntry["kind"], working: boolean) =>
  (reason: string, source: string, ...dates: readonly string[]): readonly CalendarEntry[] =>
    dates.map((date) => ({
      day: parseDay(date),
      working,
      status: "CONFIRMED",
      kind,
      reason,
      source,
    }));

export const holiday = entries("HOLIDAY", false);
export const substitute = entries("SUBSTITUTE", false);
export const swapRest = entries("SWAP_REST", false);
export const makeUp = entries("MAKE_UP", true);
