import { addDays, type Day, dayOf } from "../kernel/day.ts";
import { partsOf, toId } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import { byIds, mergedBodies } from "./read.ts";
import { MERGED_MAX } from "./shape.ts";
import { standardKindOf } from "./standard.ts";

type Reader = Pick<Context, "table" | "until">;

/** The unit in the id of a standard body. */
const unitRefOf = (bodyId: string): Unit.Ref | undefined => {
  const [code, from] = standardKindOf(bodyId) ? (partsOf("organization", bodyId) ?? []) : [];
  return code === undefined || from === undefined
    ? undefined
    : Unit.refOf(toId("unit", code, from));
};
const bodyOf = ({ code, validFrom }: Unit.Ref, like: string): string =>
  toId("organization", code, validFrom ?? "0", standardKindOf(like) ?? "");

/** The bodies that recorded bodies were merged into, by the ids of the latter. One request. */
async function mergers(
  ctx: Reader,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const recorded = bodyIds.filter((id) => !standardKindOf(id));
  const found = recorded.length > 0 ? [...(await byIds(ctx, recorded)).values()] : [];
  return new Map(found.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])));
}

/** Follows each recorded body to the body that it was merged into, through all mergers. */
async function throughMergers(
  ctx: Reader,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let open = bodyIds.map((from) => ({ from, at: from }));
  for (let i = 0; open.length > 0 && i < MERGED_MAX; i++) {
    const merged = await mergers(ctx, [...new Set(open.map(({ at }) => at))]);
    open = open.flatMap(({ from, at }) => {
      const next = merged.get(at);
      if (next !== undefined) found.set(from, next);
      return next === undefined ? [] : [{ from, at: next }];
    });
  }
  return found;
}

/**
 * The bodies that took over the obligations of bodies that were merged into others, or whose units
 * ended, by the ids of the former. Bodies without a successor are not in the map. One request for
 * each merger, if a body is recorded, and one for each generation of units.
 */
export async function successorBodies(
  ctx: Reader & Pick<Context, "now">,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const merged = await throughMergers(ctx, bodyIds);
  const reached = new Map(bodyIds.map((id) => [id, merged.get(id) ?? id]));
  const heirs = await heirsOfUnits(ctx, [...new Set(reached.values())]);
  return new Map(
    [...reached].flatMap(([id, at]) => {
      const current = heirs.get(at) ?? at;
      return current === id ? [] : [[id, current]];
    }),
  );
}

/**
 * The bodies that took over the obligations of standard bodies of ended units, by the ids of the
 * latter. One request per generation.
 */
async function heirsOfUnits(
  ctx: Reader & Pick<Context, "now">,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const today = dayOf(ctx.now);
  const found = new Map<string, string>();
  let open = bodyIds.flatMap((body) => {
    const ref = unitRefOf(body);
    return ref ? [{ body, ref }] : [];
  });
  for (let i = 0; open.length > 0 && i < Unit.GENERATIONS; i++) {
    const units = await unitsOf(
      ctx,
      open.map(({ ref }) => ref),
    );
    const ended = new Map(
      units
        .filter((unit) => endedLate(unit.validTo) && unit.validTo !== null && unit.validTo < today)
        .map((unit) => [Unit.refText(unit), unit]),
    );
    open = open.flatMap(({ body, ref }) => {
      const unit = ended.get(Unit.refText(ref));
      const next = unit && Unit.heirOf(unit);
      return next ? [{ body, ref: next }] : [];
    });
    for (const { body, ref } of open) found.set(body, bodyOf(ref, body));
  }
  return found;
}

/** The standard bodies of the units that the unit of a standard body replaced. */
async function ofReplacedUnits(ctx: Reader, bodyId: string): Promise<readonly string[]> {
  const all: string[] = [];
  let open = [unitRefOf(bodyId)].flatMap((ref) => ref ?? []);
  for (let i = 0; open.length > 0 && i < Unit.GENERATIONS; i++) {
    const late = open.filter(({ validFrom }) => validFrom !== null && validFrom > Unit.REFORM_DAY);
    const units = await unitsOf(ctx, late);
    const earlier = await unitsOf(
      ctx,
      units.flatMap(({ predecessors }) => predecessors),
    );
    open = earlier.filter(
      (unit) => endedLate(unit.validTo) && units.some((each) => isSame(Unit.heirOf(unit), each)),
    );
    all.push(...open.map((unit) => bodyOf(unit, bodyId)));
  }
  return all;
}

/**
 * The bodies whose open work belongs to this body: the body itself, the bodies of the units that
 * its unit replaced, and the bodies that were merged into these. Units without predecessors are not
 * read. Costs one request for the mergers, and one more where units were replaced.
 */
export async function withPredecessorBodies(
  ctx: Reader,
  bodyId: string,
): Promise<readonly string[]> {
  const [merged, earlier] = await Promise.all([
    mergedBodies(ctx, [bodyId]),
    ofReplacedUnits(ctx, bodyId),
  ]);
  const further = earlier.length > 0 ? await mergedBodies(ctx, earlier) : [];
  return [...new Set([bodyId, ...earlier, ...merged, ...further])];
}

async function unitsOf(ctx: Reader, refs: readonly Unit.Ref[]): Promise<readonly Unit.Unit[]> {
  const found = refs.length > 0 ? await Unit.byRefs(ctx, refs) : new Map<string, Unit.Unit>();
  return refs.flatMap((ref) => found.get(Unit.refText(ref)) ?? []);
}
const endedLate = (validTo: Day | null): boolean =>
  validTo !== null && addDays(validTo, 1) > Unit.REFORM_DAY;
const isSame = (ref: Unit.Ref | undefined, unit: Unit.Unit): boolean =>
  ref !== undefined && Unit.refText(ref) === Unit.refText(unit);
