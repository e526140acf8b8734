import {
  Opinion as Opinions,
  possibleSteps,
  Response as Responses,
  type Step,
} from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ResponseResolvers } from "../generated/resolvers.ts";
import { allKnown, whenKnown } from "../maybe-promise.ts";
import type { ResponseModel } from "../models.ts";
import { excerptOf, statusLabelIn } from "./actionable.ts";
import type { Complete } from "./complete.ts";
import { visibleResponses } from "./opinion.ts";
import { visibleOpinion } from "./opinion-visibility.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { lifecycle: Responses.LIFECYCLE, labels: Responses.Status.labels };

/** A response by its id, read from its opinion; undefined if it is hidden. */
export async function responseById(
  id: string,
  ctx: GatewayContext,
): Promise<ResponseModel | undefined> {
  const opinion = await visibleOpinion(id.replace(/^rsp_/, "opn_").replace(/\.\d+$/, ""), ctx);
  return opinion
    ? visibleResponses(opinion, ctx).find((response) => response.id === id)
    : undefined;
}

const viewed = (answer: ResponseModel) => ({
  subject: answer,
  at: Opinions.placeOf(answer.opinion),
});

/** Whether the opinion of a response allows its steps, beside the state of the response itself. */
const ofOpinion =
  (answer: ResponseModel) =>
  (step: Step): boolean =>
    Opinions.allowsStepOf(answer.opinion, answer, step);

/** The transitions of a response that its opinion allows too. */
const transitionsOfResponse = (answer: ResponseModel, ctx: GatewayContext) => {
  const isAllowed = ofOpinion(answer);
  return transitionsOf(STEPS, viewed(answer), ctx).filter(({ by }) => isAllowed(by));
};

export const Response: Complete<ResponseResolvers, ResponseModel> = {
  statusLabel: statusLabelIn(STEPS.labels),
  excerpt: excerptOf,
  unit: ({ opinion }) => opinion.unit,
  corrects: ({ corrects, opinion }, _, ctx) =>
    corrects ? (visibleResponses(opinion, ctx).find(({ id }) => id === corrects) ?? null) : null,
  // A delivery without opinion id is the delivery to the citizen of the response's own opinion. A
  // POSTED notice addresses everybody.
  deliveries: ({ deliveries, opinion }, _, ctx) =>
    allKnown(
      deliveries.map((delivery) => {
        const opinionId = delivery.opinionId ?? (delivery.means === "POSTED" ? null : opinion.id);
        // A merged opinion may be hidden, as in `merged` of its target.
        const shown = opinionId === opinion.id || visibleOpinion(opinionId, ctx);
        return whenKnown(shown, (found) => ({
          ...delivery,
          opinionId: found === null ? null : opinionId,
        }));
      }),
    ),
  viewerCan: (answer, _, { actor }) =>
    possibleSteps(STEPS, viewed(answer), actor).filter(ofOpinion(answer)),
  allowedTransitions: (answer, _, ctx) => transitionsOfResponse(answer, ctx),
};
