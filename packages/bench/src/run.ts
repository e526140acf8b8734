import path from "node:path";
import { bundle, FUNCTIONS, inFolder, LARGEST_START } from "@doithoai/bundle";
import { loadData } from "@doithoai/local/prepare.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { measureStarts, type Starts } from "./cold/index.ts";
import { withTable } from "./engine.ts";
import { measureOverdue, type OverdueResult } from "./overdue/index.ts";
import { ITEMS, measurePage, type PageResult } from "./page/index.ts";
import { enterSession } from "./page/session.ts";
import { aimed, fixed, say, table } from "./print.ts";
import { countRequests, type Row } from "./requests.ts";
import { type Size, sizeOf } from "./size.ts";
import { measureThroughput, type Throughput } from "./throughput/index.ts";
import { vault } from "./vault.ts";

/** Target ratios of the design. A missed target is printed and does not fail the run. */
const AIM = {
  page: 1,
  start: 2.2,
  throughput: 0.6,
  rowsRead: 1.05,
  reads: 0.06,
  growth: 1,
} as const;
const SHOWN_PARTS = 15;

function sayRequests(rows: readonly Row[]): void {
  const cells = rows.map(({ operation, requests, budget, readUnits, writeUnits, why }) => [
    operation,
    requests,
    budget,
    fixed(readUnits, 1),
    fixed(writeUnits, 1),
    requests > budget ? `OVER ITS BUDGET: ${why}` : why,
  ]);
  say(
    "\nRequests to the table (write units are an upper bound: " +
      "the local engine counts a transaction twice, as AWS does, and its index rows too)",
  );
  say(table(["operation", "requests", "budget", "read", "write", "which requests"], cells));
}

function sayPage({ ours, floor, ratio, bytes }: PageResult): void {
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
  say(aimed("CPU, ours ÷ floor", ratio.cpu, AIM.page));
}

function sayThroughput(measured: readonly Throughput[]): void {
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
  const missed = worst >= AIM.throughput ? "" : ", MISSED";
  say(`100 a request ÷ loop: ${fixed(worst)} (aim ≥ ${fixed(AIM.throughput)}${missed})`);
}

function sayOverdue({ open, half, full, floor }: OverdueResult): void {
  say(
    `\nOverdue check over ${open.toLocaleString("en")} open deadlines, ` +
      "against a loop of the same requests",
  );
  const row = (
    name: string,
    { flagged, read, requests, writes, readUnits, writeUnits, seconds }: OverdueResult["full"],
  ) => [
    name,
    flagged,
    read,
    requests - writes,
    writes,
    fixed(readUnits, 0),
    fixed(writeUnits, 0),
    fixed(seconds, 1),
  ];
  say(
    table(
      ["open", "flagged", "rows read", "reads", "writes", "read units", "write units", "seconds"],
      [row("half", half), row("all", full)],
    ),
  );
  say(aimed("rows read a deadline flagged", full.read / full.flagged, AIM.rowsRead));
  say(
    aimed("reads a deadline flagged", (full.requests - full.writes) / full.flagged, AIM.reads, 3),
  );
  say(
    `writes a deadline flagged: ${fixed(full.writes / full.flagged)} transactions ` +
      `of ${fixed(full.writeUnits / full.flagged, 1)} units`,
  );
  say(
    aimed(
      "reads with all open ÷ with half open",
      (full.requests - full.writes) / (half.requests - half.writes),
      AIM.growth,
    ),
  );
  say(
    `time ÷ loop: ${fixed(full.seconds / floor)}; ` +
      `with all open ÷ with half open: ${fixed(full.seconds / half.seconds)}`,
  );
}

function sayStarts(starts: Starts): void {
  const row = (name: string, of: keyof Starts) => {
    const { loaded, answered, cpu } = starts[of];
    return [
      name,
      fixed(loaded, 0),
      fixed(answered, 0),
      fixed(cpu, 0),
      fixed(loaded / starts.sdk.loaded),
    ];
  };
  const cells = [
    row("empty", "empty"),
    row("SDK alone", "sdk"),
    row("ours", "ours"),
    row("ours, V8 compile cache", "cached"),
  ];
  say("\nCold start in fresh processes (medians)");
  say(table(["bundle", "loaded ms", "first answer ms", "CPU ms", "loaded ÷ SDK"], cells));
  say(aimed("loaded, ours ÷ SDK alone", starts.ours.loaded / starts.sdk.loaded, AIM.start));
}

function saySize({ bytes, gzip, parts }: Size): void {
  const shown = parts.slice(0, SHOWN_PARTS);
  const rest = parts.slice(SHOWN_PARTS).reduce((sum, [, size]) => sum + size, 0);
  say("\nFiles that a start loads, minified");
  say(
    table(
      ["package", "bytes"],
      [...shown, ["all others", rest], ["total", bytes], ["total, gzip", gzip]].map(
        ([name = "", size = 0]) => [name, size.toLocaleString("en")],
      ),
    ),
  );
  say(aimed("MB at start", bytes / 1_000_000, LARGEST_START / 1_000_000, 3));
}

/** Measures the starts and the bytes of the gateway. `npm run bench cold` runs only this. */
export async function runCold(): Promise<void> {
  await inFolder(async (folder) => {
    const built = await bundle({ entry: FUNCTIONS.gateway }, path.join(folder, "gateway"));
    sayStarts(await withTable((_, endpoint) => measureStarts(built, folder, endpoint)));
    saySize(sizeOf(built));
  });
}

/** Runs everything. It fails only when an operation exceeds its request budget. */
export async function run(): Promise<void> {
  const rows = await withTable(async (data, endpoint) => {
    await loadData({ table: data, vault }, NOW);
    const session = await enterSession(data);
    sayPage(await measurePage(data, endpoint, session));
    const measured: Throughput[] = [];
    for (const sessions of [1, 100])
      measured.push(await measureThroughput(data, endpoint, sessions));
    sayThroughput(measured);
    return countRequests(data, session);
  });
  sayRequests(rows);
  sayOverdue(await withTable(measureOverdue));
  await runCold();
  const over = rows.filter(({ requests, budget }) => requests > budget);
  if (over.length > 0) {
    say(`\nOver budget: ${over.map(({ operation }) => operation).join(", ")}`);
    process.exitCode = 1;
  }
}
