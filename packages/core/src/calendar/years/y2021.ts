import { type CalendarEntry, CODE_2019, holiday, substitute } from "./entry.ts";

const NOTICE = "Thông báo 4875/TB-LĐTBXH";

export const YEAR_2021: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2019, "2021-01-01"),
  holiday("Tết Nguyên đán", NOTICE, "2021-02-10", "2021-02-11", "2021-02-12"),
  substitute("nghỉ bù Tết Nguyên đán", NOTICE, "2021-02-15", "2021-02-16"),
  holiday("Giỗ Tổ Hùng Vương", CODE_2019, "2021-04-21"),
  holiday("Ngày Chiến thắng", CODE_2019, "2021-04-30"),
  substitute("nghỉ bù Quốc tế Lao động", CODE_2019, "2021-05-03"),
  holiday("Quốc khánh", NOTICE, "2021-09-02", "2021-09-03"),
].flat();
