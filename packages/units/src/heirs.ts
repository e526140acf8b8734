import type { Unit } from "@doithoai/core";
import type { List } from "./lists.ts";
import { spelling } from "./names.ts";
import { isDistrict, type Timeline, type Version } from "./timeline.ts";

/**
 * Areas of ended communes that went to communes whose name stayed. The lists do not show this; the
 * resolutions say it.
 */
const STAYED: Readonly<Record<string, readonly string[]>> = {
  // 1286/NQ-UBTVQH15: Sài Đồng to Phúc Lợi and Phúc Đồng.
  "00142": ["00136", "00151"],
  // 1278/NQ-UBTVQH15: Phường 3 of Phú Nhuận to Phường 4.
  "27055": ["27043"],
};

/** The districts without communes and the special zones that they became in July 2025. */
export const ZONES: Readonly<Record<string, string>> = {
  "318": "11948",
  "471": "19742",
  "498": "20333",
  "536": "21548",
  "755": "26732",
};

/** The new communes of communes that the data set leaves out. */
export const UNMAPPED: Readonly<Record<string, readonly string[]>> = {
  // Ia Mơ, which the reform left as it was.
  "23938": ["23737"],
};

export const refOf = ({ code, validFrom }: Version): Unit.Ref => ({ code, validFrom });

/** The versions that the lists and resolutions name as successors of a version that ended. */
export function heirsOf(timeline: Timeline): (version: Version) => readonly Version[] {
  const { lists, of } = timeline;
  const begunAt = Map.groupBy(timeline.all, ({ first }) => first);
  const inList = (code: string, at: number): Version | undefined =>
    of(code).find(({ first, last }) => first <= at && at <= last);

  return (version) => {
    const at = version.last + 1;
    if (at >= lists.length) return [];
    const next = inList(version.code, at);
    if (next) return [next];
    if (isDistrict(version.code)) return districtsAfter(version, lists, inList);
    const named = (begunAt.get(at) ?? []).filter(
      ({ name, parent }) => parent === version.parent && spelling(name) === spelling(version.name),
    );
    const stayed = (STAYED[version.code] ?? []).flatMap((code) => inList(code, at) ?? []);
    return [...named, ...stayed];
  };
}

/** The districts that communes of an ended district belong to afterwards. */
function districtsAfter(
  { code, last }: Version,
  lists: readonly List[],
  inList: (code: string, at: number) => Version | undefined,
): readonly Version[] {
  const members = [...(lists[last]?.entries ?? [])].filter(([, { parent }]) => parent === code);
  const after = members.flatMap(([member]) => lists[last + 1]?.entries.get(member)?.parent ?? []);
  return [...new Set(after)].flatMap((district) => inList(district, last + 1) ?? []);
}
