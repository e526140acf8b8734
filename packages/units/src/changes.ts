import type { Unit } from "@doithoai/core";
import { addDays, type Day, parseDay } from "@doithoai/core";
import { kindOf } from "./names.ts";
import { REFORM } from "./unit.ts";

/** A change of the name or the kind of a unit on a day. The code stays the same. */
export interface Change {
  readonly on: Day;
  readonly basis: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

const CITY_OF_HUE = { on: parseDay("2025-01-01"), basis: "175/2024/QH15" } as const;
const CITY_OF_DONG_NAI = { on: parseDay("2026-04-30"), basis: "30/2026/QH16" } as const;
const WARDS_OF_DONG_NAI = { on: parseDay("2026-04-30"), basis: "237/NQ-UBTVQH16" } as const;
const toWard = (code: string, name: string): Change => ({
  ...WARDS_OF_DONG_NAI,
  code,
  before: `Xã ${name}`,
  after: `Phường ${name}`,
});

/** The changes of provinces, and those of communes since the reform of July 2025, oldest first. */
export const CHANGES: readonly Change[] = [
  { ...CITY_OF_HUE, code: "46", before: "Tỉnh Thừa Thiên Huế", after: "Thành phố Huế" },
  { ...CITY_OF_DONG_NAI, code: "75", before: "Tỉnh Đồng Nai", after: "Thành phố Đồng Nai" },
  toWard("25270", "Lộc Ninh"),
  toWard("25357", "Tân Khai"),
  toWard("25363", "Đồng Phú"),
  toWard("26116", "Tân Phú"),
  toWard("26170", "Trị An"),
  toWard("26248", "Trảng Bom"),
  toWard("26326", "Dầu Giây"),
  toWard("26368", "Long Thành"),
  toWard("26425", "Xuân Lộc"),
  toWard("26485", "Nhơn Trạch"),
];

/**
 * The data set names units as they were in July 2025. So of a change before, it has the later name.
 * @throws RangeError when no unit in force has the code and the name before a change.
 */
export const applyChanges = (
  units: readonly Unit.Unit[],
  changes: readonly Change[],
): readonly Unit.Unit[] => changes.reduce(applyChange, units);

function applyChange(units: readonly Unit.Unit[], change: Change): readonly Unit.Unit[] {
  const named = (name: string): Unit.Unit | undefined =>
    units.find((unit) => unit.code === change.code && unit.validTo === null && unit.name === name);
  const listed = named(change.before) ?? (change.on < REFORM ? named(change.after) : undefined);
  if (listed === undefined)
    throw new RangeError(`${change.basis}: no ${change.before} with code ${change.code} in force`);
  const before = { ...listed, name: change.before, kind: kindOf(change.before) };
  const ended = {
    ...before,
    validTo: addDays(change.on, -1),
    successors: [{ code: change.code, validFrom: change.on }],
  };
  const begun = {
    ...before,
    name: change.after,
    kind: kindOf(change.after),
    validFrom: change.on,
    predecessors: [{ code: change.code, validFrom: before.validFrom }],
  };
  return [...units.filter((unit) => unit !== listed), ended, begun];
}
