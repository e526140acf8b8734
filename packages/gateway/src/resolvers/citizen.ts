import { Citizen as Citizens, may, Opinion } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { IdentityReadingResolvers } from "../generated/resolvers.ts";
import type { IdentityReadingModel, OpinionModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import type { Complete } from "./complete.ts";

/**
 * The citizen behind an opinion, for callers whose task requires the identity. Handling bodies do
 * not need it. For a denunciation, only the persons named to read it may see the citizen.
 */
export async function identityOf(
  opinion: OpinionModel,
  _: unknown,
  { actor, loaders }: GatewayContext,
) {
  const { id, unit, citizenId } = opinion;
  if (
    citizenId === null ||
    !may(actor, "readCitizen", { unit }) ||
    Opinion.isLockedFor(opinion, actor)
  )
    return null;
  return (await loaders.identity.load({ citizenId, opinionId: id })) ?? null;
}

const READINGS_MAX = 100;

/** The latest readings of a citizen's identity, newest first. */
export async function identityReadings(
  opinion: OpinionModel,
  _: unknown,
  ctx: GatewayContext,
): Promise<IdentityReadingModel[] | null> {
  const { unit, citizenId } = opinion;
  if (isReceipt(opinion)) return null;
  if (!may(ctx.actor, "readIdentityReadings", { unit })) return null;
  return citizenId === null ? [] : [...(await Citizens.readingsOf(ctx, citizenId, READINGS_MAX))];
}

export const IdentityReading: Complete<IdentityReadingResolvers, IdentityReadingModel> = {
  actor: ({ actor }) => actor.subject,
  roles: ({ actor }) => actor.roles,
  client: ({ actor }) => actor.client,
};
