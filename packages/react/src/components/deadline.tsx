import { formatDay } from "@doithoai/client";
import type { DeadlineState } from "@doithoai/schema";
import type { ElementType, ReactNode } from "react";
import { type Language, say, useLanguage, type Words, wordsOf } from "../words.ts";

/** A deadline as documents ask for it. A field that is missing is not shown. */
export interface DeadlineFacts {
  readonly policyCode?: string;
  readonly label?: Words;
  /** The last day on time; null while it is paused. */
  readonly dueOn?: string | null;
  readonly state: DeadlineState;
  readonly workingDaysLeft?: number | null;
  readonly workingDaysLate?: number | null;
  readonly daysLate?: number | null;
  readonly provisional?: boolean;
}

/** The parts of a deadline in words. A part that does not apply is null. */
export interface DeadlineWords {
  readonly label: string | null;
  readonly state: string;
  /** dd/MM/yyyy, in Asia/Ho_Chi_Minh. */
  readonly day: string | null;
  /** The working days left, or how late it is. */
  readonly days: string | null;
  readonly provisional: string | null;
}

const counted = (language: Language, count: number, { vi, en }: Words): string => {
  const words = language === "vi" ? vi : en.replace("(s)", count === 1 ? "" : "s");
  return words.replace("#", count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB"));
};
const LEFT = { vi: "còn # ngày làm việc", en: "# working day(s) left" };
const LATE = { vi: "trễ # ngày làm việc", en: "# working day(s) late" };
const LATE_BY_DAYS_OFF = { vi: "trễ # ngày (ngày nghỉ)", en: "# day(s) late (days off)" };

function daysOf(language: Language, deadline: DeadlineFacts): string | null {
  const { workingDaysLeft: left, workingDaysLate: late, daysLate } = deadline;
  if (typeof late === "number" && late > 0) return counted(language, late, LATE);
  if (daysLate) return counted(language, daysLate, LATE_BY_DAYS_OFF);
  return typeof left === "number" && deadline.state !== "DUE_TODAY"
    ? counted(language, left, LEFT)
    : null;
}

/** The words of a deadline, for a layout of one's own. */
export const deadlineWords = (language: Language, deadline: DeadlineFacts): DeadlineWords => {
  const { label, policyCode, state, dueOn, provisional } = deadline;
  const named = policyCode === undefined ? null : wordsOf(language, "DeadlinePolicy", policyCode);
  return {
    label: label?.[language] ?? named,
    state: wordsOf(language, "DeadlineState", state),
    day: dueOn ? formatDay(dueOn) : null,
    days: daysOf(language, deadline),
    provisional: provisional ? say(language, "provisional") : null,
  };
};

export interface DeadlineProps {
  readonly deadline: DeadlineFacts;
  /** The element around it. Default: `p`. */
  readonly as?: ElementType;
  readonly className?: string;
  /** Replaces the layout. */
  readonly children?: (words: DeadlineWords) => ReactNode;
}

/**
 * A deadline in one line: duty, state in words, day, days left or late. `data-state` is for styles;
 * nothing is told by colour alone.
 */
export function Deadline({ deadline, as: As = "p", className, children }: DeadlineProps) {
  const language = useLanguage();
  const words = deadlineWords(language, deadline);
  const { label, state, day, days, provisional } = words;
  const parts = [
    <span key="state" data-part="state">
      {state}
    </span>,
    day !== null && (
      <span key="day" data-part="day">
        {say(language, "due")} <time dateTime={deadline.dueOn ?? ""}>{day}</time>
      </span>
    ),
    days !== null && (
      <span key="days" data-part="days">
        {days}
      </span>
    ),
    provisional !== null && (
      <span key="provisional" data-part="provisional">
        {provisional}
      </span>
    ),
  ].filter((part) => part !== false);
  return (
    <As className={className} data-state={deadline.state}>
      {children ? (
        children(words)
      ) : (
        <>
          {label !== null && <span data-part="label">{label}: </span>}
          {parts.flatMap((part, i) => (i === 0 ? part : [", ", part]))}
        </>
      )}
    </As>
  );
}
