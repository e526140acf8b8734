import { parseArgs } from "node:util";
import * as Search from "@doithoai/core/search";
import { UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";

export const usage =
  "npm run operate -- search --table NAME --cluster ARN --secret ARN --database NAME " +
  "[--after PLACE]";

/** The time limit for the whole command; it can be continued. */
const TIMEOUT_MS = 12 * 3_600_000;
/** The shortest time between two progress lines. */
const QUIET_MS = 5_000;

const TEXT = { type: "string" } as const;

/**
 * Fills the search index from the table, or brings it up to date after an outage of more than a
 * day. Entries that are newer stay, so it may run while the stream is followed. After an
 * interruption, `--after` continues at the place that was printed.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({
    args: [...args],
    options: { ...TABLE_OPTIONS, cluster: TEXT, secret: TEXT, database: TEXT, after: TEXT },
  });
  const { cluster, secret, database } = values;
  if (!cluster || !secret || !database)
    throw new UsageError(`Give the cluster, its secret and its database: ${usage}`);
  const table = tableOf(values, usage, io);
  const until = Date.now() + TIMEOUT_MS;
  const index = io.search({ cluster, secret, database, signing: table.client.config });
  await index.prepare(until);
  let stored = 0;
  let printedAt = io.now().getTime();
  let place = values.after === undefined ? undefined : placeIn(values.after);
  try {
    for await (const { entries, next } of Search.allEntries({ table, until }, place)) {
      await index.apply(entries, until);
      stored += entries.length;
      place = next;
      if (next === undefined || io.now().getTime() - printedAt < QUIET_MS) continue;
      printedAt = io.now().getTime();
      io.say(`${stored} stored, up to ${textOf(next)}`);
    }
  } catch (error) {
    if (place) io.say(`stopped; to continue: --after '${textOf(place)}'`);
    throw error;
  }
  io.say(`done: ${stored} stored`);
};

/** A partition, and after a slash the last opinion read in it. */
const textOf = ({ partition, after }: Search.Place): string =>
  after === undefined ? partition : `${partition}/${after}`;

function placeIn(text: string): Search.Place {
  const [partition, ...after] = text.split("/");
  if (!partition)
    throw new UsageError(
      `--after is "${text}": give a place that an earlier run printed. ${usage}`,
    );
  return { partition, after: after.length === 0 ? undefined : after.join("/") };
}
