import type { Mapping } from "./clean.ts";
import { spelling } from "./names.ts";
import type { OldUnitsReport, Refusal } from "./report.ts";

/** A commune until June 2025 with all its rows; the first names it. */
export interface OldCommune {
  readonly districtKey: string;
  readonly first: Mapping;
  readonly rows: Mapping[];
}
type Spellings = OldUnitsReport["spellings"];

/**
 * Gathers the rows of each old commune. A code and a name in a district belong to each other; a row
 * that says otherwise is refused.
 */
export function gatherOldCommunes(mappings: readonly Mapping[]): {
  communes: readonly OldCommune[];
  refused: readonly Refusal[];
} {
  const byKey = new Map<string, OldCommune>();
  const keyOfCode = new Map<string, string>();
  const refused: Refusal[] = [];

  for (const row of codedFirst(mappings)) {
    const districtKey = `${row.oldProvinceCode}|${spelling(row.oldDistrict)}`;
    const key = `${districtKey}|${spelling(row.oldName)}`;
    const known = byKey.get(key);
    if (row.oldCode !== null) {
      const isContradicted =
        (keyOfCode.get(row.oldCode) ?? key) !== key ||
        (known !== undefined && known.first.oldCode !== row.oldCode);
      if (isContradicted) {
        refused.push({ row: row.row, reason: "CONTRADICTS_OLD_CODE" });
        continue;
      }
      keyOfCode.set(row.oldCode, key);
    }
    if (known) known.rows.push(row);
    else byKey.set(key, { districtKey, first: row, rows: [row] });
  }
  return { communes: [...byKey.values()], refused };
}

/** Rows with a code come from the official list: they name a unit, the others join it. */
const codedFirst = (rows: readonly Mapping[]): readonly Mapping[] => [
  ...rows.filter((row) => row.oldCode !== null),
  ...rows.filter((row) => row.oldCode === null),
];

/** The spellings given up for the one of the first row, each once. */
export function spellingsGivenUp(communes: readonly OldCommune[]): Spellings {
  const districts = [...Map.groupBy(communes, (commune) => commune.districtKey).values()].map(
    (members) => members.flatMap(({ rows }) => rows),
  );
  return [
    ...districts.flatMap((rows) => variants(rows.map((row) => row.oldDistrict))),
    ...communes.flatMap(({ rows }) => variants(rows.map((row) => row.oldName))),
  ];
}

function variants(names: readonly string[]): Spellings {
  const [kept, ...others] = new Set(names);
  return kept === undefined ? [] : others.map((variant) => ({ kept, variant }));
}
