import { Response as Responses } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ResponseResolvers } from "../generated/resolvers.ts";
import type { ResponseModel } from "../models.ts";
import type { Complete } from "./complete.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Responses.LIFE, labels: Responses.Status.labels };

/** An answer by its id: it lies within its opinion. */
export async function answer(id: string, { loaders }: GatewayContext): Promise<ResponseModel | undefined> {
  const opinion = await loaders.opinion.load(id.replace(/^rsp_/, "opn_").replace(/\.\d+$/, ""));
  return opinion?.responses.find((response) => response.id === id);
}

export const Response: Complete<ResponseResolvers, ResponseModel> = {
  corrects: async ({ corrects }, _, ctx) => (corrects ? ((await answer(corrects, ctx)) ?? null) : null),
  allowedTransitions: ({ status, draftedBy }, _, { actor }) =>
    transitionsOf(STEPS, { status, handledBy: null }, actor).filter(({ by }) => by !== "approveResponse" || draftedBy !== actor.subject),
};
