import {
  type Day,
  dayOf,
  fold,
  OwnField,
  RuleChange,
  type StateRules,
  stepsByRules,
  Unit,
  wordsOf,
} from "@doithoai/core";
import { dayArgument, SEARCH_MAX, textArgument } from "../arguments.ts";
import { wholeList } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { AdministrativeUnitResolvers } from "../generated/resolvers.ts";
import type { AdministrativeUnitModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";

async function byRef(ref: Unit.Ref, { loaders }: GatewayContext): Promise<Unit.Unit | undefined> {
  return Unit.bearerOf(ref, (await loaders.unitsOf.load(ref.code)) ?? []);
}

/** The full unit of a snapshot. */
const full = async (
  unit: AdministrativeUnitModel,
  ctx: GatewayContext,
): Promise<Unit.Unit | undefined> => ("successors" in unit ? unit : byRef(unit, ctx));

async function byRefs(refs: readonly Unit.Ref[], ctx: GatewayContext): Promise<Unit.Unit[]> {
  const units = await Promise.all(refs.map((ref) => byRef(ref, ctx)));
  return units.flatMap((unit) => unit ?? []);
}

/** The unit that had the code on a day, or null. */
export const onDay = async (
  code: string,
  at: Day,
  { loaders }: GatewayContext,
): Promise<Unit.Unit | null> =>
  (await loaders.unitsOf.load(code))?.find((unit) => Unit.isInForce(unit, at)) ?? null;

export const AdministrativeUnit: Complete<AdministrativeUnitResolvers, AdministrativeUnitModel> = {
  id: (unit) => Unit.idOf(unit),
  codeIsOfficial: async (unit, _, ctx) => (await full(unit, ctx))?.codeIsOfficial ?? false,
  validTo: async (unit, _, ctx) => (await full(unit, ctx))?.validTo ?? null,
  startedNotBefore: async (unit, _, ctx) => (await full(unit, ctx))?.notBefore ?? null,
  endedNotAfter: async (unit, _, ctx) => (await full(unit, ctx))?.notAfter ?? null,
  parent: async (unit, _, ctx) => {
    const found = await full(unit, ctx);
    if (!found?.parentCode) return null;
    return onDay(found.parentCode, found.validTo ?? dayOf(ctx.now), ctx);
  },
  predecessors: async (unit, _, ctx) => byRefs((await full(unit, ctx))?.predecessors ?? [], ctx),
  successors: async (unit, _, ctx) => byRefs((await full(unit, ctx))?.successors ?? [], ctx),
  viewerCan: async (unit, _, ctx) => {
    if (ctx.actor.grants.length === 0) return [];
    const found = await full(unit, ctx);
    return found
      ? stepsByRules(rulesOn(dayOf(ctx.now)), { subject: found, at: { unit: found } }, ctx.actor)
      : [];
  },
  organizations: async (unit, _, ctx) => {
    const { firstOfUnit } = await import("@doithoai/core/bodies");
    return [...(await firstOfUnit(ctx, unit, dayOf(ctx.now)))];
  },
};

const always = (): boolean => true;

/** The steps in a unit. Something that begins today or later needs a unit in force. */
const rulesOn = (today: Day): StateRules<Unit.Unit> => {
  const inForce = (unit: Unit.Unit): boolean => Unit.isInForce(unit, today);
  return {
    planSession: inForce,
    recordSession: always,
    recordOpinion: always,
    recordOpinions: always,
    recordOrganization: always,
    createCampaign: always,
    recordFinding: always,
    setDeadlinePolicy: RuleChange.ownsPolicies,
    addField: (unit) => inForce(unit) && OwnField.ownsFields(unit),
    setCalendarDays: ({ level }) => level === "COUNTRY",
    grantRole: inForce,
    createClient: inForce,
  };
};

const hasAll = (name: string, words: readonly string[]): boolean =>
  words.every((word) => name.includes(word));

export const unitQueries: Queries<"unit" | "units"> = {
  unit: (_, { code, on }, ctx) => onDay(code, dayArgument("on", on) ?? dayOf(ctx.now), ctx),
  units: async (_, { where, ...args }, ctx) => {
    const { parentCode, level, search } = where;
    const on = dayArgument("where.on", where.on) ?? dayOf(ctx.now);
    const words = wordsOf(textArgument("where.search", search ?? "", SEARCH_MAX));
    const children = async () =>
      (await Unit.childrenOf(ctx, parentCode ?? Unit.COUNTRY)).filter(
        (unit) =>
          Unit.isInForce(unit, on) &&
          (!level || unit.level === level) &&
          hasAll(fold(unit.name), words),
      );
    return wholeList(scopeOf("units", where), args, children, Unit.refText);
  },
};
