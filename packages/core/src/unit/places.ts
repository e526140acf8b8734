import type { Context } from "../request/context.ts";
import { NONE } from "../table/key.ts";
import { COUNTRY, childrenOf, refText, withChildren } from "./read.ts";

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

/**
 * The places of a unit. With descendants: a province and the country are one partition each, a
 * district is one per commune that ever belonged to it.
 */
export async function placesOf(
  ctx: Pick<Context, "table" | "until">,
  unitCode: string,
  withDescendants: boolean,
): Promise<Places> {
  if (!withDescendants) return { index: "unitDay", codes: [unitCode] };
  if (unitCode === COUNTRY) return { index: "countryDay", codes: [COUNTRY] };
  const { units, children } = await withChildren(ctx, unitCode);
  if (units.some(({ level }) => level === "PROVINCE"))
    return { index: "provinceDay", codes: [unitCode] };
  return {
    index: "unitDay",
    codes: [...new Set([unitCode, ...children.map(({ code }) => code)])],
    only: new Set([...units, ...children].map(refText)),
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
