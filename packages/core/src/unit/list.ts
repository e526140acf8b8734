import type { Audience } from "../table/audience.ts";
import type { TableContext } from "../table/context.ts";
import type { Entity, Item } from "../table/entity.ts";
import type { Range } from "../table/keys.ts";
import { type Listed, type ListInput, list, type RowsInput, type Window } from "../table/list.ts";
import type { Partition } from "../table/merge.ts";
import type { Places } from "./places.ts";

type Where = RowsInput["where"];

interface Dated {
  readonly between: (
    first: { readonly day: string } | undefined,
    last: { readonly day: string } | undefined,
  ) => Range;
}
interface ToAudience {
  readonly audience: Audience;
}
interface UnitDay {
  readonly partition: (values: ToAudience & { readonly unit: string }) => string;
  readonly slotsOf: (row: Item) => { readonly unit: string } | undefined;
}
interface ProvinceDay {
  readonly partition: (values: ToAudience & { readonly province: string }) => string;
}
interface CountryDay {
  readonly partition: (values: ToAudience) => string;
}

/** An entity that the index `unitDay` lists by unit and day. */
interface ByUnit<T> extends Pick<Entity<T>, "fromItem"> {
  readonly index: { readonly unitDay: Dated & UnitDay };
}
interface InPlaces {
  readonly unitDay: UnitDay;
  readonly provinceDay: ProvinceDay;
  readonly countryDay: CountryDay;
}
/** An entity that is also listed by province and for the country, by day. */
export interface ByPlace<T> extends ByUnit<T> {
  readonly index: ByUnit<T>["index"] & InPlaces;
}

/** The partitions of an audience in places. */
export function partitionsIn(
  { unitDay, provinceDay, countryDay }: InPlaces,
  { index, codes }: Pick<Places, "index" | "codes">,
  audience: Audience,
): readonly Partition[] {
  const partitionOf: Readonly<Record<Places["index"], (code: string) => string>> = {
    unitDay: (unit) => unitDay.partition({ audience, unit }),
    provinceDay: (province) => provinceDay.partition({ audience, province }),
    countryDay: () => countryDay.partition({ audience }),
  };
  return codes.map((code) => ({ index, pk: partitionOf[index](code) }));
}

/** The page and the filters of a list by day. */
export interface DayList<T> extends Window {
  /** Default: true, the last day first. */
  readonly descending?: boolean;
  readonly where?: Where;
  readonly toVisible?: ListInput<T>["toVisible"];
  readonly fromRow?: ListInput<T>["fromRow"];
}
interface PlacesList<T> extends DayList<T> {
  readonly places: Places;
  /** Where the caller may list what only the office may see (`officePlacesOf`). */
  readonly office?: readonly Places[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Sorts before every real day and after the key of an item without a day. */
const FIRST_DAY = "0001";

/** Lists a page of an entity in one unit, by day. */
export const listByUnit = <T>(
  ctx: TableContext,
  entity: ByUnit<T>,
  { unitCode, descending = true, ...page }: DayList<T> & { readonly unitCode: string },
): Promise<Listed<T>> =>
  list(ctx, {
    ...page,
    entity,
    index: "unitDay",
    partitions: [entity.index.unitDay.partition({ audience: "PUBLIC", unit: unitCode })],
    descending,
  });

/** Lists a page of an entity in a unit or its whole tree, by day. */
export function listInPlaces<T>(
  ctx: TableContext,
  entity: ByPlace<T>,
  { places, office = [], from, to, descending = true, where, ...page }: PlacesList<T>,
): Promise<Listed<T>> {
  const { unitDay } = entity.index;
  const first = from ?? (to === undefined ? undefined : FIRST_DAY);
  const days = unitDay.between(
    first === undefined ? undefined : { day: first },
    to === undefined ? undefined : { day: to },
  );
  return list(ctx, {
    ...page,
    ...days,
    entity,
    partitions: [
      ...partitionsIn(entity.index, places, "PUBLIC"),
      ...office.flatMap((each) => partitionsIn(entity.index, each, "OFFICE")),
    ],
    descending,
    where: ofUnits(entity, onlyOf(places, office), where),
  });
}

/** The filter on the units of places or of their office parts. Only one of the two has one. */
export const onlyOf = (
  places: Pick<Places, "only">,
  office: readonly Pick<Places, "only">[],
): Places["only"] => places.only ?? office.flatMap(({ only }) => only ?? [])[0];

/** Adds a filter for the units of `only`, if present, to the rows of the index `unitDay`. */
export function ofUnits(
  { index: { unitDay } }: { readonly index: { readonly unitDay: Pick<UnitDay, "slotsOf"> } },
  only: Places["only"],
  where: Where,
): Where {
  if (!only) return where;
  return (row) => {
    const unit = unitDay.slotsOf(row)?.unit;
    const isIn = unit === undefined || only.has(`${unit}@${String(row.unitFrom)}`);
    return isIn && (where?.(row) ?? true);
  };
}
