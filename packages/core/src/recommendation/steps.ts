import type * as z from "zod";
import { checkedDay } from "../kernel/date-rules.ts";
import { tooMany } from "../kernel/errors.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import { makeTransitionMutation, type TransitionDefinition } from "../use-case/transition.ts";
import { RECOMMENDATION } from "./concept.ts";
import type { RecommendationFacts, Step } from "./lifecycle.ts";
import { repliesCountFrom } from "./obligations.ts";
import {
  Assessment,
  EARLIER_MAX,
  Implementation,
  type Recommendation,
  Reply,
  ReplyAssessment,
} from "./shape.ts";

const mutationOf = makeTransitionMutation(RECOMMENDATION);
/** Infers the type parameters of a transition. */
const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<Recommendation, Step, RecommendationFacts, S, G>,
) => step;
const noExtraFacts = () => ({});
const ORGANIZATION = ["organizationId"];

export const STEPS = {
  receiveRecommendation: define({
    by: "receiveRecommendation",
    event: "recommendation.received",
    input: { receivedOn: optional(zDay), organizationId: optional(zId) },
    read: async (ctx, _, { organizationId }) => {
      const refs = organizationId === null ? [] : [{ id: organizationId, path: ORGANIZATION }];
      const snapshot = await Organization.snapshots(ctx, refs);
      const body = organizationId === null ? null : snapshot(organizationId);
      return { body, calendar: ctx.calendar };
    },
    facts: noExtraFacts,
    apply: (before, { receivedOn }, { today }, { body, calendar }) => {
      const on = checkedDay(receivedOn, {
        field: "receivedOn",
        today,
        after: { day: before.issuedOn, name: "issuedOn" },
      });
      return {
        body: before.body ?? body,
        receivedOn: on,
        repliesCountFrom: repliesCountFrom(before, on, { today, calendar }),
      };
    },
  }),
  replyToRecommendation: define({
    by: "replyToRecommendation",
    event: "recommendation.replied",
    input: {
      content: Reply.shape.content,
      documentNumber: Reply.shape.documentNumber,
      repliedOn: optional(zDay),
    },
    facts: noExtraFacts,
    apply: (before, { repliedOn, ...reply }, { today }) => {
      const { receivedOn, reply: refused, assessment, earlier } = before;
      if (earlier.length >= EARLIER_MAX)
        throw tooMany(["recommendationId"], EARLIER_MAX, "replies");
      const after = assessment
        ? { day: assessment.assessedOn, name: "assessedOn" }
        : { day: receivedOn, name: "receivedOn" };
      return {
        reply: { ...reply, repliedOn: checkedDay(repliedOn, { field: "repliedOn", today, after }) },
        assessment: null,
        earlier: refused && assessment ? [...earlier, { ...refused, assessment }] : earlier,
      };
    },
  }),
  assessReply: define({
    by: "assessReply",
    event: "recommendation.reply-assessed",
    input: { assessment: ReplyAssessment.schema, note: Assessment.shape.note },
    facts: noExtraFacts,
    to: ({ assessment }) => assessment,
    apply: (_, { note }, { today }) => ({ assessment: { note, assessedOn: today } }),
  }),
  reportImplementation: define({
    by: "reportImplementation",
    event: "recommendation.implemented",
    input: { content: Implementation.shape.content },
    facts: noExtraFacts,
    apply: (_, { content }, { today }) => ({ implementation: { content, reportedOn: today } }),
  }),
  confirmRecommendation: define({
    by: "confirmRecommendation",
    event: "recommendation.confirmed",
    input: {},
    facts: noExtraFacts,
    apply: (_, __, { today }) => ({ confirmedOn: today }),
  }),
};

export const receive = mutationOf(STEPS.receiveRecommendation);
export const reply = mutationOf(STEPS.replyToRecommendation);
export const assess = mutationOf(STEPS.assessReply);
export const reportImplementation = mutationOf(STEPS.reportImplementation);
export const confirm = mutationOf(STEPS.confirmRecommendation);
