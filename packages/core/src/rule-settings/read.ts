import { lineOf } from "../access/permissions.ts";
import { applyCalendarChanges, type Calendar, withEdition } from "../calendar/calendar.ts";
import type { Policy } from "../deadline/policies.ts";
import { cacheOf } from "../kernel/cache.ts";
import type { Context } from "../request/context.ts";
import type { Table } from "../table/client.ts";
import { get } from "../table/read.ts";
import { PolicyBookEntity, RulesEntity, toPolicies } from "./entity.ts";

type Reader = Pick<Context, "table" | "until">;
export interface Rules {
  readonly version: number;
  /** The built-in edition, adopted or not, with the days that the stage has set. */
  readonly calendar: Calendar;
  /** The stored changes of the calendar. */
  readonly changes: NonNullable<Awaited<ReturnType<typeof stored>>>["calendar"];
  readonly overriding: readonly string[];
}

/** Every request reads the rules, but they change a few times a year: each process caches them. */
export const RULES_TTL_MS = 10_000;
/** The maximum of units with cached policies: enough for every commune and province. */
const UNITS_MAX = 5_000;

const kept = cacheOf<Table["client"], Rules>({ max: 1, ttlMs: RULES_TTL_MS });
/** The policies of a unit, by its code. */
const keptPolicies = cacheOf<Table["client"], readonly Policy[]>({
  max: UNITS_MAX,
  ttlMs: RULES_TTL_MS,
});

/** Clears the cache of this process after a change of the rules. */
export function forgetRules({ table }: Pick<Context, "table">): void {
  kept.forget(table.client);
  keptPolicies.forget(table.client);
}

const EMPTY = {
  version: 0,
  calendar: { edition: 1, version: 1, set: [], cleared: [], coveredTo: null },
  overriding: [],
};
const stored = async (ctx: Reader, consistent: boolean) =>
  (await get(ctx, RulesEntity, RulesEntity.keyOf({}), { consistent, intact: true })) ?? EMPTY;

/**
 * The stored rules, without the cache. Changes of the rules start from them.
 * @throws Error for rules that this version cannot read: other rules would give other deadlines.
 */
export async function readRules({ table, until }: Reader): Promise<Rules> {
  const { version, calendar, overriding } = await stored({ table, until }, true);
  return {
    version,
    changes: calendar,
    calendar: applyCalendarChanges(withEdition(calendar)),
    overriding,
  };
}

/** The cached rules, at most ten seconds old. */
export const cachedRules = (ctx: Reader): Promise<Rules> =>
  kept.get(ctx.table.client, "current", () => readRules(ctx));

export const policyBookOf = async (
  { table, until }: Reader,
  unitCode: string,
  consistent = false,
) =>
  (await get({ table, until }, PolicyBookEntity, PolicyBookEntity.keyOf({ unit: unitCode }), {
    consistent,
    intact: true,
  })) ?? {
    unitCode,
    version: 0,
    policies: [],
  };

/** The own policies of a unit, oldest first. */
export const ownPolicies = async (ctx: Reader, unitCode: string): Promise<readonly Policy[]> =>
  toPolicies(unitCode, (await policyBookOf(ctx, unitCode, true)).policies);

type Placed = { readonly code: string; readonly provinceCode: string | null } | null;

/**
 * The own policies of each unit from this one up to the country, nearest first. Units without own
 * policies are not read.
 */
export async function policiesAbove(
  ctx: Reader,
  unit: Placed,
): Promise<readonly (readonly Policy[])[]> {
  const { overriding } = await cachedRules(ctx);
  const own = lineOf(unit).filter((code) => overriding.includes(code));
  return Promise.all(
    own.map((code) => keptPolicies.get(ctx.table.client, code, () => ownPolicies(ctx, code))),
  );
}
