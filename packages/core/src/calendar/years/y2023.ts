import { type CalendarEntry, CODE_2019, holiday, substitute } from "./entry.ts";

const DECISION = "Công văn 8056/VPCP-KGVX ngày 01/12/2022";

export const YEAR_2023: readonly CalendarEntry[] = [
  substitute("nghỉ bù Tết Dương lịch", CODE_2019, "2023-01-02"),
  holiday("Tết Nguyên đán", DECISION, "2023-01-20", "2023-01-23", "2023-01-24"),
  substitute("nghỉ bù Tết Nguyên đán", DECISION, "2023-01-25", "2023-01-26"),
  holiday("Quốc tế Lao động", CODE_2019, "2023-05-01"),
  substitute("nghỉ bù Giỗ Tổ Hùng Vương", CODE_2019, "2023-05-02"),
  substitute("nghỉ bù Ngày Chiến thắng", CODE_2019, "2023-05-03"),
  holiday("Quốc khánh", DECISION, "2023-09-01"),
  substitute("nghỉ bù Quốc khánh", DECISION, "2023-09-04"),
].flat();
