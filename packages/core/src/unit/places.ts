import type { Context } from "../request/context.ts";
import { NONE } from "../table/key.ts";
import { COUNTRY, childrenOf, refText, withChildren } from "./read.ts";
import type { Child, Unit } from "./shape.ts";

/** The index and partitions of the records of a unit or of its whole tree. */
export interface Places {
  readonly index: "unitDay" | "provinceDay" | "countryDay";
  /** The codes of units or of provinces; that of the country for `countryDay`. */
  readonly codes: readonly string[];
  /**
   * A filter on units, as texts of `refText`. Needed if a unit outside the tree later used one of
   * the codes.
   */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Units change when a law changes them: a process may know the places of one for so long. */
const KEPT_MS = 60_000;
/** Maximum number of units whose places a process keeps. */
const KEPT_MAX = 5_000;
const kept = new Map<string, { readonly places: Places; readonly until: number }>();

/** Forgets the places of all units. Called when this process has loaded units. */
export const forgetPlaces = (): void => kept.clear();

/**
 * The places of a unit. With descendants: a province and the country are one partition each, a
 * district is one per commune that ever belonged to it, and one per code that any of these had
 * before. A process reads a unit once a minute.
 */
export async function placesOf(
  ctx: Pick<Context, "table" | "until">,
  unitCode: string,
  withDescendants: boolean,
): Promise<Places> {
  if (!withDescendants) return { index: "unitDay", codes: [unitCode] };
  if (unitCode === COUNTRY) return { index: "countryDay", codes: [COUNTRY] };
  const name = `${ctx.table.name} ${unitCode}`;
  const known = kept.get(name);
  if (known && Date.now() < known.until) return known.places;
  const { units, children } = await withChildren(ctx, unitCode);
  const places = placesFrom(unitCode, units, children);
  if (kept.size >= KEPT_MAX) kept.clear();
  // An unknown code may be that of a unit that is about to be loaded.
  if (units.length > 0) kept.set(name, { places, until: Date.now() + KEPT_MS });
  return places;
}

function placesFrom(unitCode: string, units: readonly Unit[], children: readonly Child[]): Places {
  if (units.some(({ level }) => level === "PROVINCE"))
    return { index: "provinceDay", codes: [unitCode] };
  const refs = [...units, ...children].flatMap((each) => [each, ...(each.formerly ?? [])]);
  return {
    index: "unitDay",
    codes: [...new Set([unitCode, ...refs.map(({ code }) => code)])],
    only: new Set(refs.map(refText)),
  };
}

/**
 * The places of a unit's whole tree for jobs that read all of it: the country is one partition per
 * province that ever existed, so that several can be read at once.
 */
export async function placesOfJob(
  ctx: Pick<Context, "table" | "until">,
  unitCode: string,
): Promise<Places> {
  if (unitCode !== COUNTRY) return placesOf(ctx, unitCode, true);
  const provinces = await childrenOf(ctx, COUNTRY);
  return { index: "provinceDay", codes: [NONE, ...new Set(provinces.map(({ code }) => code))] };
}
