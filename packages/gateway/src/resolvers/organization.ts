import { type Day, Organization as Organizations, stepsByRules } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { OrganizationResolvers } from "../generated/resolvers.ts";
import type { OrganizationModel } from "../models.ts";
import { auditTrail } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";

type Body = Organizations.Organization;
const isStandard = ({ id }: OrganizationModel): boolean =>
  Organizations.standardKindOf(id) !== undefined;

/** The full organization of a snapshot. */
const full = async (
  body: OrganizationModel,
  { loaders }: GatewayContext,
): Promise<Body | undefined> => ("kind" in body ? body : loaders.organization.load(body.id));

/** The same, with what is stored of a standard body. */
const whole = async (body: OrganizationModel, ctx: GatewayContext): Promise<Body | undefined> =>
  isStandard(body) ? ctx.loaders.wholeBody.load(body.id) : full(body, ctx);

/** The last day of a body; of a standard body, that of its unit. */
async function lastDayOf(body: OrganizationModel, ctx: GatewayContext): Promise<Day | null> {
  const found = await full(body, ctx);
  if (!found?.unit || !isStandard(body)) return found?.validTo ?? null;
  const { code, validFrom } = found.unit;
  const units = await ctx.loaders.unitsOf.load(code);
  return units?.find((unit) => unit.validFrom === validFrom)?.validTo ?? null;
}

export const Organization: Complete<OrganizationResolvers, OrganizationModel> = {
  kind: async (body, _, ctx) =>
    Organizations.standardKindOf(body.id) ?? (await full(body, ctx))?.kind ?? "OTHER",
  unit: async (body, _, ctx) => (await full(body, ctx))?.unit ?? null,
  version: async (body, _, ctx) => (await whole(body, ctx))?.version ?? 1,
  officialId: async (body, _, ctx) => (await whole(body, ctx))?.officialId ?? null,
  aliases: async (body, _, ctx) => {
    const found = await whole(body, ctx);
    return found ? Organizations.namesOf(found).slice(1) : [];
  },
  formerNames: async (body, _, ctx) => (await whole(body, ctx))?.formerNames ?? [],
  validFrom: async (body, _, ctx) => (await full(body, ctx))?.validFrom ?? null,
  validTo: (body, _, ctx) => lastDayOf(body, ctx),
  successor: async ({ id }, _, { loaders }) => {
    const successor = await loaders.successorOf.load(id);
    return successor === undefined ? null : ((await loaders.organization.load(successor)) ?? null);
  },
  viewerCan: async (body, _, ctx) => {
    if (ctx.actor.grants.length === 0) return [];
    const found = await full(body, ctx);
    return found ? stepsByRules(Organizations.RULES, { subject: found, at: found }, ctx.actor) : [];
  },
  auditTrail: async (body, args, ctx) => {
    const found = await whole(body, ctx);
    if (!found) return null;
    const { version, ...rest } = found;
    // The first version of a standard body is derived: no write made it.
    return auditTrail(isStandard(body) ? rest : { ...rest, version }, args, ctx);
  },
};

export const organizationQueries: Queries<"organizations"> = {
  organizations: async (_, { where, ...args }, ctx) => {
    // A start does without the lists of bodies.
    const { listed } = await import("./organization-list.ts");
    return listed(where, args, ctx);
  },
};
