import type { CalendarEntry } from "../calendar/calendar.ts";
import type { ChairKind as Chairs, SessionType as Types } from "../deadline/conditions.ts";
import type { Period } from "../deadline/period.ts";
import type { Mark } from "../deadline/policies.ts";
import type { Stage } from "../deadline/stages.ts";
import type { State } from "../deadline/status.ts";
import { enumeration } from "../kernel/enumeration.ts";

/** Labels of the states that deadline/ computes. */
export const DeadlineState = enumeration({
  ON_TRACK: ["trong hạn", "on track"],
  DUE_SOON: ["sắp đến hạn (còn 1–3 ngày làm việc)", "due soon (1–3 working days left)"],
  DUE_TODAY: ["đến hạn hôm nay", "due today"],
  OVERDUE: ["quá hạn", "overdue"],
  MET_ON_TIME: ["đã hoàn thành đúng hạn", "met on time"],
  MET_LATE: ["đã hoàn thành trễ hạn", "met late"],
  PAUSED: ["tạm dừng", "paused"],
  MISSED: ["đã quá hạn khi kết thúc, chưa hoàn thành", "ended overdue, never met"],
  CANCELLED: ["không còn phải thực hiện", "no longer owed"],
} satisfies Record<State, readonly [string, string]>);

/** Labels for the unit, direction and source of a period and for the calendar's entries. */
export const PeriodUnit = enumeration({
  WORKING_DAYS: ["ngày làm việc", "working days"],
  DAYS: ["ngày", "days"],
  MONTHS: ["tháng", "months"],
} satisfies Record<Period["unit"], readonly [string, string]>);
export const PeriodDirection = enumeration({
  FORWARD: ["tính xuôi từ ngày xảy ra sự kiện", "forward from the event"],
  BACKWARD: ["tính ngược từ ngày xảy ra sự kiện", "backward from the event"],
} satisfies Record<Period["direction"], readonly [string, string]>);
export const SourceMark = enumeration({
  VERIFIED: ["đã đối chiếu văn bản", "checked against the text"],
  REPORTED: ["theo nguồn thứ cấp", "reported by a secondary source"],
  DEFAULT: ["mặc định của hệ thống", "default of this system"],
} satisfies Record<Mark, readonly [string, string]>);
/** Labels of the facts that policies depend on. */
export const SessionType = enumeration({
  PERIODIC: ["đối thoại định kỳ", "periodic"],
  AD_HOC: ["đối thoại đột xuất", "ad hoc"],
  THEMATIC: ["đối thoại chuyên đề", "thematic"],
  VOTER_REQUESTED: [
    "đối thoại theo yêu cầu của cử tri (từ 10%)",
    "requested by voters (10 % or more)",
  ],
  CITIZEN_RECEPTION: ["tiếp công dân (tiếp dân)", "citizen reception"],
  UPPER_LEVEL: ["cấp trên đối thoại tại cơ sở", "held locally by a higher level"],
  INTERNAL: [
    "sinh hoạt nội bộ (không tính vào thống kê)",
    "internal meeting (excluded from statistics)",
  ],
} satisfies Record<Types, readonly [string, string]>);
export const ChairKind = enumeration({
  PARTY_COMMITTEE: ["người đứng đầu cấp ủy", "head of a Party committee"],
  PEOPLES_COMMITTEE: ["Chủ tịch Ủy ban nhân dân", "chairman of a People's Committee"],
} satisfies Record<Chairs, readonly [string, string]>);
export const CalendarDayKind = enumeration({
  HOLIDAY: ["ngày lễ, tết", "holiday"],
  SUBSTITUTE: [
    "nghỉ bù do ngày lễ trùng ngày nghỉ hằng tuần",
    "day off in place of a holiday on a weekend",
  ],
  SWAP_REST: ["nghỉ hoán đổi", "day off exchanged for another working day"],
  MAKE_UP: ["ngày làm bù", "working day that makes up for a day off"],
} satisfies Record<CalendarEntry["kind"], readonly [string, string]>);
export const DeadlineStage = enumeration({
  REMINDER_3: ["nhắc trước 3 ngày làm việc", "reminder three working days before"],
  REMINDER_1: ["nhắc trước 1 ngày làm việc", "reminder one working day before"],
  REMINDER_0: ["nhắc trong ngày đến hạn", "reminder on the due day"],
  OVERDUE: ["quá hạn", "overdue"],
  LATE_5: [
    "quá hạn 5 ngày làm việc, báo cấp trên trực tiếp",
    "five working days overdue, reported to the next higher body",
  ],
  LATE_15: [
    "quá hạn 15 ngày làm việc, báo cơ quan cấp trên của cấp trên trực tiếp",
    "fifteen working days overdue, reported to the body above that one",
  ],
  REINSTATED: [
    "xác nhận lại: thông báo quá hạn đã rút lại có hiệu lực trở lại",
    "reinstated: the withdrawn overdue notice holds again",
  ],
  WITHDRAWN: [
    "rút lại: thông báo quá hạn trước đó không còn đúng",
    "withdrawn: the earlier overdue notice no longer holds",
  ],
} satisfies Record<Stage, readonly [string, string]>);
export const CalendarDayStatus = enumeration({
  CONFIRMED: ["đã xác định", "confirmed"],
  PROVISIONAL: ["tạm tính", "provisional"],
} satisfies Record<CalendarEntry["status"], readonly [string, string]>);
