import { type CalendarEntry, CODE_2012, holiday, makeUp, substitute, swapRest } from "./entry.ts";

const DECISION = "Công văn 6519/VPCP-KGVX ngày 11/7/2018";

export const YEAR_2019: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2012, "2019-01-01"),
  makeUp("làm bù cho thứ Hai 31/12/2018", DECISION, "2019-01-05"),
  holiday(
    "Tết Nguyên đán",
    DECISION,
    "2019-02-04",
    "2019-02-05",
    "2019-02-06",
    "2019-02-07",
    "2019-02-08",
  ),
  substitute("nghỉ bù Giỗ Tổ Hùng Vương", CODE_2012, "2019-04-15"),
  swapRest("hoán đổi với thứ Bảy 04/5/2019", DECISION, "2019-04-29"),
  holiday("Ngày Chiến thắng", CODE_2012, "2019-04-30"),
  holiday("Quốc tế Lao động", CODE_2012, "2019-05-01"),
  makeUp("làm bù cho thứ Hai 29/4/2019", DECISION, "2019-05-04"),
  holiday("Quốc khánh", CODE_2012, "2019-09-02"),
].flat();
