import { parseArgs } from "node:util";
import * as Search from "@doithoai/core/search";
import { UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";
import { inSteps } from "./steps.ts";

export const usage =
  "npm run operate -- search --table NAME --cluster ARN --secret ARN --database NAME " +
  "[--after PLACE]";

/** The time limit for the whole command; it can be continued. */
const TIMEOUT_MS = 12 * 3_600_000;

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
  await inSteps(io, {
    usage,
    after: values.after,
    walk: (from) => Search.allEntries({ table, until }, from),
    follow: async ({ entries }) => {
      await index.apply(entries, until);
      stored += entries.length;
    },
    progress: () => `${stored} stored`,
  });
};
