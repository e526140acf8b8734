import { Organization as Organizations } from "@doithoai/core";
import type { OrganizationResolvers } from "../generated/resolvers.ts";
import type { OrganizationModel } from "../models.ts";
import { attempt } from "../payload.ts";
import type { Complete, Mutations } from "./complete.ts";

export const Organization: Complete<OrganizationResolvers, OrganizationModel> = {
  kind: async ({ id }, _, { loaders }) => (await loaders.organization.load(id))?.kind ?? "OTHER",
  unit: async ({ id }, _, { loaders }) => (await loaders.organization.load(id))?.unit ?? null,
};

export const organizationMutations: Mutations<"recordOrganization"> = {
  recordOrganization: (_, { input }, ctx) => attempt("organization", () => Organizations.record(ctx, input)),
};
