import { parseDay } from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import * as z from "zod";
import { APPLY, FIND, type FindRow, SCHEMA } from "./sql.ts";
import { tsqueryOf } from "./tsquery.ts";

/**
 * Runs one statement whose parameter `:input` is the JSON of a value. Returns the text of the first
 * column of the first row, or undefined if there is none.
 * @throws RequestError RETRY_LATER if the database does not answer before `until`.
 */
export type RunSql = (sql: string, input: unknown, until: number) => Promise<string | undefined>;

/** The months of the first read, and the factor of each later one: 1, 4, 16, 64 months. */
const FIRST_MONTHS = 1;
const GROWTH = 4;
/** After this time, a page that is not full ends early, with a position to continue. */
const READING_MS = 2_000;

/** Entries and characters per statement. A request of the Data API takes 4 MB. */
const BATCH = { entries: 25, characters: 600_000 } as const;

/** Sorts before and after every id. */
const ENDS = { before: "", after: "~" } as const;
/** The first day of PostgreSQL, which has no year 0. Every opinion is later. */
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";
const dayOf = (day: string | undefined): string | null =>
  day !== undefined && day < FIRST_DAY ? FIRST_DAY : (day ?? null);

const Result = z
  .object({
    edge: z.iso.date().transform(parseDay),
    ended: z.boolean(),
    positions: z.array(z.object({ day: z.iso.date().transform(parseDay), id: z.string() })),
  })
  .optional();

/** An index whose table can be made. */
export interface PreparedIndex extends Search.SearchIndex {
  /** Makes the table, unless it exists. */
  readonly prepare: (until: number) => Promise<void>;
}

/** The index in a PostgreSQL database. */
export function openIndex(run: RunSql): PreparedIndex {
  return {
    prepare: async (until) => {
      for (const statement of SCHEMA) await run(statement, null, until);
    },
    find: async ({ condition, from, to, after, descending, limit, until }) => {
      const query = tsqueryOf(condition);
      const endsAt = Date.now() + READING_MS;
      const positions: Search.Position[] = [];
      let at = after;
      for (let months = FIRST_MONTHS; ; months *= GROWTH) {
        const input: FindRow = {
          query,
          from: dayOf(from),
          to: dayOf(to),
          day: at?.day ?? (descending ? LAST_DAY : FIRST_DAY),
          id: at?.id ?? (descending ? ENDS.after : ENDS.before),
          months,
          limit: limit - positions.length,
        };
        const answer = await run(FIND[descending ? "descending" : "ascending"], input, until);
        const found = Result.parse(answer === undefined ? undefined : JSON.parse(answer));
        positions.push(...(found?.positions ?? []));
        if (!found || found.ended || positions.length >= limit) return { positions };
        at = { day: found.edge, id: descending ? ENDS.before : ENDS.after };
        if (Date.now() >= endsAt) return { positions, stoppedAt: at };
      }
    },
    apply: async (entries, until) => {
      // One statement cannot write a row twice.
      const latest = [
        ...new Map(entries.toSorted(oldestFirst).map((each) => [each.id, each])).values(),
      ];
      for (const batch of batchesOf(latest)) await run(APPLY, batch, until);
    },
  };
}

const oldestFirst = (a: Search.Entry, b: Search.Entry): number =>
  a.version - b.version || a.sessionVersion - b.sessionVersion;

/** A text beyond the limit is a batch of its own. */
function* batchesOf(entries: readonly Search.Entry[]): Generator<readonly Search.Entry[]> {
  let batch: Search.Entry[] = [];
  let characters = 0;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    const isFull = batch.length >= BATCH.entries || characters + length > BATCH.characters;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(entry);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}
