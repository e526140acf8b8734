import { writeFileSync } from "node:fs";
import { NATIONAL_CALENDAR } from "../src/calendar/calendar.ts";
import { EDITION } from "../src/calendar/editions.ts";
import { YEARS } from "../src/calendar/years/index.ts";
import { POLICIES } from "../src/deadline/policies.ts";
import { LONG_OVERDUE, OFFICE, REMINDERS } from "../src/deadline/stages.ts";
import {
  CalendarDayKind,
  DeadlineState,
  PeriodUnit,
  SourceMark,
} from "../src/deadline-record/labels.ts";

/** Writes docs/deadlines.md: what is owed by when, as the code has it. */
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const wordsOf = (
  labels: readonly { readonly code: string; readonly en: string }[],
  code: string,
): string => labels.find((label) => label.code === code)?.en ?? code;

const policies = POLICIES.map(
  ({ code, period, trigger, owedBy, metBy, source, mark, vi, repeating }) => {
    const length = period
      ? `${period.direction === "BACKWARD" ? "≥ " : ""}${period.length} ${wordsOf(PeriodUnit.labels, period.unit)}${repeating ? ", repeating" : ""}`
      : "the day that the chair fixes";
    return row(
      `\`${code}\`<br>${vi}`,
      trigger.en,
      length,
      owedBy.en,
      metBy.en,
      `${source} (${wordsOf(SourceMark.labels, mark)})`,
    );
  },
);

const years = [...Map.groupBy(YEARS, ({ day }) => day.slice(0, 4))].map(([year, entries]) => {
  const days = entries.map(({ day, working, status, kind, reason, source }) =>
    row(
      `${day.slice(8)}/${day.slice(5, 7)}`,
      working ? "worked" : "off",
      wordsOf(CalendarDayKind.labels, kind),
      reason,
      source ?? "–",
      status === "CONFIRMED" ? "" : "provisional",
    ),
  );
  return `### ${year}\n\n| Day | | Kind | | What says so | |\n|---|---|---|---|---|---|\n${days.join("\n")}\n`;
});

const states = DeadlineState.labels
  .map(({ code, vi, en }) => `\`${code}\` ${vi} · ${en}`)
  .join("; ");

const text = `# Deadlines

Generated from the code that counts; do not edit.

## How is counted

Days are days in Asia/Ho_Chi_Minh. The day of the event is not counted; a period in days or months that would end on a day off ends on the
next working day, one counted backward does not (Bộ luật Dân sự 2015, Điều 147–148; that a day off by a swap of days counts as one is this
system's reading). What is due on a day is in time until its end, and overdue from 00:00 of the next, whether or not anything has run.
\`explainDeadline\` and \`Deadline.steps\` tell every day, counted or not, and why.

The states: ${states}.

A pause stops the count: its days, first and last included, are not counted. An extension names a later day in place of the counted one. The
first day stays visible as \`originalDueOn\`. Where an event or what met a deadline is entered later than it happened, the day it happened
decides and the day of the entry stands beside it (\`startRecordedOn\`, \`metRecordedOn\`).

## What is owed

The national defaults. A unit's own policy (\`setDeadlinePolicy\`) goes before that of its province, and that before the country's, for events
from its first day on; a deadline keeps the policy and the calendar it was made by.

| Policy | From | Length | Owed by | Met by | Source |
|---|---|---|---|---|---|
${policies.join("\n")}

A recommendation that needs longer is given it by \`extendDeadline\`. An opinion that is reopened is owed a first reply anew. Merged into
another, nothing is owed on it any longer: its citizen is owed the other's answer, and a first reply from the day he was heard. Given back, its
body no longer owes the result. A report meets a directive on its day unless the chair gives it back. What was done on a day that nobody wrote
down is not measured.

## What is said of it

The overdue check runs at five past midnight and every hour after. Of each due day it says once: a reminder ${REMINDERS.filter((days) => days > 0).join(" and ")} working days before and on
the day, of those missed only the last; \`deadline.overdue\`, dated 00:00 of the day after, also of what was met late before a run looked;
\`deadline.long-overdue\` ${LONG_OVERDUE.join(" and ")} working days late, which names the next higher body and then the one above it. Reminders and notices of long delay
wait for office hours, ${OFFICE.opens}:00–${OFFICE.closes}:00 of a working day. What was said and turns out not to hold is never unsaid: \`deadline.overdue-withdrawn\` follows, and
\`deadline.overdue-reinstated\` where it does after all. \`Deadline.notices\` shows them. The figures are defaults of this system.

## The working calendar

Edition ${EDITION}, known from ${NATIONAL_CALENDAR.from} to ${NATIONAL_CALENDAR.to}; what is counted beyond, or over a provisional day, is provisional and says so. An administrator sets
further days (\`setCalendarDays\`) and sees beforehand what would move (\`dryRun\`). "(dẫn lại)": read as others cite it.

${years.join("\n")}`;
writeFileSync(new URL("../../../docs/deadlines.md", import.meta.url), text);
