import { may, Response as Responses } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { DeliveryResolvers, ResponseResolvers } from "../generated/resolvers.ts";
import type { DeliveryModel, ResponseModel } from "../models.ts";
import type { Complete } from "./complete.ts";
import { answersFor } from "./opinion.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Responses.LIFE, labels: Responses.Status.labels };

/** An answer by its id, where it may be seen: it lies within its opinion. */
export async function answer(id: string, { loaders, actor }: GatewayContext): Promise<ResponseModel | undefined> {
  const opinion = await loaders.opinion.load(id.replace(/^rsp_/, "opn_").replace(/\.\d+$/, ""));
  return opinion && answersFor(opinion, actor).find((response) => response.id === id);
}

export const Response: Complete<ResponseResolvers, ResponseModel> = {
  corrects: async ({ corrects }, _, ctx) => (corrects ? ((await answer(corrects, ctx)) ?? null) : null),
  allowedTransitions: ({ status, drafters, organization }, _, { actor }) =>
    transitionsOf(STEPS, { status, handledBy: organization?.id ?? null }, actor).filter(
      ({ by }) => by !== "approveResponse" || !drafters.includes(actor.subject),
    ),
};

/** By whom and what else: free words that may name the citizen, so for those who handle opinions. */
export const Delivery: Complete<DeliveryResolvers, DeliveryModel> = {
  deliveredBy: ({ deliveredBy }, _, { actor }) => (may(actor, "readDrafts") ? deliveredBy : null),
  note: ({ note }, _, { actor }) => (may(actor, "readDrafts") ? note : null),
};
