import { type Day, day, daysBetween, weekday } from "./day.ts";

/** A day that is not what its weekday says, or that may yet become so. */
export interface CalendarEntry {
  readonly day: Day;
  readonly working: boolean;
  readonly status: "CONFIRMED" | "PROVISIONAL";
  readonly reason: string;
}

/** Which days people work. Outside `from`–`to` only weekends are known, so a count there is provisional. */
export interface Calendar {
  readonly from: Day;
  readonly to: Day;
  readonly entries: ReadonlyMap<Day, CalendarEntry>;
}

const entry = (date: string, working: boolean, reason: string, status: CalendarEntry["status"] = "CONFIRMED"): CalendarEntry => ({
  day: day(date),
  working,
  status,
  reason,
});

const YEAR_2026: readonly CalendarEntry[] = [
  entry("2026-01-01", false, "Tết Dương lịch"),
  entry("2026-01-02", false, "hoán đổi với thứ Bảy 10/01/2026"),
  entry("2026-01-10", true, "làm bù cho thứ Sáu 02/01/2026"),
  ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"].map((date) => entry(date, false, "Tết Nguyên đán")),
  entry("2026-04-27", false, "nghỉ bù Giỗ Tổ Hùng Vương"),
  entry("2026-04-30", false, "Ngày Chiến thắng"),
  entry("2026-05-01", false, "Quốc tế Lao động"),
  entry("2026-08-22", true, "làm bù cho thứ Hai 31/8/2026"),
  entry("2026-08-31", false, "hoán đổi với thứ Bảy 22/8/2026"),
  entry("2026-09-01", false, "Quốc khánh"),
  entry("2026-09-02", false, "Quốc khánh"),
  entry("2026-11-24", true, "Ngày Văn hóa Việt Nam: ngày nghỉ đã được nêu thành chủ trương, chưa rõ đã ban hành", "PROVISIONAL"),
];

/** The national calendar as far as it is known: 2026. */
export const NATIONAL_CALENDAR: Calendar = {
  from: day("2026-01-01"),
  to: day("2026-12-31"),
  entries: new Map(YEAR_2026.map((known) => [known.day, known])),
};

const SUNDAY = 0;
const SATURDAY = 6;

const isWeekday = (of: Day): boolean => weekday(of) !== SUNDAY && weekday(of) !== SATURDAY;

export const isWorkingDay = (of: Day, calendar: Calendar): boolean => calendar.entries.get(of)?.working ?? isWeekday(of);

/** The working days in (after, through]: the weekdays, less the days off among them, plus the weekend days worked. */
export function workingDaysBetween(after: Day, through: Day, calendar: Calendar): number {
  if (through <= after) return 0;
  const days = daysBetween(after, through);
  const first = weekday(after);
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step++) if ((first + step) % 7 !== SUNDAY && (first + step) % 7 !== SATURDAY) count++;
  for (const known of calendar.entries.values()) {
    if (known.day > after && known.day <= through && known.working !== isWeekday(known.day)) count += known.working ? 1 : -1;
  }
  return count;
}

/** Whether a count over [from, to] could still change: it leaves what the calendar covers, or touches a day not yet confirmed. */
export function isProvisional(from: Day, to: Day, calendar: Calendar): boolean {
  if (from < calendar.from || to > calendar.to) return true;
  for (const known of calendar.entries.values()) if (known.status === "PROVISIONAL" && known.day >= from && known.day <= to) return true;
  return false;
}
