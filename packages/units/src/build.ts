import type { Unit } from "@doithoai/core";
import { applyChanges, type Change } from "./changes.ts";
import { cleanMappings } from "./clean.ts";
import type { Dataset } from "./dataset.ts";
import type { List } from "./lists.ts";
import { oldUnits } from "./old-units.ts";
import { COUNTRY_CODE, provinceUnits } from "./provinces.ts";
import { CODES_THAT_DIFFER_ELSEWHERE, type Report } from "./report.ts";
import { timelineOf } from "./timeline.ts";
import { inOrder, inRefOrder, REFORM, unit } from "./unit.ts";

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
  lists,
  changes,
}: {
  dataset: Dataset;
  lists: readonly List[];
  changes: readonly Change[];
}): { units: Unit.Unit[]; report: Report } {
  const cleaned = cleanMappings(dataset);
  const old = oldUnits(cleaned.mappings, timelineOf(lists));
  const atReform = withPredecessors([
    COUNTRY,
    ...provinceUnits(dataset, cleaned.mappings),
    ...old.units,
    ...newCommunes(dataset),
  ]);
  const report = {
    ...cleaned.report,
    ...old.report,
    refused: [...cleaned.report.refused, ...old.refused],
    communesWithoutPredecessors: atReform
      .filter(({ validFrom, predecessors }) => validFrom === REFORM && predecessors.length === 0)
      .map(({ code }) => code),
    codesThatDifferElsewhere: CODES_THAT_DIFFER_ELSEWHERE,
  };
  return { units: [...applyChanges(atReform, changes)].sort(inOrder), report };
}

const newCommunes = (dataset: Dataset): readonly Unit.Unit[] =>
  dataset.wards.map(({ ward_code: code, name, province_code }) =>
    unit({
      ...{ code, name: name.normalize("NFC"), level: "COMMUNE", validFrom: REFORM },
      ...{ parentCode: province_code, provinceCode: province_code },
    }),
  );

/**
 * Links communes and districts to the units that they were formed from. A district is not a
 * predecessor of a commune: its successors took over its work, but were not formed from it.
 */
function withPredecessors(units: readonly Unit.Unit[]): readonly Unit.Unit[] {
  const levelOf = new Map(units.map((each) => [refText(each), each.level]));
  const links = units
    .filter(({ level }) => level === "COMMUNE" || level === "DISTRICT")
    .flatMap(({ code, validFrom, level, successors }) =>
      successors
        .filter((to) => levelOf.get(refText(to)) === level)
        .map((to) => ({ from: { code, validFrom }, to: refText(to) })),
    );
  const before = Map.groupBy(links, ({ to }) => to);
  return units.map((each) => {
    const predecessors = before.get(refText(each))?.map(({ from }) => from);
    return predecessors ? { ...each, predecessors: predecessors.toSorted(inRefOrder) } : each;
  });
}

const refText = ({ code, validFrom }: Unit.Ref): string => `${code}@${validFrom ?? ""}`;
