import { forEachConcurrently, Log, type Table } from "@doithoai/core";
import * as Figures from "@doithoai/core/figures";
import { figuresOf, makeProjections } from "@doithoai/functions";
import { openStream } from "./events/stream.ts";

interface Parts {
  readonly endpoint: string;
  readonly table: Table.Table;
  readonly log: Log.Log;
}

export interface LocalFigures {
  /** Resolves when the sessions that were there at the start are counted. */
  readonly counted: Promise<void>;
  readonly close: () => Promise<void>;
}

/** The time for the first count of all sessions. */
const COUNTING_MS = 600_000;
const SESSIONS_AT_ONCE = 4;

/**
 * Keeps the figures of sessions by the stream of the table, as on AWS, and counts those that are
 * there already: the sample data, and what an earlier version has stored.
 */
export async function openFigures({ endpoint, table, log }: Parts): Promise<LocalFigures> {
  const onlyErrors: Log.Log = (line) => (line.level === "error" ? log(line) : undefined);
  // Follows the stream before it reads the table, so that no Change falls between the two.
  const stream = await openStream({
    endpoint,
    table: table.name,
    from: "LATEST",
    handle: makeProjections({ projections: [figuresOf({ table, log })], log: onlyErrors }),
    log: (record) => log({ level: "error", message: "the stream failed", ...record }),
  });
  let isClosed = false;
  const counted = countAll({ table, until: Date.now() + COUNTING_MS }, () => isClosed).catch(
    (error: unknown) => {
      if (!isClosed)
        log({
          level: "error",
          message: "the figures of sessions were not counted",
          error: Log.errorFacts(error),
        });
    },
  );
  return {
    counted,
    close: async () => {
      isClosed = true;
      await counted;
      await stream.stop();
    },
  };
}

/** Counts all sessions. */
async function countAll(
  ctx: { readonly table: Table.Table; readonly until: number },
  isClosed: () => boolean,
): Promise<void> {
  for await (const { ids } of Figures.allSessionIds(ctx)) {
    if (isClosed()) return;
    await forEachConcurrently(ids, SESSIONS_AT_ONCE, (id) => Figures.countFigures(ctx, id));
  }
}
