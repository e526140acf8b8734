import { parseArgs } from "node:util";
import { Unit } from "@doithoai/core";
import { loadUnits } from "@doithoai/units";
import type { Command } from "./command.ts";
import { operating, TABLE_OPTIONS, tableOf } from "./context.ts";

const OPTIONS = { ...TABLE_OPTIONS, "dry-run": { type: "boolean" } } as const;

export const usage = "npm run operate -- units --table NAME [--endpoint URL] [--dry-run]";

/**
 * Loads the administrative units of Vietnam, before and after July 2025. It does not write units
 * that are already stored. With `--dry-run` it counts the items to write and writes none.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const table = tableOf(values, usage, io);
  const { units } = loadUnits();
  const dryRun = values["dry-run"] ?? false;
  const { written } = await Unit.load(operating(table, io.now), units, { dryRun });
  io.say(
    `${units.length} units; ${written} items ${dryRun ? "to write" : "written"}` +
      `${written === 0 ? ": all were already stored" : ""}`,
  );
};
