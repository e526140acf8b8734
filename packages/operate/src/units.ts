import { parseArgs } from "node:util";
import { Unit } from "@doithoai/core";
import { loadUnits } from "@doithoai/units";
import type { Command } from "./command.ts";
import { operating, TABLE_OPTIONS, tableOf } from "./context.ts";

export const usage = "npm run operate -- units --table NAME [--endpoint URL]";

/**
 * Loads the administrative units of Vietnam, before and after July 2025. It does not write units
 * that are already stored.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({ args: [...args], options: TABLE_OPTIONS });
  const table = tableOf(values, usage, io);
  const { units } = loadUnits();
  const { written } = await Unit.load(operating(table, io.now), units);
  io.say(
    `${units.length} units; ${written} items written` +
      `${written === 0 ? ": all were already stored" : ""}`,
  );
};
