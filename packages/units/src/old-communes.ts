import type { Mapping } from "./clean.ts";
import { spelling } from "./names.ts";
import type { OldUnitsReport, Refusal } from "./report.ts";

/** A commune that existed until June 2025, with all its rows. The first row gives the name. */
export interface OldCommune {
  readonly districtKey: string;
  readonly first: Mapping;
  readonly rows: Mapping[];
}
type Spellings = OldUnitsReport["spellings"];

/**
 * Gathers the rows of each old commune. A code belongs to one name in one district; a row that
 * contradicts this is refused.
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
    const existing = byKey.get(key);
    if (row.oldCode !== null) {
      const isContradicted =
        (keyOfCode.get(row.oldCode) ?? key) !== key ||
        (existing !== undefined && existing.first.oldCode !== row.oldCode);
      if (isContradicted) {
        refused.push({ row: row.row, reason: "CONTRADICTS_OLD_CODE" });
        continue;
      }
      keyOfCode.set(row.oldCode, key);
    }
    if (existing) existing.rows.push(row);
    else byKey.set(key, { districtKey, first: row, rows: [row] });
  }
  return { communes: [...byKey.values()], refused };
}

/**
 * Puts rows with a code first. They come from the official list and name a unit; the other rows
 * join it.
 */
const codedFirst = (rows: readonly Mapping[]): readonly Mapping[] => [
  ...rows.filter((row) => row.oldCode !== null),
  ...rows.filter((row) => row.oldCode === null),
];

/** Lists each spelling that the spelling of the first row replaces, once. */
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
