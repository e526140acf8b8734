import type { Dataset, MappingRow } from "./dataset.ts";
import { bareName, spelling } from "./names.ts";

const CODE_LENGTH = 5;

export interface Found {
  readonly code: string;
  readonly by: "CODE" | "NAME_UNKNOWN_CODE" | "NAME_WRONG_CODE";
}

export const padCode = (code: string): string => code.padStart(CODE_LENGTH, "0");

/**
 * Finds the new commune that a row means. If the new code and the new names disagree, the names
 * decide: before July 2025, each of those codes belonged to a commune elsewhere whose name is the
 * same apart from diacritics. So such a code probably comes from a lookup by name without
 * diacritics.
 */
export function newCommuneFinder({
  provinces,
  wards,
}: Dataset): (row: MappingRow) => Found | undefined {
  const provinceNames = new Map(
    provinces.map((province) => [province.province_code, province.name]),
  );
  const keys = new Map(
    wards.map((ward) => [
      ward.ward_code,
      keyOf(ward.name, provinceNames.get(ward.province_code) ?? ""),
    ]),
  );
  const byNames = Map.groupBy(keys.keys(), (code) => keys.get(code));

  return (row) => {
    const key = keyOf(row.new_ward_name, row.new_province_name);
    const code = padCode(row.new_ward_code);
    if (keys.get(code) === key) return { code, by: "CODE" };
    const [named, ...others] = byNames.get(key) ?? [];
    if (named === undefined || others.length > 0) return undefined;
    return { code: named, by: keys.has(code) ? "NAME_WRONG_CODE" : "NAME_UNKNOWN_CODE" };
  };
}

const keyOf = (commune: string, province: string): string =>
  `${spelling(commune)}|${spelling(bareName(province))}`;
