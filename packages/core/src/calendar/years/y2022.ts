import { type CalendarEntry, CODE_2019, holiday, substitute } from "./entry.ts";

const NOTICE = "Thông báo 119/TB-LĐTBXH (dẫn lại)";

export const YEAR_2022: readonly CalendarEntry[] = [
  substitute("nghỉ bù Tết Dương lịch", CODE_2019, "2022-01-03"),
  holiday(
    "Tết Nguyên đán",
    NOTICE,
    "2022-01-31",
    "2022-02-01",
    "2022-02-02",
    "2022-02-03",
    "2022-02-04",
  ),
  substitute("nghỉ bù Giỗ Tổ Hùng Vương", CODE_2019, "2022-04-11"),
  substitute("nghỉ bù Ngày Chiến thắng", CODE_2019, "2022-05-02"),
  substitute("nghỉ bù Quốc tế Lao động", CODE_2019, "2022-05-03"),
  holiday("Quốc khánh", NOTICE, "2022-09-01", "2022-09-02"),
].flat();
