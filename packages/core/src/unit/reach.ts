import { mayAnywhere } from "../access/permissions.ts";
import type { Context } from "../request/context.ts";
import type { Places } from "./places.ts";
import { byCodes, COUNTRY, refText } from "./read.ts";
import type { Unit } from "./shape.ts";

/** The part of a request that reaching units needs. */
type Reader = Pick<Context, "table" | "until" | "actor">;

/** The codes of the units whose unpublished matters the caller may read, with all units below. */
function coveredBy({ actor }: Pick<Context, "actor">): ReadonlySet<string> {
  const grants = actor.grants.filter((grant) =>
    mayAnywhere({ ...actor, grants: [grant] }, "readUnpublished"),
  );
  return new Set(grants.flatMap(({ covers }) => [...covers]));
}

const isIn = ({ provinceCode }: Unit, province: string): boolean => provinceCode === province;

/**
 * The filter on the wanted units: a code may have named a unit of another province before.
 * Undefined if all are wanted, because a filtered list reads more rows.
 */
function onlyOf(units: readonly Unit[], isWanted: (unit: Unit) => boolean): Places["only"] {
  const wanted = units.filter(isWanted);
  return wanted.length < units.length ? new Set(wanted.map(refText)) : undefined;
}

/** Parts of a province or of the country: each covered province, and the other covered units. */
async function partsOf(
  ctx: Reader,
  covered: ReadonlySet<string>,
  isWanted: (unit: Unit) => boolean,
): Promise<readonly Places[]> {
  const found = await byCodes(ctx, [...covered]);
  const provinces = [...found].flatMap(([code, units]) =>
    units.some((unit) => unit.level === "PROVINCE" && isWanted(unit)) ? [code] : [],
  );
  // One code may name a unit inside a covered province and another outside.
  const isOutside = (unit: Unit): boolean =>
    isWanted(unit) && !provinces.some((province) => unit.code === province || isIn(unit, province));
  const others = [...found].flatMap(([code, units]) => (units.some(isOutside) ? [code] : []));
  const only = onlyOf(
    others.flatMap((code) => found.get(code) ?? []),
    isOutside,
  );
  return [
    ...(provinces.length > 0 ? [{ index: "provinceDay" as const, codes: provinces }] : []),
    ...(others.length > 0 ? [{ index: "unitDay" as const, codes: others, only }] : []),
  ];
}

/**
 * The parts of places whose office rows the caller may list, by the units of his or her roles.
 * Empty for the public. Costs one read unless a role covers the places by their codes.
 */
export async function officePlacesOf(ctx: Reader, places: Places): Promise<readonly Places[]> {
  const covered = coveredBy(ctx);
  if (covered.size === 0) return [];
  if (covered.has(COUNTRY)) return [places];
  const { index, codes } = places;
  if (index === "countryDay") return partsOf(ctx, covered, () => true);
  if (codes.every((code) => covered.has(code))) return [places];
  const [province] = codes;
  if (index === "provinceDay" && province !== undefined)
    return partsOf(ctx, covered, (unit) => isIn(unit, province));
  const units = await byCodes(ctx, codes);
  const own = codes.filter(
    (code) =>
      covered.has(code) ||
      units.get(code)?.some(({ provinceCode }) => covered.has(provinceCode ?? COUNTRY)),
  );
  return own.length > 0 ? [{ ...places, codes: own }] : [];
}
