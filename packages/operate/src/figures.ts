import { parseArgs } from "node:util";
import { Failure, forEachConcurrently } from "@doithoai/core";
import * as Figures from "@doithoai/core/figures";
import type { Command } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";
import { inSteps } from "./steps.ts";

export const usage = "npm run operate -- figures --table NAME [--after PLACE]";

/** The time limit for the whole command; it can be continued. */
const TIMEOUT_MS = 12 * 3_600_000;
const SESSIONS_AT_ONCE = 4;
/**
 * Counts the figures of all sessions: after the first deployment that has them, after an outage of
 * more than a day, and after a recovery. Equal figures are not written, so it may run at any time.
 * After an interruption, `--after` continues at the place that was printed.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({
    args: [...args],
    options: { ...TABLE_OPTIONS, after: { type: "string" } },
  });
  const ctx = { table: tableOf(values, usage, io), until: Date.now() + TIMEOUT_MS };
  let read = 0;
  let stored = 0;
  const count = async (id: string): Promise<void> => {
    try {
      if (await Figures.countFigures(ctx, id)) stored += 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      io.say(`${id} has no room for its figures`);
    }
  };
  await inSteps(io, {
    usage,
    after: values.after,
    walk: (from) => Figures.allSessionIds(ctx, from),
    follow: async ({ ids }) => {
      await forEachConcurrently(ids, SESSIONS_AT_ONCE, count);
      read += ids.length;
    },
    progress: () => `${read} counted, ${stored} stored`,
  });
};
