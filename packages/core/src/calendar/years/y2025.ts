import { type CalendarEntry, CODE_2019, holiday, makeUp, swapRest } from "./entry.ts";

const NOTICE = "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024";

export const YEAR_2025: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2019, "2025-01-01"),
  holiday(
    "Tết Nguyên đán",
    NOTICE,
    "2025-01-27",
    "2025-01-28",
    "2025-01-29",
    "2025-01-30",
    "2025-01-31",
  ),
  holiday("Giỗ Tổ Hùng Vương", CODE_2019, "2025-04-07"),
  makeUp("làm bù cho thứ Sáu 02/5/2025", NOTICE, "2025-04-26"),
  holiday("Ngày Chiến thắng", CODE_2019, "2025-04-30"),
  holiday("Quốc tế Lao động", CODE_2019, "2025-05-01"),
  swapRest("hoán đổi với thứ Bảy 26/4/2025", NOTICE, "2025-05-02"),
  holiday("Quốc khánh", NOTICE, "2025-09-01", "2025-09-02"),
].flat();
