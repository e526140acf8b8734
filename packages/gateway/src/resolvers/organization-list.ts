import {
  type Day,
  dayOf,
  fold,
  Organization as Organizations,
  type Unit,
  wordsOf,
} from "@doithoai/core";
import * as Bodies from "@doithoai/core/bodies";
import { dayArgument, SEARCH_MAX, textArgument } from "../arguments.ts";
import { emptyConnection, type PageArgs, wholeList } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { OrganizationWhere } from "../generated/resolvers.ts";
import type { OrganizationModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import { someOf } from "./list.ts";
import { onDay } from "./unit.ts";

type Body = Organizations.Organization;

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
): Promise<Bodies.Area> | Bodies.Area =>
  withDescendants ? Bodies.ofTree(ctx, unit, on) : Bodies.ofUnit(unit);

/** The body with an official identifier, if the list has it. */
async function identified(
  officialId: string,
  asked: Asked,
  withDescendants: boolean,
  ctx: GatewayContext,
): Promise<readonly Body[]> {
  const body = await Bodies.byOfficialId(ctx, officialId.toUpperCase());
  if (!body || !asked.where(body) || !fold(body.name).startsWith(asked.beginning)) return [];
  const area = await areaOf(asked, withDescendants, ctx);
  const isIn = Bodies.isInArea(area, body);
  return isIn && Bodies.hasName(body, asked.name) ? [body] : [];
}

/** The page of bodies that a filter asks for. */
export async function listed(where: OrganizationWhere, args: PageArgs, ctx: GatewayContext) {
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
      args,
      () => identified(officialId, asked, withDescendants, ctx),
      ({ id }) => id,
    );
  const area = await areaOf(asked, withDescendants, ctx);
  return tablePage(ctx, scope, args, (window) =>
    Bodies.listBodies(ctx, { ...window, ...asked, area }),
  );
}
