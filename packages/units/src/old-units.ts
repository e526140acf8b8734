import type { Unit } from "@doithoai/core";
import type { Mapping } from "./clean.ts";
import { slug } from "./names.ts";
import { gatherOldCommunes, type OldCommune, spellingsGivenUp } from "./old-communes.ts";
import type { OldUnitsReport, Refusal } from "./report.ts";
import { LAST_DAY_BEFORE_REFORM, REFORM, refs, unit } from "./unit.ts";

interface OldUnits {
  readonly units: readonly Unit.Unit[];
  readonly refused: readonly Refusal[];
  readonly report: OldUnitsReport;
}

/** Builds the districts and communes that existed until June 2025. */
export function oldUnits(mappings: readonly Mapping[]): OldUnits {
  const { communes, refused } = gatherOldCommunes(mappings);
  const { claim, collisions } = codeClaims();
  const units = [...Map.groupBy(communes, (commune) => commune.districtKey).values()].flatMap(
    (members) => unitsOfDistrict(members, claim),
  );
  const report = {
    oldCommunesWithoutCode: communes.filter(({ first }) => first.oldCode === null).length,
    rowsJoinedByName: communes.flatMap(({ first, rows }) =>
      first.oldCode === null ? [] : rows.filter((row) => row.oldCode === null),
    ).length,
    spellings: spellingsGivenUp(communes),
    codeCollisions: collisions,
  };
  return { units, refused, report };
}

function unitsOfDistrict(
  members: readonly OldCommune[],
  claim: (code: string) => string,
): readonly Unit.Unit[] {
  const [named] = members;
  if (named === undefined) return [];
  const { oldDistrict: name, oldProvinceCode: provinceCode } = named.first;
  const shared = { provinceCode, validTo: LAST_DAY_BEFORE_REFORM };
  const code = claim(`${provinceCode}-${slug(name)}`);
  const heirs = members.flatMap(({ rows }) => rows.map((row) => row.newCode));
  const district = unit({
    ...shared,
    code,
    codeIsOfficial: false,
    name,
    level: "DISTRICT",
    parentCode: provinceCode,
    successors: refs(heirs, REFORM),
  });
  const communes = members.map(({ first, rows }) =>
    unit({
      ...shared,
      code: first.oldCode ?? claim(`${code}-${slug(first.oldName)}`),
      codeIsOfficial: first.oldCode !== null,
      name: first.oldName,
      level: "COMMUNE",
      parentCode: code,
      successors: refs(
        rows.map((row) => row.newCode),
        REFORM,
      ),
    }),
  );
  return [district, ...communes];
}

/**
 * Makes substitute codes unique. Names that differ only in diacritics fold to one code; the later
 * unit gets a number.
 */
function codeClaims() {
  const claimed = new Set<string>();
  const collisions: { taken: string; code: string }[] = [];
  const claim = (wanted: string): string => {
    let code = wanted;
    for (let number = 2; claimed.has(code); number++) code = `${wanted}-${number}`;
    if (code !== wanted) collisions.push({ taken: wanted, code });
    claimed.add(code);
    return code;
  };
  return { claim, collisions };
}
