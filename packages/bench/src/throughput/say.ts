import { fixed, say, table } from "../print.ts";
import type { Throughput } from "./index.ts";

const AIM = 0.6;

export function sayThroughput(measured: readonly Throughput[]): void {
  say(
    "\nOpinions recorded a second, " +
      "against a loop of the same transactions without anything around them (medians)",
  );
  const cells = measured.map(({ sessions, single, rows, floor }) => [
    sessions,
    fixed(single, 0),
    fixed(rows, 0),
    fixed(floor, 0),
    fixed(single / floor),
    fixed(rows / floor),
  ]);
  say(
    table(
      ["sessions", "one a request", "100 a request", "loop", "one ÷ loop", "100 ÷ loop"],
      cells,
    ),
  );
  const worst = Math.min(...measured.map(({ rows, floor }) => rows / floor));
  const missed = worst >= AIM ? "" : ", MISSED";
  say(`100 a request ÷ loop: ${fixed(worst)} (aim ≥ ${fixed(AIM)}${missed})`);
}
