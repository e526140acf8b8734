import {
  type CalendarEntry,
  CODE_2019,
  CULTURE_DAY,
  holiday,
  makeUp,
  substitute,
  swapRest,
} from "./entry.ts";

const NEW_YEAR_SWAP = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";
const NOTICE = "Thông báo 9441/TB-BNV ngày 16/10/2025 (dẫn lại)";

export const YEAR_2026: readonly CalendarEntry[] = [
  holiday("Tết Dương lịch", CODE_2019, "2026-01-01"),
  swapRest("hoán đổi với thứ Bảy 10/01/2026", NEW_YEAR_SWAP, "2026-01-02"),
  makeUp("làm bù cho thứ Sáu 02/01/2026", NEW_YEAR_SWAP, "2026-01-10"),
  holiday(
    "Tết Nguyên đán",
    NOTICE,
    "2026-02-16",
    "2026-02-17",
    "2026-02-18",
    "2026-02-19",
    "2026-02-20",
  ),
  substitute("nghỉ bù Giỗ Tổ Hùng Vương", CODE_2019, "2026-04-27"),
  holiday("Ngày Chiến thắng", CODE_2019, "2026-04-30"),
  holiday("Quốc tế Lao động", CODE_2019, "2026-05-01"),
  makeUp("làm bù cho thứ Hai 31/8/2026", NOTICE, "2026-08-22"),
  swapRest("hoán đổi với thứ Bảy 22/8/2026", NOTICE, "2026-08-31"),
  holiday("Quốc khánh", NOTICE, "2026-09-01", "2026-09-02"),
  holiday("Ngày Văn hóa Việt Nam", CULTURE_DAY, "2026-11-24"),
].flat();
