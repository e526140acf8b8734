import type * as z from "zod";
import { dayGiven } from "../given.ts";
import { optional, zDay } from "../shape.ts";
import { type Concept, type Definition, nothing, useCaseOf } from "../step.ts";
import { ANSWER_MAX, prose } from "../text.ts";
import { DirectiveEntity } from "./entity.ts";
import { type DirectiveFacts, LIFE, type Step } from "./lifecycle.ts";
import { byId } from "./read.ts";
import { type Directive, Returned } from "./shape.ts";

export const DIRECTIVE: Concept<Directive, Step, DirectiveFacts> = {
  entity: DirectiveEntity,
  key: "directiveId",
  load: (ctx, id) => byId(ctx, id, { consistent: true }),
  life: LIFE,
  handledBy: ({ lead }) => lead.id,
};
const useCase = useCaseOf(DIRECTIVE);
/** Ties a definition's types together. */
const define = <S extends z.ZodRawShape, G>(step: Definition<Directive, Step, DirectiveFacts, S, G>) => step;
const noMore = () => ({});

const meet = ({ deadlines, progress }: Directive): Directive["deadlines"] =>
  deadlines.map((deadline) => (deadline.metOn === null && deadline.cancelledOn === null ? { ...deadline, metOn: progress.reportedOn } : deadline));

export const STEPS = {
  acknowledgeDirective: define({
    by: "acknowledgeDirective",
    event: "directive.acknowledged",
    input: {},
    given: nothing,
    facts: noMore,
    apply: ({ progress }, _, { today }) => ({ progress: { ...progress, acknowledgedOn: today } }),
  }),
  startDirective: define({
    by: "startDirective",
    event: "directive.started",
    input: {},
    given: nothing,
    facts: noMore,
    apply: ({ progress }, _, { today }) => ({ progress: { ...progress, startedOn: today } }),
  }),
  reportDirective: define({
    by: "reportDirective",
    event: "directive.reported",
    input: { report: prose(ANSWER_MAX), reportedOn: optional(zDay) },
    given: nothing,
    facts: noMore,
    apply: ({ progress }, { report, reportedOn }, { today, actor }) => {
      const on = dayGiven(reportedOn, { field: "reportedOn", today, after: { day: progress.startedOn, name: "startedOn" } });
      return { progress: { ...progress, report, reportedOn: on, reportedBy: actor } };
    },
  }),
  acceptDirective: define({
    by: "acceptDirective",
    event: "directive.accepted",
    input: {},
    given: nothing,
    facts: noMore,
    // The report that is accepted met the deadline on the day it was made.
    apply: (before, _, { today }) => ({ progress: { ...before.progress, acceptedOn: today }, deadlines: meet(before) }),
  }),
  returnDirective: define({
    by: "returnDirective",
    event: "directive.returned",
    input: { reason: Returned.shape.reason },
    given: nothing,
    facts: noMore,
    apply: ({ progress, returned }, { reason }, { today }) => ({
      progress: { ...progress, report: null, reportedOn: null, reportedBy: null },
      returned: [...returned, { report: progress.report, reportedOn: progress.reportedOn, returnedOn: today, reason }],
    }),
    reason: ({ reason }) => reason,
  }),
};

export const acknowledge = useCase(STEPS.acknowledgeDirective);
export const start = useCase(STEPS.startDirective);
export const report = useCase(STEPS.reportDirective);
export const accept = useCase(STEPS.acceptDirective);
export const giveBack = useCase(STEPS.returnDirective);
