import * as z from "zod";
import type { CalendarEntry } from "./calendar/calendar.ts";
import { type Day, isDay } from "./calendar/day.ts";
import type { Period } from "./deadline/period.ts";
import type { Mark } from "./deadline/policies.ts";
import type { DeadlineRecord } from "./deadline/record.ts";
import type { Stage } from "./deadline/stages.ts";
import type { State } from "./deadline/standing.ts";
import { enumeration } from "./enumeration.ts";
import { line, NAME_MAX, NOTE_MAX, prose } from "./text.ts";

/** Days found to be real: a page of dates names the same few, and there are no more than 109,573. */
const REAL = new Set<unknown>();
const isReal = (value: unknown): value is Day => isDay(value) && value >= "1900-01-01" && value < "2200-01-01" && REAL.add(value).has(value);
/** A civil day from 1900 to 2199. */
export const zDay = z.custom<Day>((value) => REAL.has(value) || isReal(value), { error: "DATE" });
/** An instant, ISO 8601 in UTC. */
export const zInstant = z.iso.datetime();
/** Whether a text is an instant, ISO 8601 with its offset. */
export const isInstant = (text: string): boolean => z.iso.datetime({ offset: true }).safeParse(text).success;
/** Absent and null are one: what is not known is null. */
export const optional = <T extends z.ZodType>(schema: T) => z.nullable(schema).default(null as never);

export const DatePrecision = enumeration({
  DAY: ["chính xác đến ngày", "known to the day"],
  MONTH: ["chính xác đến tháng", "known to the month"],
  YEAR: ["chính xác đến năm", "known to the year"],
});

/** Characters of the parts of an external reference. */
export const EXTERNAL_REF_MAX = { system: 60, value: 200 } as const;
/** A key of another system: unique within a system for one kind of object. */
export const zExternalRef = z.object({ system: line(EXTERNAL_REF_MAX.system), value: line(EXTERNAL_REF_MAX.value) });
export type ExternalRef = z.output<typeof zExternalRef>;

/** A legal or party document cited as a basis; what the source leaves out is null. */
export const zLegalDocument = z.object({
  number: optional(line(60)),
  title: optional(line(500)),
  issuer: optional(line(NAME_MAX)),
  issuedOn: optional(zDay),
});

/** Shown with the label of the engine that computes it (deadline/). */
export const DeadlineState = enumeration({
  ON_TRACK: ["trong hạn", "on track"],
  DUE_SOON: ["sắp đến hạn (còn 1–3 ngày làm việc)", "due soon (1–3 working days left)"],
  DUE_TODAY: ["đến hạn hôm nay", "due today"],
  OVERDUE: ["quá hạn", "overdue"],
  MET_ON_TIME: ["đúng hạn", "met on time"],
  MET_LATE: ["trễ hạn", "met late"],
  PAUSED: ["tạm dừng", "paused"],
  CANCELLED: ["không còn phải thực hiện", "no longer owed"],
} satisfies Record<State, readonly [string, string]>);

/** Who owes something. */
const zDebtor = z.object({ id: z.string(), name: z.string() });
const zPeriod = z.object({ length: z.int().min(0), unit: z.enum(["WORKING_DAYS", "DAYS", "MONTHS"]), direction: z.enum(["FORWARD", "BACKWARD"]) });

/** A deadline, kept inside the item it is owed on (deadline/record.ts says what each part means). */
export const zDeadline = z.object({
  id: z.string(),
  policyCode: z.string(),
  cause: optional(z.string()),
  eventOn: optional(zDay),
  startedOn: zDay,
  startRecordedOn: optional(zDay),
  policy: optional(z.object({ unitCode: z.string(), version: z.int().min(0), period: zPeriod })),
  fixedOn: optional(zDay),
  calendarVersion: z.int().positive().default(1),
  dueOn: zDay,
  originalDueOn: zDay,
  metOn: optional(zDay),
  metRecordedOn: optional(zDay),
  cancelledOn: optional(zDay),
  extensions: z
    .array(z.object({ from: zDay, to: zDay, on: zDay, by: z.string(), reason: prose(NOTE_MAX), pausesBefore: z.int().min(0).default(0) }))
    .max(20)
    .default([]),
  pauses: z
    .array(z.object({ from: zDay, to: optional(zDay), by: z.string(), reason: prose(NOTE_MAX) }))
    .max(20)
    .default([]),
  owedBy: optional(zDebtor),
}) satisfies z.ZodType<DeadlineRecord>;
/** Deadlines of one subject: an escalation may be followed up fifty times. */
export const DEADLINES_MAX = 100;
export const zDeadlines = z.array(zDeadline).max(DEADLINES_MAX).default([]);
export type { DeadlineRecord } from "./deadline/record.ts";

/** How a period is counted, and how sure its source is; the calendar's own marks. */
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
  VERIFIED: ["đã đối chiếu văn bản", "wording read"],
  REPORTED: ["theo nguồn thứ cấp", "reported by a secondary source"],
  DEFAULT: ["mặc định của hệ thống", "this system's default"],
} satisfies Record<Mark, readonly [string, string]>);
export const CalendarDayKind = enumeration({
  HOLIDAY: ["ngày lễ, tết", "holiday"],
  SUBSTITUTE: ["nghỉ bù cho ngày lễ trùng ngày nghỉ", "day off in place of a holiday on a weekend"],
  SWAP_REST: ["nghỉ hoán đổi", "day off that is worked on another day"],
  MAKE_UP: ["làm bù", "day worked to make up for another"],
} satisfies Record<CalendarEntry["kind"], readonly [string, string]>);
export const DeadlineStage = enumeration({
  REMINDER_3: ["nhắc trước 3 ngày làm việc", "reminded three working days before"],
  REMINDER_1: ["nhắc trước 1 ngày làm việc", "reminded one working day before"],
  REMINDER_0: ["nhắc trong ngày đến hạn", "reminded on the day"],
  OVERDUE: ["quá hạn", "overdue"],
  LATE_5: ["quá hạn 5 ngày làm việc, báo cấp trên trực tiếp", "five working days late: the next higher body is named"],
  LATE_15: ["quá hạn 15 ngày làm việc, báo cấp trên cao hơn một bậc", "fifteen working days late: the body above that is named"],
  REINSTATED: ["xác nhận lại: vẫn quá hạn", "overdue after all: what was taken back holds again"],
  WITHDRAWN: ["đính chính: thông báo quá hạn trước đó không còn đúng", "taken back: the notice that it was overdue does not hold any longer"],
} satisfies Record<Stage, readonly [string, string]>);
export const CalendarDayStatus = enumeration({
  CONFIRMED: ["đã xác định", "confirmed"],
  PROVISIONAL: ["tạm tính", "provisional"],
} satisfies Record<CalendarEntry["status"], readonly [string, string]>);
