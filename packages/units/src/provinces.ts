import type { Unit } from "@doithoai/core";
import type { Mapping } from "./clean.ts";
import type { Dataset } from "./dataset.ts";
import { compare } from "./names.ts";
import { OLD_PROVINCES } from "./province-codes.ts";
import { LAST_DAY_BEFORE_REFORM, REFORM, refs, unit } from "./unit.ts";

export const COUNTRY_CODE = "VN";

export function provinceUnits(
  dataset: Dataset,
  mappings: readonly Mapping[],
): readonly Unit.Unit[] {
  const heirs = heirsOf(dataset, mappings);
  const sourcesOf = Map.groupBy(heirs.keys(), (old) => heirs.get(old) ?? "");
  const isUnchanged = (code: string) => sourcesOf.get(code)?.join() === code;

  const current = dataset.provinces.map(({ province_code: code, name, place_type }) => {
    const past = isUnchanged(code)
      ? {}
      : { validFrom: REFORM, predecessors: refs(sourcesOf.get(code) ?? [], null) };
    return province({ code, name: place_type === "Tỉnh" ? `Tỉnh ${name}` : name, ...past });
  });
  const old = OLD_PROVINCES.flatMap(([code, name]) => {
    const heir = heirs.get(code);
    if (heir === undefined || isUnchanged(heir)) return [];
    return [
      province({ code, name, validTo: LAST_DAY_BEFORE_REFORM, successors: refs([heir], REFORM) }),
    ];
  });
  return [...current, ...old];
}

const province = (fields: Partial<Unit.Unit> & Pick<Unit.Unit, "code" | "name">): Unit.Unit =>
  unit({
    ...fields,
    name: fields.name.normalize("NFC"),
    level: "PROVINCE",
    parentCode: COUNTRY_CODE,
    provinceCode: fields.code,
  });

/**
 * Maps each old province to the new province that most of its communes joined. The majority
 * decides: a single wrong row must not merge two provinces.
 */
function heirsOf(dataset: Dataset, mappings: readonly Mapping[]): ReadonlyMap<string, string> {
  const provinceOf = new Map(dataset.wards.map((ward) => [ward.ward_code, ward.province_code]));
  const heirs = new Map<string, string>();
  for (const [old, rows] of Map.groupBy(mappings, (mapping) => mapping.oldProvinceCode)) {
    const votes = Map.groupBy(rows, (row) => provinceOf.get(row.newCode) ?? "");
    const [first] = [...votes].toSorted(
      ([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || compare(a, b),
    );
    if (first) heirs.set(old, first[0]);
  }
  return heirs;
}
