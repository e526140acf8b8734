import { parseDay, type Search } from "@doithoai/core";
import * as z from "zod";
import { APPLY, FIND, type FindRow } from "./sql.ts";
import { tsqueryOf } from "./tsquery.ts";

export { COUNT, SCHEMA } from "./sql.ts";

/**
 * Runs one statement whose parameter `:input` is the JSON of a value. Returns the text of the first
 * column of the first row, or undefined if there is none.
 * @throws RequestError RETRY_LATER if the database does not answer before `until`.
 */
export type RunSql = (sql: string, input: unknown, until: number) => Promise<string | undefined>;

/** The months of the first read, and the factor of each later one: 2, 8, 32, 128 months. */
const FIRST_MONTHS = 2;
const GROWTH = 4;
/** After this time, a page that is not full ends early, with a position to continue. */
const READING_MS = 2_000;

/** Entries per statement. A request of the Data API takes 4 MB. */
const ENTRIES_MAX = 25;

/** Sorts before and after every id. */
const ENDS = { before: "", after: "~" } as const;
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

const Result = z
  .object({
    edge: z.iso.date().transform(parseDay),
    ended: z.boolean(),
    positions: z.array(z.object({ day: z.iso.date().transform(parseDay), id: z.string() })),
  })
  .optional();

/** The index in a PostgreSQL database. */
export function openIndex(run: RunSql): Search.SearchIndex {
  return {
    find: async ({ condition, from, to, after, descending, limit, until }) => {
      const query = tsqueryOf(condition);
      const endsAt = Date.now() + READING_MS;
      const positions: Search.Position[] = [];
      let at = after;
      for (let months = FIRST_MONTHS; ; months *= GROWTH) {
        const input: FindRow = {
          query,
          from: from ?? null,
          to: to ?? null,
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
      for (let start = 0; start < latest.length; start += ENTRIES_MAX)
        await run(APPLY, latest.slice(start, start + ENTRIES_MAX), until);
    },
  };
}

const oldestFirst = (a: Search.Entry, b: Search.Entry): number =>
  a.version - b.version || a.sessionVersion - b.sessionVersion;
