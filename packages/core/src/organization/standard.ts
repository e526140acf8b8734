import { partsOf, toId } from "../kernel/id.ts";
import * as Unit from "../unit/index.ts";
import type { Organization } from "./shape.ts";

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

const WORDS: Readonly<Record<StandardKind, string>> = {
  PARTY_COMMITTEE: "Đảng ủy",
  PEOPLES_COUNCIL: "Hội đồng nhân dân",
  PEOPLES_COMMITTEE: "Ủy ban nhân dân",
  FATHERLAND_FRONT: "Ủy ban Mặt trận Tổ quốc Việt Nam",
};

/** Above the communes, the name of the Party committee depends on the kind of the unit. */
const PARTY_WORDS: Readonly<Record<string, string>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  quận: "Quận ủy",
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
};

export function standardBody(unit: Unit.Snapshot, kind: StandardKind): Organization {
  const own = unit.name.slice(unit.kind.length).trim();
  const party = kind === "PARTY_COMMITTEE" ? PARTY_WORDS[unit.kind] : undefined;
  const name =
    unit.level === "COUNTRY"
      ? `${WORDS[kind]} ${unit.name}`
      : party
        ? `${party} ${own}`
        : `${WORDS[kind]} ${unit.kind} ${own}`;
  return {
    id: toId("organization", unit.code, unit.validFrom ?? "0", kind),
    name,
    version: 1,
    kind,
    unit: Unit.toSnapshot(unit),
  };
}

/** The standard bodies of a unit, in their order. The country has none. */
export const standardBodies = (unit: Unit.Snapshot): readonly Organization[] =>
  unit.level === "COUNTRY" ? [] : STANDARD.map((kind) => standardBody(unit, kind));
