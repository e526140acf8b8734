import type { Dataset, MappingRow } from "./dataset.ts";
import { spelling } from "./names.ts";
import { newCommuneFinder, padCode } from "./new-commune.ts";
import { OLD_PROVINCES } from "./province-codes.ts";
import type { CleanReport, Refusal } from "./report.ts";

/** Links one part of an old commune to its new commune. */
export interface Mapping {
  readonly row: string;
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly oldDistrict: string;
  readonly oldProvinceCode: string;
  readonly newCode: string;
}

const OLD_PROVINCE_CODES = new Map(OLD_PROVINCES.map(([code, name]) => [spelling(name), code]));

export function cleanMappings(dataset: Dataset): {
  mappings: readonly Mapping[];
  report: CleanReport;
} {
  const rows = withoutRepetitions(dataset.mappings);
  const find = newCommuneFinder(dataset);
  const mappings: Mapping[] = [];
  const refused: Refusal[] = [];
  let unknownNewCodes = 0;
  let wrongNewCodes = 0;

  for (const row of rows) {
    const old = oldCommuneOf(row);
    if (typeof old === "string") {
      refused.push({ row: row.id, reason: old });
      continue;
    }
    const found = find(row);
    if (found === undefined) {
      refused.push({ row: row.id, reason: "UNKNOWN_NEW_COMMUNE" });
      continue;
    }
    if (found.by === "NAME_UNKNOWN_CODE") unknownNewCodes++;
    if (found.by === "NAME_WRONG_CODE") wrongNewCodes++;
    mappings.push({ row: row.id, ...old, newCode: found.code });
  }

  const names = [...dataset.wards.map((ward) => ward.name), ...rows.flatMap(namesOf)];
  const report = {
    duplicateRows: dataset.mappings.length - rows.length,
    paddedCodes: rows.filter((row) => row.new_ward_code !== padCode(row.new_ward_code)).length,
    unicodeNames: names.filter((name) => name !== name.normalize("NFC")).length,
    unknownNewCodes,
    wrongNewCodes,
    refused,
  };
  return { mappings, report };
}

const namesOf = (row: MappingRow): readonly string[] =>
  [
    row.old_ward_name,
    row.old_district_name,
    row.old_province_name,
    row.new_ward_name,
    row.new_province_name,
  ].filter((name) => name !== null);

function withoutRepetitions(rows: readonly MappingRow[]): readonly MappingRow[] {
  const byContent = new Map<string, MappingRow>();
  for (const row of rows) {
    const content = JSON.stringify([row.old_ward_code, row.new_ward_code, ...namesOf(row)]);
    if (!byContent.has(content)) byContent.set(content, row);
  }
  return [...byContent.values()];
}

function oldCommuneOf(row: MappingRow): Omit<Mapping, "row" | "newCode"> | Refusal["reason"] {
  if (!row.old_ward_name || !row.old_district_name || !row.old_province_name) return "NO_OLD_NAME";
  const oldProvinceCode = OLD_PROVINCE_CODES.get(spelling(row.old_province_name));
  if (oldProvinceCode === undefined) return "UNKNOWN_OLD_PROVINCE";
  return {
    oldCode: row.old_ward_code ? padCode(row.old_ward_code) : null,
    oldName: row.old_ward_name.normalize("NFC"),
    oldDistrict: row.old_district_name.normalize("NFC"),
    oldProvinceCode,
  };
}
