import { type CalendarEntry, CODE_2019, holiday, makeUp, substitute, swapRest } from "./entry.ts";

const NOTICE = "Thông báo 5015/TB-LĐTBXH ngày 22/11/2023 (dẫn lại)";
const SWAP = "Công văn 2450/VPCP-KGVX ngày 12/4/2024";

export const YEAR_2024: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2019, "2024-01-01"),
  holiday("Tết Nguyên đán", NOTICE, "2024-02-08", "2024-02-09", "2024-02-12"),
  substitute("nghỉ bù Tết Nguyên đán", NOTICE, "2024-02-13", "2024-02-14"),
  holiday("Giỗ Tổ Hùng Vương", CODE_2019, "2024-04-18"),
  swapRest("hoán đổi với thứ Bảy 04/5/2024", SWAP, "2024-04-29"),
  holiday("Ngày Chiến thắng", CODE_2019, "2024-04-30"),
  holiday("Quốc tế Lao động", CODE_2019, "2024-05-01"),
  makeUp("làm bù cho thứ Hai 29/4/2024", SWAP, "2024-05-04"),
  holiday("Quốc khánh", NOTICE, "2024-09-02", "2024-09-03"),
].flat();
