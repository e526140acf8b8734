import type * as z from "zod";
import { dayGiven } from "../kernel/date-rules.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import { type Concept, type Definition, nothing, useCaseOf } from "../use-case/transition.ts";
import { RecommendationEntity } from "./entity.ts";
import { LIFE, type RecommendationFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import {
  Assessment,
  Implementation,
  type Recommendation,
  Reply,
  ReplyAssessment,
} from "./shape.ts";

export const RECOMMENDATION: Concept<Recommendation, Step, RecommendationFacts> = {
  entity: RecommendationEntity,
  key: "recommendationId",
  load: (ctx, id) => byId(ctx, id, { consistent: true }),
  life: LIFE,
  handledBy: ({ body }) => body,
  obligations: obligationsOf,
};
const useCase = useCaseOf(RECOMMENDATION);
/** Ties a definition's types together. */
const define = <S extends z.ZodRawShape, G>(
  step: Definition<Recommendation, Step, RecommendationFacts, S, G>,
) => step;
const noMore = () => ({});

export const STEPS = {
  receiveRecommendation: define({
    by: "receiveRecommendation",
    event: "recommendation.received",
    input: { receivedOn: optional(zDay), organizationId: optional(zId) },
    given: async (ctx, _, { organizationId }) =>
      organizationId === null
        ? null
        : (await Organization.snapshots(ctx, [{ id: organizationId, path: ["organizationId"] }]))(
            organizationId,
          ),
    facts: noMore,
    apply: ({ issuedOn, body }, { receivedOn }, { today }, named) => ({
      body: body ?? named,
      receivedOn: dayGiven(receivedOn, {
        field: "receivedOn",
        today,
        after: { day: issuedOn, name: "issuedOn" },
      }),
    }),
  }),
  replyToRecommendation: define({
    by: "replyToRecommendation",
    event: "recommendation.replied",
    input: {
      content: Reply.shape.content,
      documentNumber: Reply.shape.documentNumber,
      repliedOn: optional(zDay),
    },
    given: nothing,
    facts: noMore,
    apply: ({ receivedOn }, { repliedOn, ...reply }, { today }) => ({
      reply: {
        ...reply,
        repliedOn: dayGiven(repliedOn, {
          field: "repliedOn",
          today,
          after: { day: receivedOn, name: "receivedOn" },
        }),
      },
    }),
  }),
  assessReply: define({
    by: "assessReply",
    event: "recommendation.reply-assessed",
    input: { assessment: ReplyAssessment.schema, note: Assessment.shape.note },
    given: nothing,
    facts: noMore,
    to: ({ assessment }) => assessment,
    apply: (_, { note }, { today }) => ({ assessment: { note, assessedOn: today } }),
  }),
  reportImplementation: define({
    by: "reportImplementation",
    event: "recommendation.implemented",
    input: { content: Implementation.shape.content },
    given: nothing,
    facts: noMore,
    apply: (_, { content }, { today }) => ({ implementation: { content, reportedOn: today } }),
  }),
  confirmRecommendation: define({
    by: "confirmRecommendation",
    event: "recommendation.confirmed",
    input: {},
    given: nothing,
    facts: noMore,
    apply: (_, __, { today }) => ({ confirmedOn: today }),
  }),
};

export const receive = useCase(STEPS.receiveRecommendation);
export const reply = useCase(STEPS.replyToRecommendation);
export const assess = useCase(STEPS.assessReply);
export const reportImplementation = useCase(STEPS.reportImplementation);
export const confirm = useCase(STEPS.confirmRecommendation);
