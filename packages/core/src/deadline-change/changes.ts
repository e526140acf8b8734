import type { Step } from "../access/step.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { currentDue } from "../deadline/current.ts";
import { type DeadlineRecord, isOpen, openPause } from "../deadline/record.ts";
import { checkedDay, expectNotTooFar, tooEarly } from "../kernel/date-rules.ts";
import { addDays, type Day, formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { StateRules } from "../use-case/allowed.ts";
import type { Moment } from "../use-case/moment.ts";

interface Reasoned {
  readonly reason: string;
}

interface Condition {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly holds: (deadline: DeadlineRecord) => boolean;
}

const STILL_OWED: Condition = {
  code: "STILL_OWED",
  vi: "thời hạn phải còn mở: chưa hoàn thành và chưa bị hủy",
  en: "the deadline must be open: neither met nor cancelled",
  holds: isOpen,
};
const NOT_PAUSED: Condition = {
  code: "NOT_PAUSED",
  vi: "thời hạn không ở trạng thái tạm dừng; nếu đang tạm dừng, hãy cho tiếp tục trước",
  en: "the deadline must not be paused: resume it first",
  holds: (deadline) => !openPause(deadline),
};
const PAUSED: Condition = {
  code: "PAUSED",
  vi: "thời hạn phải đang tạm dừng",
  en: "the deadline must be paused",
  holds: (deadline) => openPause(deadline) !== undefined,
};

/** The conditions of each step, in the order in which they are checked. */
const CONDITIONS = {
  extendDeadline: [STILL_OWED, NOT_PAUSED],
  pauseDeadline: [STILL_OWED, NOT_PAUSED],
  resumeDeadline: [STILL_OWED, PAUSED],
} as const satisfies Partial<Record<Step, readonly Condition[]>>;

const meets =
  (step: keyof typeof CONDITIONS) =>
  (deadline: DeadlineRecord): boolean =>
    CONDITIONS[step].every(({ holds }) => holds(deadline));

/** The steps on a deadline. */
export const RULES = {
  extendDeadline: meets("extendDeadline"),
  pauseDeadline: meets("pauseDeadline"),
  resumeDeadline: meets("resumeDeadline"),
} as const satisfies StateRules<DeadlineRecord>;

/** @throws Failure CONDITION_NOT_MET for the first condition of the step that does not hold. */
function expectPossible(step: keyof typeof CONDITIONS, deadline: DeadlineRecord): void {
  const broken = CONDITIONS[step].find(({ holds }) => !holds(deadline));
  if (!broken) return;
  const { code, vi, en } = broken;
  throw new Failure("CONDITION_NOT_MET", ["deadlineId"], { code, vi, en });
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
  expectPossible("extendDeadline", deadline);
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
  expectPossible("pauseDeadline", deadline);
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
  expectPossible("resumeDeadline", deadline);
  const open = openPause(deadline);
  const last = checkedDay(to, {
    field: "to",
    today,
    after: { day: open?.from ?? null, name: "from" },
  });
  const after = {
    ...deadline,
    pauses: deadline.pauses.map((pause) => (pause === open ? { ...pause, to: last } : pause)),
  };
  return { ...after, dueOn: currentDue(after, calendar), calendarVersion: calendar.version };
}
