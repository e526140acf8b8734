import { fixed, say, table } from "../print.ts";
import type { Measured, SizeResult } from "./index.ts";

const keyOf = ({ list, level, reader, page }: Measured): string =>
  [list, level, reader.toLowerCase(), page].join("|");
const each = (values: readonly string[]): string => values.join(" → ");

/** The growth of a figure. Figures below the least count as it: their ratio has no meaning. */
const growth = (values: readonly number[], least: number): number =>
  Math.max(least, values.at(-1) ?? 0) / Math.max(least, values[0] ?? 0);
const LEAST_UNITS = 0.5;
/** The growth of a page that counts as flat. */
const FLAT = 1.2;

/** Prints one row for each page of each list, with its figures at each size. */
export function sayLists(sizes: readonly SizeResult[]): void {
  const opinions = each(sizes.map((size) => size.opinions.toLocaleString("en")));
  say(`\nPages of lists of ${opinions} opinions, and as many times other data`);
  for (const { opinions: count, items, seedSeconds, floor } of sizes)
    say(
      `${count.toLocaleString("en")} opinions: ${items.toLocaleString("en")} items in ` +
        `${fixed(seedSeconds, 0)} s; floor (one Query of 20 items): CPU ${fixed(floor.cpu)} ms, ` +
        `p50 ${fixed(floor.p50)} ms, p95 ${fixed(floor.p95)} ms`,
    );
  const found = sizes.map(({ cells, floor }) => ({
    floor,
    cells: new Map(cells.map((cell) => [keyOf(cell), cell])),
  }));
  // A list may be too short for a middle page at the smallest size.
  const keys = [...new Set(sizes.toReversed().flatMap(({ cells }) => cells.map(keyOf)))];
  const rows = keys.map((key) => {
    const at = found.flatMap(({ floor, cells }) => {
      const cell = cells.get(key);
      return cell ? [{ floor, cell }] : [];
    });
    const of = (figure: (each: (typeof at)[number]) => number) => at.map(figure);
    const requests = of(({ cell }) => cell.requests);
    const units = of(({ cell }) => cell.readUnits);
    const cpu = of(({ cell, floor }) => cell.cpu / floor.cpu);
    const refusals = new Set(at.flatMap(({ cell }) => cell.refusal ?? []));
    return [
      ...key.split("|"),
      at.at(-1)?.cell.nodes ?? 0,
      each(requests.map(String)),
      each(units.map((count) => fixed(count, 1))),
      each(cpu.map((ratio) => fixed(ratio, 1))),
      each(of(({ cell, floor }) => cell.p50 / floor.p50).map((ratio) => fixed(ratio, 1))),
      each(of(({ cell, floor }) => cell.p95 / floor.p95).map((ratio) => fixed(ratio, 1))),
      fixed(growth(requests, 1), 1),
      fixed(growth(units, LEAST_UNITS), 1),
      fixed(growth(cpu, 1), 1),
      [...refusals].join(" "),
    ];
  });
  const head = ["list", "of", "caller", "page", "nodes", "requests", "read units"];
  const ratios = ["CPU ÷ floor", "p50 ÷ floor", "p95 ÷ floor"];
  const growths = ["× requests", "× units", "× CPU"];
  say(table([...head, ...ratios, ...growths, "refused"], rows));
  const flat = rows.filter((row) => Number(row[10]) <= FLAT && Number(row[11]) <= FLAT).length;
  say(
    `Flat in requests and in units (a growth of at most ${FLAT}): ${flat} of ${rows.length} pages`,
  );
}
