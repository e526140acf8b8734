import { ApiClient as Clients, may, RoleGrants, stepsByRules } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { ClientResolvers, RoleGrantResolvers } from "../generated/resolvers.ts";
import type { ClientModel, RoleGrantModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import { auditTrail } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";

export const RoleGrant: Complete<RoleGrantResolvers, RoleGrantModel> = {
  auditTrail,
  viewerCan: (grant, _, { actor }) =>
    stepsByRules(RoleGrants.RULES, { subject: grant, at: grant }, actor),
};

export const Client: Complete<ClientResolvers, ClientModel> = {
  secretsCreatedAt: ({ secrets }) => secrets.map(({ createdAt }) => createdAt),
  viewerCan: (client, _, { actor }) =>
    stepsByRules(Clients.RULES, { subject: client, at: client }, actor),
  lastUsedAt: async ({ id }, _, { loaders }) => (await loaders.lastUsed.load(id)) ?? null,
};

/** Whether the caller administers the latest unit with this code. */
async function administers(unitCode: string, { actor, loaders }: GatewayContext): Promise<boolean> {
  const unit = (await loaders.unitsOf.load(unitCode))?.at(-1);
  return unit !== undefined && may(actor, "readGrants", { unit });
}

export const accessQueries: Queries<"roleGrants" | "clients"> = {
  roleGrants: async (_, { where, ...args }, ctx) => {
    if (!(await administers(where.unitCode, ctx))) return null;
    return tablePage(ctx, scopeOf("GRANT", where), args, (window) =>
      RoleGrants.listByUnit(ctx, { ...window, unitCode: where.unitCode }),
    );
  },
  clients: async (_, { where, ...args }, ctx) => {
    if (!(await administers(where.unitCode, ctx))) return null;
    return tablePage(ctx, scopeOf("CLIENT", where), args, (window) =>
      Clients.listByUnit(ctx, { ...window, unitCode: where.unitCode }),
    );
  },
};
