import { writeFileSync } from "node:fs";
import { NATIONAL_CALENDAR } from "../src/calendar/calendar.ts";
import { EDITION } from "../src/calendar/editions.ts";
import { YEARS } from "../src/calendar/years/index.ts";
import type { Conditions } from "../src/deadline/conditions.ts";
import { POLICIES } from "../src/deadline/policies.ts";
import { policyWords } from "../src/deadline/policy-words.ts";
import { LONG_OVERDUE, OFFICE, REMINDERS } from "../src/deadline/stages.ts";
import {
  CalendarDayKind,
  DeadlineState,
  PeriodUnit,
  SourceMark,
} from "../src/deadline-record/labels.ts";

/** Writes docs/deadlines.md from the policies and the calendar in the code. */
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const labelOf = (
  labels: readonly { readonly code: string; readonly en: string }[],
  code: string,
): string => labels.find((label) => label.code === code)?.en ?? code;

/** The body that fixes the day of a policy without a period. */
const FIXED_BY: Readonly<Record<string, string>> = {
  DIRECTIVE_DUE: "until the day that the chair sets",
  ROADMAP_RESULT: "until the day that the response promises",
};

/** The matters that a policy applies to. */
const inWords = ({ sessionTypes, unitLevels, chairKinds }: Conditions): string => {
  const listed = (values: readonly string[] | undefined): string[] =>
    values ? [values.map((value) => `\`${value}\``).join(", ")] : [];
  const all = [...listed(sessionTypes), ...listed(unitLevels), ...listed(chairKinds)];
  return all.length === 0 ? "all" : all.join("; ");
};

const policies = POLICIES.map(({ code, period, source, mark, vi, repeating, conditions }) => {
  const words = policyWords({ code, conditions });
  const length = period
    ? [
        period.direction === "BACKWARD" ? "≥ " : "",
        `${period.length} ${labelOf(PeriodUnit.labels, period.unit)}`,
        repeating ? ", repeating" : "",
      ].join("")
    : (FIXED_BY[code] ?? "until a fixed day");
  return row(
    `\`${code}\`<br>${vi}`,
    inWords(conditions),
    words?.trigger.en ?? "",
    length,
    words?.owedBy.en ?? "",
    words?.metBy.en ?? "",
    `${source} (${labelOf(SourceMark.labels, mark)})`,
  );
});

const years = [...Map.groupBy(YEARS, ({ day }) => day.slice(0, 4))].map(([year, entries]) => {
  const days = entries.map(({ day, working, status, kind, reason, source }) =>
    row(
      `${day.slice(8)}/${day.slice(5, 7)}`,
      working ? "worked" : "off",
      labelOf(CalendarDayKind.labels, kind),
      reason,
      source ?? "–",
      status === "CONFIRMED" ? "" : "provisional",
    ),
  );
  return [
    `### ${year}`,
    "",
    row("Day", "Work", "Kind", "Reason", "Source", "Status"),
    "|---|---|---|---|---|---|",
    ...days,
    "",
  ].join("\n");
});

const states = DeadlineState.labels
  .map(({ code, vi, en }) => `\`${code}\` ${vi} · ${en}`)
  .join("; ");

