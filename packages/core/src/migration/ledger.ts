import type { Context } from "../request/context.ts";
import { type Put, replace, transact } from "../table/write.ts";
import { FAILURES_MAX, type Migration, MigrationEntity } from "./entity.ts";
import { type Outcome, REQUEST_TIMEOUT_MS } from "./work.ts";

/** Another run of the same migration has written in the meantime and continues. */
export class MigrationConflict extends Error {}
const overtaken: Put["toError"] = () =>
  new MigrationConflict("another run continues the same migration");

/** The stored progress of a run. Segments run concurrently, and their updates are queued. */
export interface Ledger {
  readonly current: () => Migration;
  readonly update: (change: (job: Migration) => Migration) => Promise<void>;
}

export function openLedger({ table }: Pick<Context, "table">, begun: Migration): Ledger {
  let job = begun;
  let last = Promise.resolve();
  return {
    current: () => job,
    // If one update fails, all later ones fail too.
    update: (change) => {
      last = last.then(async () => {
        const after = { ...change(job), version: job.version + 1 };
        await transact({ table, until: Date.now() + REQUEST_TIMEOUT_MS }, [
          replace(MigrationEntity, after, job.version, overtaken),
        ]);
        job = after;
      });
      return last;
    },
  };
}

/** The migration after a page of one segment. */
export function advanceMigration(
  job: Migration,
  index: number,
  { next, outcome }: { next: Migration["segments"][number]["next"]; outcome: Outcome },
): Migration {
  const counts = { ...job.counts };
  for (const name of ["read", "upgraded", "failed"] as const)
    counts[name] += outcome.counts[name] ?? 0;
  return {
    ...job,
    counts,
    failures: [...job.failures, ...outcome.failures].slice(0, FAILURES_MAX),
    segments: job.segments.map((segment, at) =>
      at === index
        ? { next, done: next === null, read: segment.read + (outcome.counts.read ?? 0) }
        : segment,
    ),
  };
}
