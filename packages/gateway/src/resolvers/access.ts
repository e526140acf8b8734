import { Client as Clients, Member, may } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ClientResolvers, RoleGrantResolvers } from "../generated/resolvers.ts";
import type { ClientModel, RoleGrantModel } from "../models.ts";
import { changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { unitList } from "./list.ts";

export const RoleGrant: Complete<RoleGrantResolvers, RoleGrantModel> = { auditTrail: changes };

export const Client: Complete<ClientResolvers, ClientModel> = {
  secretsCreatedAt: ({ secrets }) => secrets.map(({ createdAt }) => createdAt),
  lastUsedAt: async ({ id }, _, { loaders }) => (await loaders.lastUsed.load(id)) ?? null,
};

/** Whether the caller administers what has this code now. */
async function administers(unitCode: string, { actor, loaders }: GatewayContext): Promise<boolean> {
  const unit = (await loaders.unitsOf.load(unitCode))?.at(-1);
  return unit !== undefined && may(actor, "readGrants", { unit });
}

export const accessQueries: Queries<"roleGrants" | "clients"> = {
  roleGrants: async (_, { where, ...args }, ctx) => {
    if (!(await administers(where.unitCode, ctx))) return null;
    return unitList(ctx, [where], args, {
      entity: Member.RoleGrantEntity,
      kind: "GRANT",
      places: { index: "unitDay", codes: [where.unitCode] },
    });
  },
  clients: async (_, { where, ...args }, ctx) => {
    if (!(await administers(where.unitCode, ctx))) return null;
    return unitList(ctx, [where], args, {
      entity: Clients.ClientEntity,
      kind: "CLIENT",
      places: { index: "unitDay", codes: [where.unitCode] },
    });
  },
};
