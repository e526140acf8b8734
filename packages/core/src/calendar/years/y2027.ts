import { type CalendarEntry, CODE_2019, CULTURE_DAY, holiday, substitute } from "./entry.ts";

const DECISION = "Công văn 10065/VPCP-KGVX ngày 02/10/2026 (dẫn lại)";

export const YEAR_2027: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2019, "2027-01-01"),
  holiday("Tết Nguyên đán", DECISION, "2027-02-04", "2027-02-05", "2027-02-08"),
  substitute("nghỉ bù Tết Nguyên đán", DECISION, "2027-02-09", "2027-02-10"),
  holiday("Giỗ Tổ Hùng Vương", CODE_2019, "2027-04-16"),
  holiday("Ngày Chiến thắng", CODE_2019, "2027-04-30"),
  substitute("nghỉ bù Quốc tế Lao động", CODE_2019, "2027-05-03"),
  holiday("Quốc khánh", DECISION, "2027-09-02", "2027-09-03"),
  holiday("Ngày Văn hóa Việt Nam", CULTURE_DAY, "2027-11-24"),
].flat();
