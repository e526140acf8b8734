import type { CalendarEntry } from "./entry.ts";
import { YEAR_2019 } from "./y2019.ts";
import { YEAR_2020 } from "./y2020.ts";
import { YEAR_2021 } from "./y2021.ts";
import { YEAR_2022 } from "./y2022.ts";
import { YEAR_2023 } from "./y2023.ts";
import { YEAR_2024 } from "./y2024.ts";
import { YEAR_2025 } from "./y2025.ts";
import { YEAR_2026 } from "./y2026.ts";
import { YEAR_2027 } from "./y2027.ts";

export type { CalendarEntry } from "./entry.ts";

/**
 * The working calendar of state offices (cán bộ, công chức, viên chức), 2019 to 2027, sorted by
 * day.
 */
export const YEARS: readonly CalendarEntry[] = [
  ...YEAR_2019,
  ...YEAR_2020,
  ...YEAR_2021,
  ...YEAR_2022,
  ...YEAR_2023,
  ...YEAR_2024,
  ...YEAR_2025,
  ...YEAR_2026,
  ...YEAR_2027,
];
