import type * as z from "zod";
import type { Calendar } from "../calendar/calendar.ts";
import { isOpen } from "../deadline/record.ts";
import { closeAsMet } from "../deadline/settle.ts";
import { checkedDay } from "../kernel/date-rules.ts";
import type { Day } from "../kernel/day.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { ANSWER_MAX, zText } from "../kernel/text.ts";
import type { StateRules } from "../use-case/allowed.ts";
import { makeTransitionMutation, type TransitionDefinition } from "../use-case/transition.ts";
import { DIRECTIVE } from "./concept.ts";
import type { DirectiveFacts, Step } from "./lifecycle.ts";
import { type Directive, Returned } from "./shape.ts";

const mutationOf = makeTransitionMutation(DIRECTIVE);
/** Infers the type parameters of a transition. */
const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<Directive, Step, DirectiveFacts, S, G>,
) => step;
const noExtraFacts = () => ({});

/** Closes the open deadlines on the day of the report. */
const withDeadlinesMet = (
  { deadlines }: Directive,
  reportedOn: Day,
  terms: { readonly today: Day; readonly calendar: Calendar },
): Directive["deadlines"] =>
  deadlines.map((deadline) =>
    isOpen(deadline) ? closeAsMet(deadline, reportedOn, terms) : deadline,
  );
/** Reopens the deadlines that a returned report had met. */
const withDeadlinesReopened = ({ deadlines, progress }: Directive): Directive["deadlines"] =>
  deadlines.map((deadline) =>
    deadline.metOn !== null && deadline.metOn === progress.reportedOn
      ? { ...deadline, metOn: null, metRecordedOn: null }
      : deadline,
  );

export const STEPS = {
  acknowledgeDirective: define({
    by: "acknowledgeDirective",
    event: "directive.acknowledged",
    input: {},
    facts: noExtraFacts,
    apply: ({ progress }, _, { today }) => ({ progress: { ...progress, acknowledgedOn: today } }),
  }),
  startDirective: define({
    by: "startDirective",
    event: "directive.started",
    input: {},
    facts: noExtraFacts,
    apply: ({ progress }, _, { today }) => ({ progress: { ...progress, startedOn: today } }),
  }),
  reportDirective: define({
    by: "reportDirective",
    event: "directive.reported",
    input: { report: zText(ANSWER_MAX), reportedOn: optional(zDay) },
    read: async ({ calendar }) => calendar,
    facts: noExtraFacts,
    apply: (before, { report, reportedOn }, { today, actor }, calendar) => {
      const { progress } = before;
      const on = checkedDay(reportedOn, {
        field: "reportedOn",
        today,
        after: { day: progress.startedOn, name: "startedOn" },
      });
      return {
        progress: { ...progress, report, reportedOn: on, reportedBy: actor },
        deadlines: withDeadlinesMet(before, on, { today, calendar }),
      };
    },
  }),
  acceptDirective: define({
    by: "acceptDirective",
    event: "directive.accepted",
    input: {},
    facts: noExtraFacts,
    apply: ({ progress }, _, { today }) => ({ progress: { ...progress, acceptedOn: today } }),
  }),
  returnDirective: define({
    by: "returnDirective",
    event: "directive.returned",
    input: { reason: Returned.shape.reason },
    facts: noExtraFacts,
    apply: (before, { reason }, { today }) => ({
      progress: { ...before.progress, report: null, reportedOn: null, reportedBy: null },
      returned: [
        ...before.returned,
        {
          report: before.progress.report,
          reportedOn: before.progress.reportedOn,
          returnedOn: today,
          reason,
        },
      ],
      deadlines: withDeadlinesReopened(before),
    }),
    reason: ({ reason }) => reason,
  }),
};

/** The steps on a directive that are no transition of it. */
export const RULES = { attachDocument: () => true } as const satisfies StateRules<Directive>;

export const acknowledge = mutationOf(STEPS.acknowledgeDirective);
export const start = mutationOf(STEPS.startDirective);
export const report = mutationOf(STEPS.reportDirective);
export const accept = mutationOf(STEPS.acceptDirective);
export const sendBack = mutationOf(STEPS.returnDirective);
