import { addDays, type Unit } from "@doithoai/core";
import type { Mapping } from "./clean.ts";
import { codeClaims } from "./code-claims.ts";
import { heirsOf, refOf, UNMAPPED, ZONES } from "./heirs.ts";
import { slug, writtenAsInLaw } from "./names.ts";
import { gatherOldCommunes, type OldCommune, spellingsGivenUp } from "./old-communes.ts";
import type { OldUnitsReport, Refusal } from "./report.ts";
import { isDistrict, type Timeline, type Version } from "./timeline.ts";
import { inRefOrder, LAST_DAY_BEFORE_REFORM, REFORM, refs, unit } from "./unit.ts";

interface OldUnits {
  readonly units: readonly Unit.Unit[];
  readonly refused: readonly Refusal[];
  readonly report: OldUnitsReport;
}

/** A unit of the data set with its version in the lists, if they have it. */
interface Known {
  readonly version: Version | undefined;
  readonly name: string;
  /** The readable code that the unit has if no official one is known. */
  readonly substitute: string | null;
  readonly unit: Unit.Unit;
  readonly newCodes: readonly string[];
}

/** Builds the districts and communes that existed until June 2025. */
export function oldUnits(mappings: readonly Mapping[], timeline: Timeline): OldUnits {
  const { communes, refused } = gatherOldCommunes(mappings);
  const { claim, collisions } = codeClaims();
  const known = [...Map.groupBy(communes, (commune) => commune.districtKey).values()].flatMap(
    (members) => unitsOfDistrict(members, claim, timeline),
  );
  const withoutCode = known.filter(({ unit, version }) => !unit.codeIsOfficial && !version);
  const report = {
    oldCommunesWithoutCode: withoutCode.filter(({ unit }) => unit.level === "COMMUNE").length,
    codesFromLists: known.filter(({ version, substitute }) => version && substitute).length,
    rowsJoinedByName: communes.flatMap(({ first, rows }) =>
      first.oldCode === null ? [] : rows.filter((row) => row.oldCode === null),
    ).length,
    spellings: spellingsGivenUp(communes),
    codeCollisions: collisions,
  };
  const unlisted = known.filter(({ version }) => !version).map(({ unit }) => unit);
  return { units: [...unitsOfLists(known, timeline), ...unlisted], refused, report };
}

function unitsOfDistrict(
  members: readonly OldCommune[],
  claim: (code: string) => string,
  timeline: Timeline,
): readonly Known[] {
  const [named] = members;
  if (named === undefined) return [];
  const { oldDistrict: name, oldProvinceCode: provinceCode } = named.first;
  const substitute = claim(`${provinceCode}-${slug(name)}`);
  const version = timeline.district(provinceCode, name);
  const shared = { provinceCode, validTo: LAST_DAY_BEFORE_REFORM };
  const newCodes = members.flatMap(({ rows }) => rows.map((row) => row.newCode));
  const district = unit({
    ...shared,
    ...{ code: substitute, codeIsOfficial: false, name },
    ...{ level: "DISTRICT", parentCode: provinceCode, successors: refs(newCodes, REFORM) },
  });
  const ended = timeline.lists[0] && { validTo: addDays(timeline.lists[0].day, -1) };
  const communes = members.map(({ first, rows }): Known => {
    const { oldCode } = first;
    const own = oldCode === null ? claim(`${substitute}-${slug(first.oldName)}`) : null;
    const into = rows.map((row) => row.newCode);
    const communeVersion =
      oldCode === null
        ? timeline.ended({ provinceCode, district: name, name: first.oldName })
        : timeline.final(oldCode);
    return {
      version: communeVersion,
      name: first.oldName,
      substitute: own,
      newCodes: into,
      unit: unit({
        ...shared,
        ...(own !== null && ended),
        ...{ code: own ?? oldCode ?? "", codeIsOfficial: own === null, name: first.oldName },
        ...{ level: "COMMUNE", parentCode: version?.code ?? substitute },
        successors: refs(into, REFORM),
      }),
    };
  });
  return [{ version, name, substitute, newCodes, unit: district }, ...communes];
}

/** Makes a unit of each version in the lists. */
function unitsOfLists(known: readonly Known[], timeline: Timeline): readonly Unit.Unit[] {
  const byVersion = Map.groupBy(known, ({ version }) => version);
  const heirs = heirsOf(timeline);
  const isFinal = ({ last }: Version): boolean => last === timeline.lists.length - 1;
  const mapped = (version: Version): readonly string[] =>
    byVersion.get(version)?.flatMap(({ newCodes }) => newCodes) ?? UNMAPPED[version.code] ?? [];
  const members = Map.groupBy(
    timeline.all.filter((each) => !isDistrict(each.code) && isFinal(each)),
    ({ parent }) => parent,
  );
  const intoOf = (version: Version): readonly string[] =>
    isDistrict(version.code)
      ? [
          ...(members.get(version.code)?.flatMap(mapped) ?? []),
          ...[ZONES[version.code] ?? []].flat(),
        ]
      : mapped(version);
  const reachedBy = (version: Version): readonly string[] =>
    isFinal(version) ? intoOf(version) : heirs(version).flatMap(reachedBy);

  const successorsOf = (version: Version): Unit.Ref[] => {
    if (isFinal(version)) return refs(intoOf(version), REFORM);
    const next = heirs(version);
    const reached = new Set(next.flatMap(reachedBy));
    const direct = isDistrict(version.code)
      ? []
      : mapped(version).filter((code) => !reached.has(code));
    return [...new Set(next)].map(refOf).concat(refs(direct, REFORM)).toSorted(inRefOrder);
  };

  return timeline.all.map((version) => {
    const { code, parent, provinceCode, validFrom, validTo, notBefore, notAfter } = version;
    const names = byVersion.get(version) ?? [];
    const spelled = isFinal(version) ? names[0]?.name : undefined;
    const substitutes = names.flatMap(({ substitute }) => substitute ?? []);
    const isRenamed =
      isFinal(version) &&
      !isDistrict(code) &&
      timeline.of(code).every((each) => each.validFrom !== null);
    const formerly = refs([...substitutes, ...(isRenamed ? [code] : [])], null);
    return unit({
      ...{ code, name: writtenAsInLaw(spelled ?? version.name), provinceCode, parentCode: parent },
      level: isDistrict(code) ? "DISTRICT" : "COMMUNE",
      ...{ validFrom, validTo, successors: successorsOf(version) },
      ...(notBefore && { notBefore }),
      ...(notAfter && { notAfter }),
      ...(formerly.length > 0 && { formerly }),
    });
  });
}
