import { parseArgs } from "node:util";
import { Failure, forEachConcurrently } from "@doithoai/core";
import * as Figures from "@doithoai/core/figures";
import { UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";

export const usage = "npm run operate -- figures --table NAME [--after PLACE]";

/** The time limit for the whole command; it can be continued. */
const TIMEOUT_MS = 12 * 3_600_000;
const SESSIONS_AT_ONCE = 4;
/** The shortest time between two progress lines. */
const QUIET_MS = 5_000;

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
  let printedAt = io.now().getTime();
  let place = values.after === undefined ? undefined : placeIn(values.after);
  const count = async (id: string): Promise<void> => {
    try {
      if (await Figures.countFigures(ctx, id)) stored += 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      io.say(`${id} has no room for its figures`);
    }
  };
  try {
    for await (const { ids, next } of Figures.allSessionIds(ctx, place)) {
      await forEachConcurrently(ids, SESSIONS_AT_ONCE, count);
      read += ids.length;
      place = next;
      if (next === undefined || io.now().getTime() - printedAt < QUIET_MS) continue;
      printedAt = io.now().getTime();
      io.say(`${read} counted, ${stored} stored, up to ${textOf(next)}`);
    }
  } catch (error) {
    if (place) io.say(`stopped; to continue: --after '${textOf(place)}'`);
    throw error;
  }
  io.say(`done: ${read} counted, ${stored} stored`);
};

/** A partition, and after a slash the last session read in it. */
const textOf = ({ partition, after }: Figures.SessionPlace): string =>
  after === undefined ? partition : `${partition}/${after}`;

function placeIn(text: string): Figures.SessionPlace {
  const [partition, after] = text.split("/");
  if (!partition)
    throw new UsageError(
      `--after is "${text}": give a place that an earlier run printed. ${usage}`,
    );
  return { partition, after };
}
