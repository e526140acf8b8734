import { partsOf, toId } from "../kernel/id.ts";
import * as Unit from "../unit/index.ts";
import { type Organization, PLAIN } from "./shape.ts";

/**
 * The four standard bodies that every unit has. They are not stored. Their id consists of the unit
 * and the kind.
 */
export const STANDARD = [
  "PARTY_COMMITTEE",
  "PEOPLES_COUNCIL",
  "PEOPLES_COMMITTEE",
  "FATHERLAND_FRONT",
] as const;
export type StandardKind = (typeof STANDARD)[number];
const isStandard = (kind: string): kind is StandardKind => STANDARD.some((each) => each === kind);

/** The kind in the id of a standard body. Undefined for a recorded body. */
export function standardKindOf(id: string): StandardKind | undefined {
  const kind = partsOf("organization", id)?.[2] ?? "";
  return isStandard(kind) ? kind : undefined;
}

export const WORDS: Readonly<Record<StandardKind, string>> = {
  PARTY_COMMITTEE: "Đảng ủy",
  PEOPLES_COUNCIL: "Hội đồng nhân dân",
  PEOPLES_COMMITTEE: "Ủy ban nhân dân",
  FATHERLAND_FRONT: "Ủy ban Mặt trận Tổ quốc Việt Nam",
};

/** Above the communes, the name of the Party committee depends on the kind of the unit. */
export const PARTY_WORDS: Readonly<Record<string, string>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  quận: "Quận ủy",
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
};

/** The own name of a unit: `Bến Thành`, `3`. */
export const ownNameOf = (unit: Pick<Unit.Snapshot, "name" | "kind">): string =>
  unit.name.slice(unit.kind.length).trim();

/** Whether the own name of a unit is a number. */
export const isNumbered = (own: string): boolean => /^\d+$/.test(own);

/** The city whose name is always written with capitals (Decree 30/2020, annex II, III.1). */
const CAPITALISED = "Thành phố Hồ Chí Minh";

/**
 * Whether the kind of a unit is written with a capital inside a text: before a number, and in the
 * name of one city. The decree also names persons and events of history, which no rule can tell
 * from other names.
 */
const isCapitalised = (unit: Unit.Snapshot): boolean =>
  unit.name === CAPITALISED || isNumbered(ownNameOf(unit));

/** The name of a standard body as an office writes it (Decree 30/2020, annex II). */
function nameOf(unit: Unit.Snapshot, kind: StandardKind): string {
  if (unit.level === "COUNTRY") return `${WORDS[kind]} ${unit.name}`;
  const own = ownNameOf(unit);
  const [first = "", ...rest] = unit.kind;
  const place = isCapitalised(unit)
    ? `${first.toUpperCase()}${rest.join("")} ${own}`
    : `${unit.kind} ${own}`;
  const party = kind === "PARTY_COMMITTEE" ? PARTY_WORDS[unit.kind] : undefined;
  if (party === undefined) return `${WORDS[kind]} ${place}`;
  // The words name the kind of the unit, so only a name that needs the kind repeats it.
  return `${party} ${isCapitalised(unit) ? place : own}`;
}

export const standardBody = (unit: Unit.Snapshot, kind: StandardKind): Organization => ({
  ...PLAIN,
  id: toId("organization", unit.code, unit.validFrom ?? "0", kind),
  name: nameOf(unit, kind),
  kind,
  unit: Unit.toSnapshot(unit),
  // A standard body begins with its unit.
  validFrom: unit.validFrom,
});

/** The standard bodies of a unit, in their order. The country has none. */
export const standardBodies = (unit: Unit.Snapshot): readonly Organization[] =>
  unit.level === "COUNTRY" ? [] : STANDARD.map((kind) => standardBody(unit, kind));
