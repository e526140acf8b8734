import { type Day, isDay, parseDay } from "../kernel/day.ts";
import { partsOf, toId } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { batchGet, decode, get, keyText } from "../table/read.ts";
import { BookEntity, RosterEntity, unitBookOf } from "./entity.ts";
import type { Child, Ref, Snapshot, Unit } from "./shape.ts";

export const COUNTRY = "VN";
type Reader = Pick<Context, "table" | "until">;

/** The id of a unit: its code and its first day, or "0" if the first day is null. */
export const idOf = ({ code, validFrom }: Ref): string => toId("unit", code, validFrom ?? "0");
export function refOf(id: string): Ref | undefined {
  const [code, from, ...rest] = partsOf("unit", id) ?? [];
  if (!code || !from || rest.length > 0) return undefined;
  if (from === "0") return { code, validFrom: null };
  return isDay(from) ? { code, validFrom: parseDay(from) } : undefined;
}

export const refText = ({ code, validFrom }: Ref): string => `${code}@${validFrom ?? "0"}`;
export const isInForce = (unit: Pick<Unit, "validFrom" | "validTo">, on: Day): boolean =>
  (unit.validFrom === null || unit.validFrom <= on) &&
  (unit.validTo === null || on <= unit.validTo);

const bookKey = (code: string) => BookEntity.keyOf({ book: unitBookOf(code) });
const oldestFirst = (a: Unit, b: Unit): number =>
  (a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1;

/** Reads all units that ever had the codes, oldest first; 100 books per request. */
export async function byCodes(
  ctx: Reader,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly Unit[]>> {
  const items = await batchGet(ctx, codes.map(bookKey));
  const units = [...items.values()].flatMap((item) => decode(ctx, BookEntity, item)?.units ?? []);
  const byCode = Map.groupBy(units, ({ code }) => code);
  return new Map(codes.map((code) => [code, (byCode.get(code) ?? []).toSorted(oldestFirst)]));
}

export async function byCode(ctx: Reader, code: string): Promise<readonly Unit[]> {
  return (await byCodes(ctx, [code])).get(code) ?? [];
}

/** Reads units by code and first day; 100 books per request. */
export async function byRefs(
  ctx: Reader,
  refs: readonly Ref[],
): Promise<ReadonlyMap<string, Unit>> {
  const found = await byCodes(ctx, [...new Set(refs.map(({ code }) => code))]);
  const units = [...found.values()].flat();
  const formerly = units.flatMap((unit) => unit.formerly?.map((ref) => [ref, unit] as const) ?? []);
  return new Map([
    ...formerly.map(([ref, unit]) => [refText(ref), unit] as const),
    ...units.map((unit) => [refText(unit), unit] as const),
  ]);
}

/** The unit of a reference among the units of its code. It may have had another first day. */
export function bearerOf(ref: Ref, bearers: readonly Unit[]): Unit | undefined {
  const text = refText(ref);
  return (
    bearers.find((unit) => refText(unit) === text) ??
    bearers.find((unit) => unit.formerly?.some((each) => refText(each) === text))
  );
}

/** The unit that had the code on a day, or undefined. */
export async function findOnDay(ctx: Reader, code: string, at: Day): Promise<Unit | undefined> {
  return (await byCode(ctx, code)).find((unit) => isInForce(unit, at));
}

/** The units that ever had a code, and those that are or were directly under it. Costs one read. */
export async function withChildren(
  ctx: Reader,
  code: string,
): Promise<{ readonly units: readonly Unit[]; readonly children: readonly Child[] }> {
  const [book, roster] = [bookKey(code), RosterEntity.keyOf({ parent: code })];
  const items = await batchGet(ctx, [book, roster]);
  const units = decode(ctx, BookEntity, items.get(keyText(book)))?.units ?? [];
  return {
    units: units.filter((unit) => unit.code === code).toSorted(oldestFirst),
    children: decode(ctx, RosterEntity, items.get(keyText(roster)))?.children ?? [],
  };
}

/** The units that are or were directly under a code. Costs one read. */
export async function childrenOf(ctx: Reader, parentCode: string): Promise<readonly Child[]> {
  const roster = await get(ctx, RosterEntity, RosterEntity.keyOf({ parent: parentCode }));
  return roster?.children ?? [];
}

export const toSnapshot = ({
  code,
  validFrom,
  name,
  level,
  kind,
  provinceCode,
}: Snapshot): Snapshot => ({ code, validFrom, name, level, kind, provinceCode });
