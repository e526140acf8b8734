import type { Context } from "../request/context.ts";
import { NONE } from "../table/key.ts";
import { byCode, COUNTRY, childrenOf, refText } from "./read.ts";

/** The index and partitions that hold what happened in a unit, or in its whole tree. */
export interface Places {
  readonly index: "unitDay" | "provinceDay";
  readonly codes: readonly string[];
  /**
   * Only rows of these units (`code` → first days), where a code was used again by a unit outside
   * the tree.
   */
  readonly only?: ReadonlySet<string>;
}

/**
 * A province: one partition. The country: one a province that ever was. A district: one a commune
 * that lay in it.
 */
export async function placesOf(
  ctx: Pick<Context, "table" | "until">,
  unitCode: string,
  withDescendants: boolean,
): Promise<Places> {
  if (!withDescendants) return { index: "unitDay", codes: [unitCode] };
  if (unitCode === COUNTRY) {
    const provinces = await childrenOf(ctx, COUNTRY);
    return { index: "provinceDay", codes: [NONE, ...new Set(provinces.map(({ code }) => code))] };
  }
  const units = await byCode(ctx, unitCode);
  if (units.some(({ level }) => level === "PROVINCE"))
    return { index: "provinceDay", codes: [unitCode] };
  const children = await childrenOf(ctx, unitCode);
  return {
    index: "unitDay",
    codes: [...new Set([unitCode, ...children.map(({ code }) => code)])],
    only: new Set([...units, ...children].map(refText)),
  };
}
