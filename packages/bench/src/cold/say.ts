import { LARGEST_START } from "@doithoai/bundle";
import { aimed, fixed, say, table } from "../print.ts";
import type { Size } from "../size.ts";
import type { Starts } from "./index.ts";

const AIM = 2.2;
const SHOWN_PARTS = 15;

export function sayStarts(starts: Starts): void {
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
  say(aimed("loaded, ours ÷ SDK alone", starts.ours.loaded / starts.sdk.loaded, AIM));
}

export function saySize({ bytes, gzip, parts }: Size): void {
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
