import { forEachConcurrently } from "../kernel/concurrency.ts";
import type { Context } from "../request/context.ts";
import { create, replace, transact } from "../table/write.ts";
import { type Migration, MigrationEntity } from "./entity.ts";
import { advanceMigration, type Ledger, MigrationConflict, openLedger } from "./ledger.ts";
import { pageOf, upgradePage } from "./page.ts";
import { type RateLimiter, rateLimiterOf } from "./rate-limiter.ts";
import { openSettling, type Settling } from "./settle-page.ts";
import { current, newMigration } from "./state.ts";
import { openWork, REQUEST_TIMEOUT_MS, type TableWithTimeout } from "./work.ts";

export interface Options {
  /** Write units per second. Unlimited when undefined. */
  readonly rate?: number | undefined;
  /** Parts of the table that are read concurrently. A resumed run keeps its first number. */
  readonly segments?: number;
  /** Items per page. A killed run reads at most so many again in each segment. */
  readonly page?: number;
  /** Called after each page. */
  readonly progress?: (job: Migration) => void;
}

const SEGMENTS = 4;
const PAGE = 200;

/**
 * Migrates every item of the table to the current form, during live traffic. A write is conditional
 * on the item that was read. The position is stored after each page, so a killed run resumes there.
 * A run after a finished one starts from the beginning and finds nothing to write.
 * @throws MigrationConflict when another run works on the same migration; RequestError RETRY_LATER
 *   when the table is too busy for too long.
 */
export async function run(
  { table, now }: Pick<Context, "table" | "now">,
  { rate, segments = SEGMENTS, page = PAGE, progress = () => undefined }: Options = {},
): Promise<Migration> {
  const ctx = { table, until: Date.now() + REQUEST_TIMEOUT_MS };
  const ledger = openLedger(ctx, await begun(ctx, now, segments));
  const settling = await openSettling(ctx, now);
  await readThrough({ ctx, settling, ledger, limiter: rateLimiterOf(rate), page, progress });
  await ledger.update((job) => ({ ...job, finishedAt: now.toISOString() }));
  return ledger.current();
}

/** The unfinished migration, or a new one. */
async function begun(ctx: TableWithTimeout, now: Date, segments: number): Promise<Migration> {
  const before = await current(ctx);
  if (before && before.finishedAt === null) return before;
  const job = newMigration(now, { segments, version: (before?.version ?? 0) + 1 });
  const taken = () => new MigrationConflict("another run started the same migration");
  await transact(ctx, [
    before
      ? replace(MigrationEntity, job, before.version, taken)
      : create(MigrationEntity, job, taken),
  ]);
  return job;
}

interface Run {
  readonly ctx: TableWithTimeout;
  readonly settling: Settling;
  readonly ledger: Ledger;
  readonly limiter: RateLimiter;
  readonly page: number;
  readonly progress: NonNullable<Options["progress"]>;
}

/** Reads all segments to the end. An error in one stops the others after their current page. */
async function readThrough({ ctx, settling, ledger, limiter, page, progress }: Run): Promise<void> {
  const { segments } = ledger.current();
  const readSegment = async (index: number, signal: AbortSignal): Promise<void> => {
    for (;;) {
      const segment = ledger.current().segments[index];
      if (!segment || segment.done || signal.aborted) return;
      const work = openWork(ctx, limiter);
      const { items, next } = await pageOf(work.ctx(), {
        segment: index,
        segments: segments.length,
        from: segment.next,
        limit: page,
      });
      await upgradePage(work, settling, items);
      await ledger.update((job) => advanceMigration(job, index, { next, outcome: work.outcome() }));
      progress(ledger.current());
    }
  };
  await forEachConcurrently(segments.keys(), segments.length, readSegment);
}
