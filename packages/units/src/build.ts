import type { Unit } from "@doithoai/core";
import { applyChanges, type Change } from "./changes.ts";
import { cleanMappings } from "./clean.ts";
import type { Dataset } from "./dataset.ts";
import { oldUnits } from "./old-units.ts";
import { COUNTRY_CODE, provinceUnits } from "./provinces.ts";
import { CODES_THAT_DIFFER_ELSEWHERE, type Report } from "./report.ts";
import { inOrder, REFORM, refs, unit } from "./unit.ts";

const COUNTRY = unit({
  code: COUNTRY_CODE,
  name: "Việt Nam",
  kind: "quốc gia",
  level: "COUNTRY",
  parentCode: null,
  provinceCode: null,
});

export function buildUnits({
  dataset,
  changes,
}: {
  dataset: Dataset;
  changes: readonly Change[];
}): { units: Unit.Unit[]; report: Report } {
  const cleaned = cleanMappings(dataset);
  const old = oldUnits(cleaned.mappings);
  const communes = newCommunes(dataset, old.units);
  const atReform = [
    COUNTRY,
    ...provinceUnits(dataset, cleaned.mappings),
    ...old.units,
    ...communes,
  ];
  const report = {
    ...cleaned.report,
    ...old.report,
    refused: [...cleaned.report.refused, ...old.refused],
    communesWithoutPredecessors: communes
      .filter(({ predecessors }) => predecessors.length === 0)
      .map(({ code }) => code),
    codesThatDifferElsewhere: CODES_THAT_DIFFER_ELSEWHERE,
  };
  return { units: [...applyChanges(atReform, changes)].sort(inOrder), report };
}

/**
 * Links new communes to old communes only. A district is not a predecessor: its successors took
 * over its work, but were not formed from it.
 */
function newCommunes(dataset: Dataset, old: readonly Unit.Unit[]): readonly Unit.Unit[] {
  const links = old
    .filter(({ level }) => level === "COMMUNE")
    .flatMap(({ code, successors }) => successors.map((to) => ({ from: code, to: to.code })));
  const predecessorsOf = Map.groupBy(links, (link) => link.to);
  return dataset.wards.map(({ ward_code: code, name, province_code }) => {
    const predecessors = (predecessorsOf.get(code) ?? []).map((link) => link.from);
    const base = {
      code,
      name: name.normalize("NFC"),
      level: "COMMUNE" as const,
      parentCode: province_code,
      provinceCode: province_code,
    };
    return unit({ ...base, validFrom: REFORM, predecessors: refs(predecessors, null) });
  });
}
