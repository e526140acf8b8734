import { aimed, fixed, say, table } from "../print.ts";
import type { OverdueResult } from "./index.ts";

const AIM = { rowsRead: 1.05, reads: 0.06, growth: 1 } as const;

export function sayOverdue({ open, half, full, floor }: OverdueResult): void {
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
