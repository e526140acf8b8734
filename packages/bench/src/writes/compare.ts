import { readFile, writeFile } from "node:fs/promises";
import { fixed, table } from "../print.ts";
import type { Writes } from "./index.ts";
import { sum, totalOf, type Units } from "./meter.ts";

/** The factor that a change of the stored form may cost without a reason. */
const AIM = 1.2;
const TABLE_ITSELF = "table";

interface Saved {
  readonly writes: Writes;
}

export const save = (file: string, writes: Writes): Promise<void> =>
  writeFile(file, `${JSON.stringify({ writes } satisfies Saved, null, 2)}\n`);
/** Reads a file of `save`. */
export const load = async (file: string): Promise<Writes> =>
  (JSON.parse(await readFile(file, "utf8")) as Saved).writes;

const count = (units: number): string => fixed(units, Number.isInteger(units) ? 0 : 1);
/** The sum. A change of the calendar recalculates the whole country and would hide the others. */
const SUM = "all but setCalendarDays";
const withSum = (writes: Writes): readonly (readonly [string, Units])[] => {
  const { setCalendarDays: _, ...others } = writes;
  return [...Object.entries(writes), [SUM, sum(Object.values(others))]];
};

/** The table of write units by mutation and index. */
export function sheet(writes: Writes): string {
  const rows = withSum(writes);
  const indexes = [...new Set(rows.flatMap(([, units]) => Object.keys(units)))]
    .filter((name) => name !== TABLE_ITSELF)
    .toSorted();
  const columns = [TABLE_ITSELF, ...indexes];
  return table(
    ["mutation", ...columns, "total"],
    rows.map(([name, units]) => [
      name,
      ...columns.map((column) => count(units[column] ?? 0)),
      count(totalOf(units)),
    ]),
  );
}

/** Each name whose units differ, as `unitDay 2 → 3`. */
const changes = (before: Units, after: Units): string =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => (before[name] ?? 0) !== (after[name] ?? 0))
    .map((name) => `${name} ${count(before[name] ?? 0)} → ${count(after[name] ?? 0)}`)
    .join(", ");

/** The table of two runs, with the factor of each mutation and what it consists of. */
export function comparison(before: Writes, after: Writes): string {
  const earlier = new Map(withSum(before));
  const rows = withSum(after).map(([name, units]) => {
    const was = earlier.get(name);
    if (was === undefined) return [name, "–", count(totalOf(units)), "new", ""];
    const factor = totalOf(units) / totalOf(was);
    const over = factor > AIM ? `OVER ${fixed(AIM)}: ` : "";
    return [
      name,
      count(totalOf(was)),
      count(totalOf(units)),
      fixed(factor),
      `${over}${changes(was, units)}`,
    ];
  });
  const gone = [...earlier].filter(([name]) => !(name in after) && name !== SUM);
  return table(
    ["mutation", "before", "after", "factor", "changes"],
    [...rows, ...gone.map(([name, units]) => [name, count(totalOf(units)), "–", "gone", ""])],
  );
}
