import { command, UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { explainError } from "./explain-error.ts";
import { io } from "./io.ts";

/** Loads a command only when it is called: a damaged data set of units must not stop a replay. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  units: () => import("./units.ts"),
  admin: () => import("./admin.ts"),
  replay: () => import("./replay.ts"),
  migrate: () => import("./migrate.ts"),
  search: () => import("./search.ts"),
  figures: () => import("./figures.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

await command(`npm run operate -- ${name}`, async () => {
  if (!load)
    throw new UsageError(
      `Give one of the commands ${Object.keys(COMMANDS).join(", ")}: ` +
        "npm run operate -- units --table NAME",
    );
  const { usage, run } = await load();
  await explainError(usage, () => run(args, io));
});
