import type { Day } from "../kernel/day.ts";
import { fold, spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import type { BrokenItem, Item } from "../table/entity.ts";
import { LAST } from "../table/key.ts";
import { type Listed, list, type Window } from "../table/list.ts";
import type { Partition } from "../table/merge.ts";
import * as Unit from "../unit/index.ts";
import { idPrefixOf } from "./body-id.ts";
import { nameKeyOf, OrganizationEntity } from "./entity.ts";
import { type BodyName, BodyNameEntity } from "./name-entity.ts";
import { bodiesByIds } from "./read.ts";
import { isNamed, rowsNamed } from "./same.ts";
import type { Organization } from "./shape.ts";
import { standardBodies, standardBody, standardKindOf } from "./standard.ts";
import { namedIn, readingsOf } from "./ways.ts";

/** The position of a standard body in the list. No name begins with this sign. */
const POSITION = "#standard ";

/** The bodies of a list: those of one unit, or of its whole tree. */
export interface Area {
  /** The units whose standard bodies are listed, in order. */
  readonly units: readonly Unit.Snapshot[];
  readonly places: Unit.Places;
  /** Whether a body of the partitions belongs to the area, by its id. */
  readonly has: (bodyId: string) => boolean;
  /** Whether the units of the bodies must be in force on the day. They are read then. */
  readonly isTree: boolean;
}

export interface Filter {
  readonly area: Area;
  /** The day on which a body must not have ended, and its unit must be in force. */
  readonly on: Day;
  /** Filters by the caller's arguments. If absent, all bodies pass. */
  readonly where?: ((body: Organization) => boolean) | undefined;
  /** The beginning of the folded name. The index lists bodies by it. */
  readonly beginning?: string | undefined;
  /** The name in any spelling, or another or former name of the body. Ended bodies are found. */
  readonly name?: string | undefined;
}

/** One unit. Two units may have used the code at different times: those of the other are out. */
export function ofUnit(unit: Unit.Snapshot): Area {
  const prefix = idPrefixOf(unit);
  return {
    units: [unit],
    places: { index: "unitDay", codes: [unit.code] },
    has: (id) => id.startsWith(prefix),
    isTree: false,
  };
}

/**
 * A unit with its whole tree. The standard bodies are those of the unit and of the units directly
 * below it: of the country, those of the provinces. Costs one read of the units below.
 */
export async function ofTree(ctx: Context, unit: Unit.Snapshot, on: Day): Promise<Area> {
  const [places, children] = await Promise.all([
    Unit.placesOf(ctx, unit.code, true),
    Unit.childrenOf(ctx, unit.code),
  ]);
  const below = children.filter((child) => Unit.isInForce(child, on));
  const { only } = places;
  return {
    units: [unit, ...below.toSorted((a, b) => (a.code < b.code ? -1 : 1))],
    places,
    has: only ? (id) => only.has(unitTextOf(id)) : () => true,
    isTree: true,
  };
}

/** The unit of a body, by the id of the body, as `Unit.refText` writes it. */
function unitTextOf(bodyId: string): string {
  const [code = "", from = ""] = bodyId.slice(bodyId.indexOf("_") + 1).split(".");
  return `${code}@${from}`;
}

/** One page of bodies: the standard ones of the area, then the recorded ones by name. */
export async function listBodies(
  ctx: Context,
  { cursor, limit, backward = false, ...filter }: Filter & Window,
): Promise<Listed<Organization>> {
  const all = standardOf(filter);
  const at = all.findIndex((row) => row.cursor === cursor);
  const isInRecorded = cursor !== undefined && !cursor.startsWith(POSITION);
  const before = isInRecorded ? all : all.slice(0, Math.max(at, 0));
  const after = isInRecorded ? [] : all.slice(at + 1);
  const { where = () => true } = filter;
  const standard = (backward && cursor === undefined ? all : backward ? before : after).filter(
    ({ value }) => where(value),
  );
  const recorded = (count: number) =>
    recordedOf(ctx, filter, {
      limit: count,
      backward,
      cursor: isInRecorded ? cursor : undefined,
    });
  if (backward) {
    const isLast = cursor === undefined || isInRecorded;
    const last = isLast ? await recorded(limit) : { rows: [], more: false };
    const room = limit - last.rows.length;
    if (last.more) return last;
    const first = room > 0 ? standard.slice(-room) : [];
    return { rows: [...first, ...last.rows], more: standard.length > first.length };
  }
  if (standard.length > limit) return { rows: standard.slice(0, limit), more: true };
  const room = limit - standard.length;
  // One row shows whether a next page exists.
  const next = await recorded(Math.max(room, 1));
  if (room === 0) return { rows: standard, more: next.more || next.rows.length > 0 };
  return { ...next, rows: [...standard, ...next.rows] };
}

/** The standard bodies of the area that have the name or its beginning, with their positions. */
function standardOf({ area, beginning = "", name }: Filter) {
  const readings = name === undefined ? undefined : readingsOf(name);
  const bodies = area.units.flatMap((unit): readonly Organization[] => {
    if (!readings) return standardBodies(unit);
    const kind = namedIn(unit, readings);
    return kind ? [standardBody(unit, kind)] : [];
  });
  return bodies
    .filter((body) => fold(body.name).startsWith(beginning))
    .map((value) => ({ value, cursor: `${POSITION}${value.id}` }));
}

/** An item of the index by name: a body, or a further name of one. */
type Row = Organization | BodyName;
const ROWS = {
  fromItem: (item: Item): Row | BrokenItem =>
    item.type === BodyNameEntity.name
      ? BodyNameEntity.fromItem(item)
      : OrganizationEntity.fromItem(item),
};
const isName = (row: Row): row is BodyName => "bodyId" in row;

/** One page of the recorded bodies of the area, by name. */
async function recordedOf(
  ctx: Context,
  filter: Filter,
  window: Window,
): Promise<Listed<Organization>> {
  const { area, beginning = "", name } = filter;
  const named = name === undefined ? undefined : rowsNamed(name);
  const found = await list<Row>(ctx, {
    ...window,
    ...(named ?? rangeOf(beginning)),
    entity: ROWS,
    partitions: partitionsOf(area.places, name !== undefined),
    descending: false,
    where: (row) => {
      const { listed, id } = slotsOf(row, area.places.index);
      return area.has(id) && (named?.mayHave(listed) ?? true);
    },
    toVisible: (rows) => toVisible(ctx, rows, filter),
  });
  return {
    ...found,
    rows: found.rows.flatMap(({ value, cursor }) => (isName(value) ? [] : [{ value, cursor }])),
  };
}

/** The name and the id in the keys of a row. A further name has the id that a body would have. */
function slotsOf(row: Item, index: Unit.Places["index"]) {
  const body = OrganizationEntity.slotsOf(row);
  const listed = (body ? OrganizationEntity : BodyNameEntity).index[index].slotsOf(row)?.name;
  return { listed, id: body?.id ?? BodyNameEntity.slotsOf(row)?.key ?? "" };
}

function partitionsOf({ index, codes }: Unit.Places, withNames: boolean): readonly Partition[] {
  const entities = withNames ? [OrganizationEntity, BodyNameEntity] : [OrganizationEntity];
  return entities.flatMap(({ index: { unitDay, provinceDay, countryDay } }) => {
    const partitionOf: Readonly<Record<Unit.Places["index"], (code: string) => string>> = {
      unitDay: (unit) => unitDay.partition({ unit }),
      provinceDay: (province) => provinceDay.partition({ province }),
      countryDay: () => countryDay.partition({}),
    };
    return codes.map((code) => ({ index, pk: partitionOf[index](code) }));
  });
}

/** The sort keys of the names with this beginning. The index cuts a name, so the range is wider. */
function rangeOf(beginning: string): { readonly from?: string; readonly to?: string } {
  const [from = ""] = OrganizationEntity.index.unitDay
    .prefix({ name: nameKeyOf(beginning) })
    .split("#");
  return from === "" ? {} : { from, to: `${from}${LAST}` };
}

/** The bodies of rows that pass the filter. */
async function toVisible(
  ctx: Context,
  rows: readonly Row[],
  { area, on, where = () => true, beginning = "", name }: Filter,
): Promise<readonly (Organization | undefined)[]> {
  const names = rows.filter(isName);
  const [holders, units] = await Promise.all([
    names.length > 0
      ? bodiesByIds(
          ctx,
          names.map(({ bodyId }) => bodyId),
        )
      : undefined,
    area.isTree ? unitsInForce(ctx, rows, on) : undefined,
  ]);
  return rows.map((row) => {
    const body = isName(row) ? holderOf(row, holders?.get(row.bodyId)) : row;
    if (!body || !where(body)) return undefined;
    if (units && !units.has(Unit.idOf(body.unit ?? NO_UNIT))) return undefined;
    if (name !== undefined) return isNamed(body, name) ? body : undefined;
    return isInForce(body, on) && fold(body.name).startsWith(beginning) ? body : undefined;
  });
}

const NO_UNIT: Unit.Ref = { code: "-", validFrom: null };

/** The body that has a further name. Its present name has a row of its own. */
const holderOf = ({ name }: BodyName, body: Organization | undefined): Organization | undefined =>
  body && spellingOf(body.name) !== spellingOf(name) && isNamed(body, name) ? body : undefined;

const isInForce = (
  { validFrom, validTo }: Pick<Organization, "validFrom" | "validTo">,
  on: Day,
): boolean => (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);

/** The ids of the units of bodies that are in force on the day. One request. */
async function unitsInForce(
  ctx: Context,
  rows: readonly Row[],
  on: Day,
): Promise<ReadonlySet<string>> {
  const refs = rows.flatMap(({ unit }) => unit ?? []);
  const units = refs.length > 0 ? await Unit.byRefs(ctx, refs) : new Map<string, Unit.Unit>();
  const inForce = [...units.values()].filter((unit) => Unit.isInForce(unit, on));
  return new Set([...inForce.map(Unit.idOf), Unit.idOf(NO_UNIT)]);
}

/** Maximum number of recorded bodies in the list without pages. */
const RECORDED_MAX = 100;

/** The first bodies of a unit: the standard four, then the recorded ones by name. */
export async function firstOfUnit(
  ctx: Context,
  unit: Unit.Snapshot,
  on: Day,
): Promise<readonly Organization[]> {
  const area = ofUnit(unit);
  const limit = standardBodies(unit).length + RECORDED_MAX;
  return (await listBodies(ctx, { area, on, limit })).rows.map(({ value }) => value);
}

/** Whether a body is one of the area. */
export const isInArea = (
  { units, places, has, isTree }: Area,
  { id, unit }: Organization,
): boolean => {
  if (!isTree) return has(id);
  const [top] = units;
  if (places.index === "countryDay") return true;
  return places.index === "provinceDay" ? unit?.provinceCode === top?.code : has(id);
};

/** Whether a body has a name, of a standard body also with usual abbreviations. */
export const hasName = (body: Organization, name: string | undefined): boolean =>
  name === undefined ||
  isNamed(body, name) ||
  (body.unit !== null &&
    namedIn(body.unit, readingsOf(name)) === standardKindOf(body.id) &&
    standardKindOf(body.id) !== undefined);