const text = `# Deadlines

Generated from the deadline policies and the calendar in the code; do not edit.

## Counting

Days are days in Asia/Ho_Chi_Minh. The day of the event is not counted. A period in days or months
that would end on a day off ends on the next working day; a period that is counted backward does
not move (Bộ luật Dân sự 2015, Điều 147–148; this system treats a swapped day off as a day off in
this rule, which is its own reading). An obligation is on time until the end of its due day, and
overdue from 00:00 of the next day, whether any job has run or not. \`explainDeadline\` and
\`Deadline.steps\` list every day, counted or not, with the reason.

The states: ${states}.

A pause stops the count: its days, first and last included, are not counted. An extension sets a
later day instead of the counted one; the first due day stays visible as \`originalDueOn\`. An
event may be recorded later than it happened, and so may the act that meets a deadline. The day it
happened decides. The day of the record is stored beside it (\`startRecordedOn\`,
\`metRecordedOn\`).

## Obligations

These are the national defaults. The policy of a unit (\`setDeadlinePolicy\`) takes precedence over
the policy of its province, and that over the policy of the country. A policy applies to events from
its first day on, to its last day if it has one, and to the matters that meet its conditions. Of one
unit, the policy with more conditions of its own decides, then the later, then the newer. A policy
of a unit has the conditions that it sets, and otherwise those that all national policies of its
code share. A deadline keeps the policy and the calendar by which it was made. An administrator of
the unit itself cannot set a policy that begins before today or allows more time than the level
above does, nor switch a duty off (\`none\`); an administrator of a level above can. What is open
then ends that day, \`MISSED\` if it was overdue.

A deadline binds (\`Deadline.binding\`) by a law that was read or reported, by a rule of a unit, or
by a day that a person fixed or extended. A default of this system binds nobody: it is shown and
reminded of, but without a token it is in no list, higher bodies are not notified, and the figures
of sessions do not count it.

The chair of a session heads a Party committee if its body is named and the position is no deputy's,
or if the position says so ("Bí thư", not "Phó Bí thư", nor that of a Party cell or the Youth
Union). Who heads both committees counts as the head of the Party committee.

| Policy | Applies to | From | Length | Owed by | Met by | Source |
|---|---|---|---|---|---|---|
${policies.join("\n")}

- \`extendDeadline\` gives more time to a recommendation that needs it.
- A reopened opinion is owed a first reply again.
- An opinion that is merged into another has no obligations of its own. Its citizen is owed the
  response to the other opinion, and a first reply counted from the day on which the citizen's own
  opinion was received. The earliest result that was owed to it goes along, with its body, and so
  does the pending escalation that is followed up first, and the transfer that is due first. Their
  deadlines keep day, pauses and extensions.
- The body that returns an opinion no longer owes the result. The receiving body owes it, by the
  same day, until it assigns the opinion again. The next body gets that day too: a later one
  requires LEADER or ADMIN, and a reason, as \`extendDeadline\` does. After that day, the body that
  held the result counts it as \`MISSED\` once. Whoever gets it later carries the same overdue
  deadline on.
- A deadline that ends after its day without being met is \`MISSED\`, not \`CANCELLED\`, unless it
  was paused by its day.
- A response with a roadmap may promise a day (\`promisedOn\`). The result is owed by that day until
  the matter ends, also while the opinion is handled again. A reopening does not make a promise
  owed again if the matter had ended.
- A recommendation that is received late counts as received on the last day for its receipt. The
  supervised body owes a further reply to each assessment NOT_ACCEPTED. A body that is named only at
  the receipt owes no receipt.
- Whatever is open has an open deadline, or \`openWithout\` names the reason why it has none.
- A day that somebody fixes or promises is at most 3,660 days from today.
- A report meets a directive on the day of the report, unless the chair returns it.
- Each body of a directive or recommendation owes its own deadlines. The day of a directive holds
  for every body that leads or is responsible and has no day of its own. A cooperating body owes a
  day only if it is given one, and no receipt and no reply. When the whole is accepted, what
  cooperating bodies still owe ends; what was overdue stays missed.
- An act without a recorded day is not measured.

## Notices

The overdue check runs at 00:05 and every hour after. For each due day it emits each of these
notices once:

- a reminder ${REMINDERS.filter((days) => days > 0).join(" and ")} working days before the due
  day, and one on the due day; if several reminders were missed, only the last is sent;
- \`deadline.overdue\`, dated 00:00 of the day after the due day; also for an obligation that was
  met late before a check ran;
- \`deadline.long-overdue\` of a binding deadline
  at ${LONG_OVERDUE.join(" and ")} working days late. The first names
  the next higher body, the second the body above that one.

Reminders and notices of long delay wait for office hours, ${OFFICE.opens}:00–${OFFICE.closes}:00
of a working day. A notice is never deleted. If an overdue notice turns out to be wrong,
\`deadline.overdue-withdrawn\` follows. If it then holds again, \`deadline.overdue-reinstated\`
follows. \`Deadline.notices\` shows all of them. The figures are defaults of this system.

## The working calendar

This is edition ${EDITION}. It covers ${NATIONAL_CALENDAR.from} to ${NATIONAL_CALENDAR.to}. A
count beyond this period, or over a provisional day, is marked provisional. An administrator sets
further days (\`setCalendarDays\`), and can list the deadlines that would move before that
(\`dryRun\`). The mark "(dẫn lại)" means that the wording is known from a document that cites the
source.

${years.join("\n")}`;
writeFileSync(new URL("../../../docs/deadlines.md", import.meta.url), text);
