import { dayOf, fold, Organization, Unit } from "@doithoai/core";
import { dayArgument } from "../arguments.ts";
import { connection, slice, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { AdministrativeUnitResolvers } from "../generated/resolvers.ts";
import type { UnitModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";

/** The whole unit behind a snapshot. */
async function whole(unit: UnitModel, { loaders }: GatewayContext): Promise<Unit.Unit | undefined> {
  return loaders.unit.load(unit);
}

async function byRefs(refs: readonly Unit.Ref[], { loaders }: GatewayContext): Promise<Unit.Unit[]> {
  const units = await Promise.all(refs.map((ref) => loaders.unit.load(ref)));
  return units.flatMap((unit) => unit ?? []);
}

export const AdministrativeUnit: Complete<AdministrativeUnitResolvers, UnitModel> = {
  id: (unit) => Unit.idOf(unit),
  codeIsOfficial: async (unit, _, ctx) => (await whole(unit, ctx))?.codeIsOfficial ?? false,
  validTo: async (unit, _, ctx) => (await whole(unit, ctx))?.validTo ?? null,
  parent: async (unit, _, ctx) => {
    const found = await whole(unit, ctx);
    if (!found?.parentCode) return null;
    return (await Unit.on(ctx, found.parentCode, found.validTo ?? dayOf(ctx.now))) ?? null;
  },
  predecessors: async (unit, _, ctx) => byRefs((await whole(unit, ctx))?.predecessors ?? [], ctx),
  successors: async (unit, _, ctx) => byRefs((await whole(unit, ctx))?.successors ?? [], ctx),
  organizations: async (unit, _, ctx) => [...(await Organization.ofUnit(ctx, unit))],
};

export const unitQueries: Queries<"unit" | "units"> = {
  unit: async (_, { code, on }, ctx) => (await Unit.on(ctx, code, dayArgument("on", on) ?? dayOf(ctx.now))) ?? null,
  units: async (_, { where, ...args }, ctx) => {
    const { parentCode, level, search } = where;
    const on = dayArgument("where.on", where.on) ?? dayOf(ctx.now);
    const scope = scopeOf("units", where);
    const window = windowOf(scope, args);
    const words = fold(search ?? "");
    const children = (await Unit.childrenOf(ctx, parentCode ?? Unit.COUNTRY)).filter(
      (unit) => Unit.inForce(unit, on) && (!level || unit.level === level) && fold(unit.name).includes(words),
    );
    return connection(scope, window, slice(children, window, Unit.refText));
  },
};
