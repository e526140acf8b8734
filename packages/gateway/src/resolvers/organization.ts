import {
  type Day,
  dayOf,
  fold,
  Organization as Organizations,
  stepsByRules,
  type Unit,
  wordsOf,
} from "@doithoai/core";
import { dayArgument, SEARCH_MAX, textArgument } from "../arguments.ts";
import { emptyConnection, type PageArgs, wholeList } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { OrganizationResolvers, OrganizationWhere } from "../generated/resolvers.ts";
import type { OrganizationModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import { auditTrail } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { someOf } from "./list.ts";
import { onDay } from "./unit.ts";

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

/** Maximum characters of a name. */
const NAME_MAX = 300;

interface Asked {
  readonly unit: Unit.Unit;
  readonly on: Day;
  readonly where: (body: Body) => boolean;
  readonly beginning: string;
  readonly name: string | undefined;
}

/** The facts that a filter asks for. Undefined if no unit has the code on the day. */
async function askedOf(
  { unitCode, on: day, search, startsWith, name, kinds: some }: OrganizationWhere,
  ctx: GatewayContext,
): Promise<Asked | undefined> {
  const on = dayArgument("where.on", day) ?? dayOf(ctx.now);
  const words = wordsOf(textArgument("where.search", search ?? "", SEARCH_MAX));
  const beginning = fold(textArgument("where.startsWith", startsWith ?? "", SEARCH_MAX));
  const named = textArgument("where.name", name ?? "", NAME_MAX);
  const kinds = someOf("where.kinds", some);
  const unit = await onDay(unitCode, on, ctx);
  if (!unit) return undefined;
  const hasWords = (body: Body): boolean => {
    const text = Organizations.namesOf(body).map(fold).join("\n");
    return words.every((word) => text.includes(word));
  };
  return {
    unit,
    on,
    beginning,
    name: name === null || name === undefined ? undefined : named,
    where: (body) => (kinds?.has(body.kind) ?? true) && hasWords(body),
  };
}

const areaOf = (
  { unit, on }: Asked,
  withDescendants: boolean,
  ctx: GatewayContext,
): Promise<Organizations.Area> | Organizations.Area =>
  withDescendants ? Organizations.ofTree(ctx, unit, on) : Organizations.ofUnit(unit);

/** The body with an official identifier, if the list has it. */
async function identified(
  officialId: string,
  asked: Asked,
  withDescendants: boolean,
  ctx: GatewayContext,
): Promise<readonly Body[]> {
  const body = await Organizations.byOfficialId(ctx, officialId.toUpperCase());
  if (!body || !asked.where(body) || !fold(body.name).startsWith(asked.beginning)) return [];
  const area = await areaOf(asked, withDescendants, ctx);
  const isIn = Organizations.isInArea(area, body);
  return isIn && Organizations.hasName(body, asked.name) ? [body] : [];
}

export const organizationQueries: Queries<"organizations"> = {
  organizations: async (_, { where, ...args }, ctx) => {
    const { officialId: given, withDescendants = false } = where;
    const max = Organizations.OFFICIAL_ID_MAX;
    const officialId = given && textArgument("where.officialId", given, max);
    const asked = await askedOf(where, ctx);
    if (!asked) return emptyConnection<OrganizationModel>(scopeOf("organizations", where), args);
    const { unit, beginning, name } = asked;
    const refined = [where.search, where.kinds, beginning, name, officialId, withDescendants];
    const scope = scopeOf("organizations", unit.code, unit.validFrom, asked.on, ...refined);
    if (officialId)
      return wholeList<OrganizationModel>(
        scope,
        args satisfies PageArgs,
        () => identified(officialId, asked, withDescendants, ctx),
        ({ id }) => id,
      );
    const area = await areaOf(asked, withDescendants, ctx);
    return tablePage(ctx, scope, args, (window) =>
      Organizations.listBodies(ctx, { ...window, ...asked, area }),
    );
  },
};
