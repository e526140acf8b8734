import { addDays, type Day } from "@doithoai/core";
import type { Entry, List } from "./lists.ts";
import { bareName, compare, fuzzy, spelling } from "./names.ts";
import { dayOfChange } from "./resolutions.ts";
import { LAST_DAY_BEFORE_REFORM } from "./unit.ts";

/** A code with one name and one unit above, over all lists that say so without a break. */
export interface Version {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly provinceCode: string;
  /** The first day; without `notBefore` exact. Null if earlier than the lists. */
  readonly validFrom: Day | null;
  readonly notBefore?: Day;
  /** The last day; without `notAfter` exact. */
  readonly validTo: Day;
  readonly notAfter?: Day;
  /** The places of the first and the last list. */
  readonly first: number;
  readonly last: number;
}

export interface Timeline {
  readonly lists: readonly List[];
  readonly all: readonly Version[];
  readonly of: (code: string) => readonly Version[];
  /** The version that is in the last list. */
  readonly final: (code: string) => Version | undefined;
  /** The last district that had a name. */
  readonly district: (provinceCode: string, name: string) => Version | undefined;
  /**
   * The commune that ended before the last list and had a name. The district may be the one that
   * took over its district. Undefined if several fit.
   */
  readonly ended: (of: Named) => Version | undefined;
}
export interface Named {
  readonly provinceCode: string;
  readonly district: string;
  readonly name: string;
}

export const isDistrict = (code: string): boolean => code.length === 3;

/** Follows each code through the lists. A list is valid on its day and says nothing of others. */
export function timelineOf(lists: readonly List[]): Timeline {
  const codes = [...new Set(lists.flatMap(({ entries }) => [...entries.keys()]))].toSorted(compare);
  const all = codes.flatMap((code) => versionsOf(code, lists));
  const byCode = Map.groupBy(all, ({ code }) => code);
  const of = (code: string) => byCode.get(code) ?? [];
  const isFinal = ({ last }: Version) => last === lists.length - 1;
  const districts = new Map(
    all
      .filter(({ code }) => isDistrict(code))
      .toSorted((a, b) => a.last - b.last)
      .map((each) => [`${each.parent}|${spelling(each.name)}`, each]),
  );
  return {
    lists,
    all,
    of,
    final: (code) => of(code).find(isFinal),
    district: (provinceCode, name) => districts.get(`${provinceCode}|${spelling(name)}`),
    ended: endedFinder(
      lists,
      all.filter((each) => !isDistrict(each.code) && !isFinal(each)),
    ),
  };
}

function versionsOf(code: string, lists: readonly List[]): readonly Version[] {
  const spans: { entry: Entry; first: number; last: number }[] = [];
  for (const [at, { entries }] of lists.entries()) {
    const entry = entries.get(code);
    if (!entry) continue;
    const span = spans.at(-1);
    if (span?.last === at - 1 && isSame(span.entry, entry)) {
      span.last = at;
      span.entry = entry;
    } else spans.push({ entry, first: at, last: at });
  }
  return spans.map(({ entry: { name, parent }, first, last }) => {
    const provinceCode = isDistrict(code)
      ? parent
      : (lists[last]?.entries.get(parent)?.parent ?? "");
    const codes = [code, parent, provinceCode];
    return {
      ...{ code, name, parent, provinceCode, first, last },
      ...startOf(lists, first, codes),
      ...endOf(lists, last, codes),
    };
  });
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.parent === b.parent && (a.name === b.name || spelling(a.name) === spelling(b.name));

function startOf(lists: readonly List[], first: number, codes: readonly string[]) {
  const [before, list] = [lists[first - 1], lists[first]];
  if (!before || !list) return { validFrom: null };
  const day = dayOfChange(list.day, codes);
  return day ? { validFrom: day } : { validFrom: list.day, notBefore: addDays(before.day, 1) };
}

function endOf(lists: readonly List[], last: number, codes: readonly string[]) {
  const [list, after] = [lists[last], lists[last + 1]];
  if (!list || !after) return { validTo: LAST_DAY_BEFORE_REFORM };
  const day = dayOfChange(after.day, codes);
  return day
    ? { validTo: addDays(day, -1) }
    : { validTo: list.day, notAfter: addDays(after.day, -1) };
}

function endedFinder(lists: readonly List[], ended: readonly Version[]): Timeline["ended"] {
  const districtOf = ({ last, parent }: Version) => lists[last]?.entries.get(parent)?.name ?? "";
  const only = (found: readonly Version[]): Version | undefined =>
    new Set(found.map(({ code }) => code)).size === 1 ? found.at(-1) : undefined;
  const byName = Map.groupBy(ended, (each) => `${each.provinceCode}|${fuzzy(each.name)}`);
  return ({ provinceCode, district, name }) => {
    const alike = byName.get(`${provinceCode}|${fuzzy(name)}`) ?? [];
    const spelled = alike.filter((each) => spelling(each.name) === spelling(name));
    const isThere = (each: Version) =>
      fuzzy(bareName(districtOf(each))) === fuzzy(bareName(district));
    return (
      only(spelled.filter(isThere)) ??
      only(alike.filter(isThere)) ??
      (/\d$/.test(name) ? undefined : only(spelled))
    );
  };
}
