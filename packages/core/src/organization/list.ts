import { cut, fold } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { LAST } from "../table/key.ts";
import { type Listed, list, type Window } from "../table/list.ts";
import type * as Unit from "../unit/index.ts";
import { NAME_KEY_MAX, OrganizationEntity } from "./entity.ts";
import { idPrefixOf } from "./same.ts";
import type { Organization } from "./shape.ts";
import { standardBodies } from "./standard.ts";

/** The position of a standard body in the list. No name begins with this sign. */
const POSITION = "#standard ";

interface OfUnit extends Window {
  readonly unit: Unit.Snapshot;
  /** Filters by the caller's arguments. If absent, all bodies pass. */
  readonly where?: ((body: Organization) => boolean) | undefined;
  /** The beginning of the folded name. The index lists bodies by it. */
  readonly beginning?: string | undefined;
}

/** One page of the bodies of a unit: the standard four, then the recorded ones by name. */
export async function listByUnit(
  ctx: Context,
  { unit, where: matches = () => true, beginning = "", cursor, limit, backward = false }: OfUnit,
): Promise<Listed<Organization>> {
  const where = (body: Organization): boolean =>
    fold(body.name).startsWith(beginning) && matches(body);
  const all = standardBodies(unit).map((value) => ({ value, cursor: `${POSITION}${value.kind}` }));
  const at = all.findIndex((row) => row.cursor === cursor);
  const isInRecorded = cursor !== undefined && at < 0;
  const before = at < 0 ? all : all.slice(0, at);
  const after = isInRecorded ? [] : all.slice(at + 1);
  const standard = (backward ? before : after).filter(({ value }) => where(value));
  const recorded = (count: number) =>
    ofUnit(ctx, {
      unit,
      where,
      beginning,
      limit: count,
      backward,
      cursor: isInRecorded ? cursor : undefined,
    });
  if (backward) {
    const last = at < 0 ? await recorded(limit) : { rows: [], more: false };
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

/** One page of the recorded bodies of a unit, by name. */
function ofUnit(
  ctx: Context,
  { unit, where, beginning, ...window }: Required<Pick<OfUnit, "where" | "beginning">> & OfUnit,
): Promise<Listed<Organization>> {
  // Two units may have used the code at different times. The bodies of the other are left out.
  const prefix = idPrefixOf(unit);
  return list(ctx, {
    ...window,
    ...rangeOf(beginning ?? ""),
    entity: OrganizationEntity,
    index: "unitDay",
    partitions: [OrganizationEntity.index.unitDay.partition({ unit: unit.code })],
    descending: false,
    where: (row) => OrganizationEntity.slotsOf(row)?.id.startsWith(prefix) ?? false,
    toVisible: async (bodies) => bodies.map((body) => (where?.(body) ? body : undefined)),
  });
}

/** The sort keys of the names with this beginning. The index cuts a name, so the range is wider. */
function rangeOf(beginning: string): { readonly from?: string; readonly to?: string } {
  const [from = ""] = OrganizationEntity.index.unitDay
    .prefix({ name: cut(beginning, NAME_KEY_MAX) })
    .split("#");
  return from === "" ? {} : { from, to: `${from}${LAST}` };
}

/** Maximum number of recorded bodies in the list without pages. */
const RECORDED_MAX = 100;

/** The first bodies of a unit: the standard four, then the recorded ones by name. */
export async function firstOfUnit(
  ctx: Context,
  unit: Unit.Snapshot,
): Promise<readonly Organization[]> {
  const standard = standardBodies(unit);
  const limit = standard.length + RECORDED_MAX;
  return (await listByUnit(ctx, { unit, limit })).rows.map(({ value }) => value);
}
