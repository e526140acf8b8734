import { aimed, fixed, say, table } from "../print.ts";
import { ITEMS, type PageResult } from "./index.ts";

/** A missed target is printed and does not fail the run. */
const AIM = 1;

export function sayPage({ ours, floor, ratio, bytes }: PageResult): void {
  say(
    `\nSession page, ${bytes.toLocaleString("en")} bytes, ` +
      `against one Query of the same facts as ${ITEMS} items without GraphQL (medians)`,
  );
  const cells = [
    ["ours", fixed(ours.cpu), fixed(ours.latency)],
    ["floor", fixed(floor.cpu), fixed(floor.latency)],
    ["ratio", fixed(ratio.cpu), fixed(ratio.latency)],
  ];
  say(table(["", "CPU ms", "latency ms"], cells));
  say(aimed("CPU, ours ÷ floor", ratio.cpu, AIM));
}
