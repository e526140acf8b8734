import { type CalendarEntry, CODE_2012, holiday, substitute } from "./entry.ts";

/** The number of the decision is unknown. State offices and the press reported it. */
const DECISION =
  "Phương án nghỉ Tết Âm lịch năm 2020 của Bộ Lao động – Thương binh và Xã hội, " +
  "Thủ tướng Chính phủ đồng ý";

export const YEAR_2020: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2012, "2020-01-01"),
  holiday("Tết Nguyên đán", DECISION, "2020-01-23", "2020-01-24", "2020-01-27"),
  substitute("nghỉ bù Tết Nguyên đán", DECISION, "2020-01-28", "2020-01-29"),
  holiday("Giỗ Tổ Hùng Vương", CODE_2012, "2020-04-02"),
  holiday("Ngày Chiến thắng", CODE_2012, "2020-04-30"),
  holiday("Quốc tế Lao động", CODE_2012, "2020-05-01"),
  holiday("Quốc khánh", CODE_2012, "2020-09-02"),
].flat();
