import type { StepKind } from "./period.ts";

/** The reason why a day was counted or not, for display. A named day off shows its own name. */
export const STEP_WORDS: Readonly<Record<StepKind, { readonly vi: string; readonly en: string }>> =
  {
    EVENT_DAY: { vi: "không tính ngày xảy ra sự kiện", en: "the day of the event is not counted" },
    COUNTED: { vi: "được tính", en: "counted" },
    MAKE_UP_DAY: { vi: "ngày làm bù, có tính", en: "make-up working day, counted" },
    WEEKEND: { vi: "ngày nghỉ hằng tuần", en: "weekend" },
    DAY_OFF: { vi: "ngày nghỉ", en: "day off" },
    PAUSED: { vi: "tạm dừng, không tính", en: "paused, not counted" },
    ROLLED: {
      vi: "ngày cuối trùng ngày nghỉ nên chuyển sang ngày làm việc tiếp theo",
      en: "the last day is a day off, so the period ends on the next working day",
    },
    CORRESPONDING_DAY: { vi: "ngày tương ứng của tháng", en: "the corresponding day of the month" },
  };

/** The law behind a step, if one requires it. */
export const STEP_SOURCES: Partial<Readonly<Record<StepKind, string>>> = {
  EVENT_DAY: "Bộ luật Dân sự 2015, Điều 147",
  ROLLED: "Bộ luật Dân sự 2015, Điều 148",
  CORRESPONDING_DAY: "Bộ luật Dân sự 2015, Điều 148",
};
