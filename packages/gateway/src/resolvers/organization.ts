import { Organization as Organizations } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { OrganizationResolvers } from "../generated/resolvers.ts";
import type { OrganizationModel } from "../models.ts";
import type { Complete } from "./complete.ts";

/** The full organization of a snapshot. */
const full = async (
  body: OrganizationModel,
  { loaders }: GatewayContext,
): Promise<Organizations.Organization | undefined> =>
  "kind" in body ? body : loaders.organization.load(body.id);

export const Organization: Complete<OrganizationResolvers, OrganizationModel> = {
  kind: async (body, _, ctx) =>
    Organizations.standardKindOf(body.id) ?? (await full(body, ctx))?.kind ?? "OTHER",
  unit: async (body, _, ctx) => (await full(body, ctx))?.unit ?? null,
};
