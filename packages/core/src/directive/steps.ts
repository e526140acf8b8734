import type * as z from "zod";
import { makeAddresseeMutation } from "../addressee/step.ts";
import { checkedDay } from "../kernel/date-rules.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { ANSWER_MAX, zText } from "../kernel/text.ts";
import type { StateRules } from "../use-case/allowed.ts";
import type { TransitionDefinition } from "../use-case/transition.ts";
import { DIRECTIVE } from "./concept.ts";
import { withDeadlinesMet, withDeadlinesReopened } from "./deadlines.ts";
import type { DirectiveFacts, OfAddressee, Step } from "./lifecycle.ts";
import { type Addressee, type Directive, Returned } from "./shape.ts";

const mutationOf = makeAddresseeMutation(DIRECTIVE);
/** Infers the type parameters of a transition. */
const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<OfAddressee, Step, DirectiveFacts, S, G>,
) => step;
const noExtraFacts = () => ({});

/** The body with further progress. */
const progressed = (
  { addressee }: OfAddressee,
  progress: Partial<Addressee["progress"]>,
): Pick<OfAddressee, "addressee"> => ({
  addressee: { ...addressee, progress: { ...addressee.progress, ...progress } },
});

export const STEPS = {
  acknowledgeDirective: define({
    by: "acknowledgeDirective",
    event: "directive.acknowledged",
    input: {},
    facts: noExtraFacts,
    apply: (before, _, { today }) => progressed(before, { acknowledgedOn: today }),
  }),
  startDirective: define({
    by: "startDirective",
    event: "directive.started",
    input: {},
    facts: noExtraFacts,
    apply: (before, _, { today }) => progressed(before, { startedOn: today }),
  }),
  reportDirective: define({
    by: "reportDirective",
    event: "directive.reported",
    input: { report: zText(ANSWER_MAX), reportedOn: optional(zDay) },
    read: async ({ calendar }) => calendar,
    facts: noExtraFacts,
    apply: (before, { report, reportedOn }, { today, actor }, calendar) => {
      const on = checkedDay(reportedOn, {
        field: "reportedOn",
        today,
        after: { day: before.addressee.progress.startedOn, name: "startedOn" },
      });
      return {
        ...progressed(before, { report, reportedOn: on, reportedBy: actor }),
        subject: withDeadlinesMet(before, on, { today, calendar }),
      };
    },
  }),
  acceptDirective: define({
    by: "acceptDirective",
    event: "directive.accepted",
    input: {},
    facts: noExtraFacts,
    apply: (before, _, { today }) => progressed(before, { acceptedOn: today }),
  }),
  returnDirective: define({
    by: "returnDirective",
    event: "directive.returned",
    input: { reason: Returned.shape.reason },
    facts: noExtraFacts,
    apply: (before, { reason }, { today }) => {
      const { progress, returned } = before.addressee;
      const { report, reportedOn } = progress;
      const { addressee } = progressed(before, {
        report: null,
        reportedOn: null,
        reportedBy: null,
      });
      return {
        addressee: {
          ...addressee,
          returned: [...returned, { report, reportedOn, returnedOn: today, reason }],
        },
        subject: withDeadlinesReopened(before),
      };
    },
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
