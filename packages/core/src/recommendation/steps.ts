import type * as z from "zod";
import { makeAddresseeMutation } from "../addressee/step.ts";
import { checkedDay } from "../kernel/date-rules.ts";
import { tooMany } from "../kernel/errors.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import type { TransitionDefinition } from "../use-case/transition.ts";
import { RECOMMENDATION } from "./concept.ts";
import type { OfAddressee, RecommendationFacts, Step } from "./lifecycle.ts";
import { repliesCountFrom } from "./obligations.ts";
import {
  type Addressee,
  Assessment,
  EARLIER_MAX,
  Implementation,
  Reply,
  ReplyAssessment,
} from "./shape.ts";

const mutationOf = makeAddresseeMutation(RECOMMENDATION);
/** Infers the type parameters of a transition. */
const define = <S extends z.ZodRawShape, G>(
  step: TransitionDefinition<OfAddressee, Step, RecommendationFacts, S, G>,
) => step;
const noExtraFacts = () => ({});
/** The body with other facts. */
const stated = (
  { addressee }: OfAddressee,
  facts: Partial<Addressee>,
): Pick<OfAddressee, "addressee"> => ({ addressee: { ...addressee, ...facts } });
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
        after: { day: before.subject.issuedOn, name: "issuedOn" },
      });
      return stated(before, {
        body: before.addressee.body ?? body,
        receivedOn: on,
        repliesCountFrom: repliesCountFrom(before, on, { today, calendar }),
      });
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
      const { receivedOn, reply: refused, assessment, earlier } = before.addressee;
      if (earlier.length >= EARLIER_MAX)
        throw tooMany(["recommendationId"], EARLIER_MAX, "replies");
      const after = assessment
        ? { day: assessment.assessedOn, name: "assessedOn" }
        : { day: receivedOn, name: "receivedOn" };
      return stated(before, {
        reply: { ...reply, repliedOn: checkedDay(repliedOn, { field: "repliedOn", today, after }) },
        assessment: null,
        earlier: refused && assessment ? [...earlier, { ...refused, assessment }] : earlier,
      });
    },
  }),
  assessReply: define({
    by: "assessReply",
    event: "recommendation.reply-assessed",
    input: { assessment: ReplyAssessment.schema, note: Assessment.shape.note },
    facts: noExtraFacts,
    to: ({ assessment }) => assessment,
    apply: (before, { note }, { today }) =>
      stated(before, { assessment: { note, assessedOn: today } }),
  }),
  reportImplementation: define({
    by: "reportImplementation",
    event: "recommendation.implemented",
    input: { content: Implementation.shape.content },
    facts: noExtraFacts,
    apply: (before, { content }, { today }) =>
      stated(before, { implementation: { content, reportedOn: today } }),
  }),
  confirmRecommendation: define({
    by: "confirmRecommendation",
    event: "recommendation.confirmed",
    input: {},
    facts: noExtraFacts,
    apply: (before, _, { today }) => stated(before, { confirmedOn: today }),
  }),
};

export const receive = mutationOf(STEPS.receiveRecommendation);
export const reply = mutationOf(STEPS.replyToRecommendation);
export const assess = mutationOf(STEPS.assessReply);
export const reportImplementation = mutationOf(STEPS.reportImplementation);
export const confirm = mutationOf(STEPS.confirmRecommendation);
