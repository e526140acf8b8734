import { addDays, type Day, formatVietnamese } from "./day.ts";
import { Failure } from "./errors.ts";

interface Bounds {
  /** Name of the field of the input. */
  readonly field: string;
  readonly today: Day;
  /** A day that must not be later than the checked day, and its field name for the reader. */
  readonly after?: { readonly day: Day | null; readonly name: string };
}

/** The words of days, by the name of their field. */
const NAMES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  announcedOn: ["ngày thông báo", "the announcement"],
  answeredOn: ["ngày trả lời", "the answer"],
  approvedOn: ["ngày duyệt", "the approval"],
  assessedOn: ["ngày đánh giá", "the assessment"],
  assignedOn: ["ngày giao xử lý", "the assignment"],
  coversFrom: ["ngày đầu của kỳ báo cáo", "the first day of the period"],
  escalatedOn: ["ngày kiến nghị cấp trên", "the escalation"],
  foundOn: ["ngày phát hiện", "the finding"],
  from: ["ngày bắt đầu", "the first day"],
  heldOn: ["ngày hội nghị", "the session"],
  issuedOn: ["ngày ban hành", "the issue"],
  "opinions.receivedOn": ["ngày tiếp nhận ý kiến gần nhất", "the receipt of the latest opinion"],
  pauses: ["lần tạm dừng trước", "the previous pause"],
  receivedOn: ["ngày tiếp nhận", "the receipt"],
  redirectedOn: ["ngày chuyển", "the transfer"],
  rejectedOn: ["ngày không tiếp nhận", "the rejection"],
  startedOn: ["ngày bắt đầu", "the start"],
  today: ["hôm nay", "today"],
  validFrom: ["ngày bắt đầu áp dụng", "the first day that it applies to"],
};

/** The failure for a day that is before the day it must follow. `name`: its field or document. */
export const tooEarly = (
  path: readonly string[],
  { day, name }: { readonly day: Day; readonly name: string },
): Failure => {
  const [vi, en] = NAMES[name] ?? [name, name];
  return new Failure("CONFLICTING_INPUT", path, {
    vi: `Không được trước ngày ${formatVietnamese(day)} (${vi}).`,
    en: `Must not be before ${day} (${en}).`,
  });
};

/** A day that somebody plans, fixes or promises can be at most ten years from today. */
const LONGEST_DAYS = 10 * 366;

/** The failure for a day that is more than ten years from today; undefined if it is not. */
export function tooFar(day: Day | null, path: readonly string[], today: Day): Failure | undefined {
  const limit = addDays(today, LONGEST_DAYS);
  return day !== null && day > limit ? new Failure("TOO_LARGE", path, { limit }) : undefined;
}

/** @throws Failure TOO_LARGE at `path` if the day is more than ten years from today. */
export function expectNotTooFar(day: Day | null, path: readonly string[], today: Day): void {
  const failure = tooFar(day, path, today);
  if (failure) throw failure;
}

/**
 * Checks the day on which something happened. Null means today.
 * @throws Failure NOT_IN_FUTURE, or CONFLICTING_INPUT if the day is before `after`.
 */
export function checkedDay(value: Day | null, { field, today, after }: Bounds): Day {
  if (value === null) return today;
  if (value > today) throw new Failure("NOT_IN_FUTURE", [field], { limit: today });
  if (after?.day && value < after.day)
    throw tooEarly([field], { day: after.day, name: after.name });
  return value;
}
