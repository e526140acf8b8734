import { RequestError, type Table } from "@doithoai/core";
import * as Search from "@doithoai/core/search";
import { makeProjections, searchOf } from "@doithoai/functions";
import { openIndex } from "@doithoai/search";
import { openStream, type Stream } from "../events/stream.ts";
import { type Database, openDatabase } from "./database.ts";

interface Parts {
  readonly endpoint: string;
  readonly table: Table.Table;
  readonly log: (record: object) => void;
  /** Opens the database; only tests replace it. */
  readonly open?: () => Promise<Database>;
}

export interface LocalSearch extends Search.SearchIndex {
  readonly close: () => Promise<void>;
}

/** The time for the first filling of the index. */
const FILLING_MS = 600_000;

/**
 * The search index of this machine: PostgreSQL in this process, in memory. The first search starts
 * it and fills it from the table. From then on it follows the stream of the table, as on AWS.
 */
export function openSearch({ endpoint, table, log, open = openDatabase }: Parts): LocalSearch {
  let started:
    | Promise<{ database: Database; stream: Stream; index: Search.SearchIndex }>
    | undefined;
  async function start() {
    const database = await open();
    const index = openIndex(database.run);
    await index.prepare(Date.now() + FILLING_MS);
    // Follows the stream before it reads the table, so that no Change falls between the two.
    const stream = await openStream({
      endpoint,
      table: table.name,
      from: "LATEST",
      handle: makeProjections({ projections: [searchOf({ table, index })], log: quiet(log) }),
      log,
    });
    await fillIndex({ table, index });
    return { database, stream, index };
  }
  const begun = () => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  return {
    find: async (input) => (await inTime(begun(), input.until)).index.find(input),
    apply: async (entries, until) => (await inTime(begun(), until)).index.apply(entries, until),
    close: async () => {
      const running = await started?.catch(() => undefined);
      await running?.stream.stop();
      await running?.database.close();
    },
  };
}

export async function fillIndex({
  table,
  index,
}: Pick<Parts, "table"> & { readonly index: Search.SearchIndex }): Promise<void> {
  const until = Date.now() + FILLING_MS;
  for await (const { entries } of Search.allEntries({ table, until }))
    await index.apply(entries, until);
}

/** @throws RequestError RETRY_LATER after `until`. The work goes on, for a later request. */
async function inTime<T>(work: Promise<T>, until: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new RequestError("RETRY_LATER")),
      Math.max(0, until - Date.now()),
    );
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

const quiet =
  (log: (record: object) => void) =>
  (record: object): void =>
    "level" in record && record.level === "error" ? log(record) : undefined;
