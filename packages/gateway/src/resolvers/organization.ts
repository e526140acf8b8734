import { dayOf, fold, Organization as Organizations, wordsOf } from "@doithoai/core";
import { dayArgument, SEARCH_MAX, textArgument } from "../arguments.ts";
import { emptyConnection } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { OrganizationResolvers } from "../generated/resolvers.ts";
import type { OrganizationModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import type { Complete, Queries } from "./complete.ts";
import { someOf } from "./list.ts";
import { onDay } from "./unit.ts";

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

export const organizationQueries: Queries<"organizations"> = {
  organizations: async (_, { where, ...args }, ctx) => {
    const on = dayArgument("where.on", where.on) ?? dayOf(ctx.now);
    const words = wordsOf(textArgument("where.search", where.search ?? "", SEARCH_MAX));
    const beginning = fold(textArgument("where.startsWith", where.startsWith ?? "", SEARCH_MAX));
    const kinds = someOf("where.kinds", where.kinds);
    const unit = await onDay(where.unitCode, on, ctx);
    if (!unit) return emptyConnection<OrganizationModel>(scopeOf("organizations", where), args);
    const filter = [words, beginning, where.kinds];
    const scope = scopeOf("organizations", unit.code, unit.validFrom, ...filter);
    return tablePage(ctx, scope, args, (window) =>
      Organizations.listByUnit(ctx, {
        ...window,
        unit,
        beginning,
        where: ({ name, kind }) =>
          words.every((word) => fold(name).includes(word)) && (kinds?.has(kind) ?? true),
      }),
    );
  },
};
