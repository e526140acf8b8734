import type { Calendar } from "../calendar/calendar.ts";
import { currentDue } from "../deadline/current.ts";
import { type DeadlineRecord, isOpen, openPause } from "../deadline/record.ts";
import { checkedDay, expectNotTooFar, tooEarly } from "../kernel/date-rules.ts";
import { addDays, type Day, formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { Moment } from "../use-case/moment.ts";

interface Reasoned {
  readonly reason: string;
}

const STILL_OWED = {
  code: "STILL_OWED",
  vi: "thời hạn phải còn mở: chưa hoàn thành và chưa bị hủy",
  en: "the deadline must be open: neither met nor cancelled",
};
const NOT_PAUSED = {
  code: "NOT_PAUSED",
  vi:
    "thời hạn không ở trạng thái tạm dừng; " +
    "nếu đang tạm dừng, hãy cho tiếp tục trước (resumeDeadline)",
  en: "the deadline must not be paused: resume it first (resumeDeadline)",
};
const PAUSED = {
  code: "PAUSED",
  vi: "thời hạn phải đang tạm dừng",
  en: "the deadline must be paused",
};

const refuse = (words: {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}): Failure => new Failure("CONDITION_NOT_MET", ["deadlineId"], { ...words });

function expectOpen(deadline: DeadlineRecord): void {
  if (!isOpen(deadline)) throw refuse(STILL_OWED);
}

const laterThan = (dueOn: Day): Phrase => ({
  vi: `Phải sau ngày đến hạn hiện tại ${formatVietnamese(dueOn)}.`,
  en: `Must be later than the current due day ${dueOn}.`,
});

/** Pure: sets a later due day. The earlier one stays visible. */
export function applyExtension(
  deadline: DeadlineRecord,
  { dueOn, reason }: Reasoned & { readonly dueOn: Day },
  { today, actor }: Moment,
): DeadlineRecord {
  expectOpen(deadline);
  if (openPause(deadline)) throw refuse(NOT_PAUSED);
  if (dueOn <= deadline.dueOn)
    throw new Failure("CONFLICTING_INPUT", ["dueOn"], laterThan(deadline.dueOn));
  expectNotTooFar(dueOn, ["dueOn"], today);
  return {
    ...deadline,
    dueOn,
    extensions: [
      ...deadline.extensions,
      {
        from: deadline.dueOn,
        to: dueOn,
        on: today,
        by: actor,
        reason,
        pausesBefore: deadline.pauses.length,
      },
    ],
  };
}

/** Pure: stops the count, from today or from an earlier day since the start. */
export function applyPause(
  deadline: DeadlineRecord,
  { from, reason }: Reasoned & { readonly from: Day | null },
  { today, actor }: Moment,
): DeadlineRecord {
  expectOpen(deadline);
  if (openPause(deadline)) throw refuse(NOT_PAUSED);
  const last = deadline.pauses.at(-1)?.to ?? null;
  const after =
    last === null
      ? { day: deadline.startedOn, name: "startedOn" }
      : { day: addDays(last, 1), name: "pauses" };
  const first = checkedDay(from, { field: "from", today, after });
  if (first < after.day) throw tooEarly(["from"], after);
  return {
    ...deadline,
    pauses: [...deadline.pauses, { from: first, to: null, by: actor, reason }],
  };
}

/**
 * Pure: resumes the count without the paused days. A deadline that was overdue before the pause
 * stays overdue.
 */
export function applyResumption(
  deadline: DeadlineRecord,
  { to }: { readonly to: Day | null },
  { today }: Moment,
  calendar: Calendar,
): DeadlineRecord {
  expectOpen(deadline);
  const open = openPause(deadline);
  if (!open) throw refuse(PAUSED);
  const last = checkedDay(to, { field: "to", today, after: { day: open.from, name: "from" } });
  const after = {
    ...deadline,
    pauses: deadline.pauses.map((pause) => (pause === open ? { ...pause, to: last } : pause)),
  };
  return { ...after, dueOn: currentDue(after, calendar), calendarVersion: calendar.version };
}
