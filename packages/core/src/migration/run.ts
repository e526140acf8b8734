import type { Context } from "../request/context.ts";
import { create, replace, transact } from "../table/write.ts";
import { type Migration, MigrationEntity } from "./entity.ts";
import { advanced, type Ledger, Overtaken, openLedger } from "./ledger.ts";
import { type Pace, paceOf } from "./pace.ts";
import { pageOf, upgradePage } from "./page.ts";
import { current, fresh } from "./state.ts";
import { openWork, PATIENCE_MS, type Patient } from "./work.ts";

export interface Options {
  /** Write units a second; as fast as it goes where undefined. */
  readonly rate?: number | undefined;
  /** Parts of the table that are read side by side; of one that goes on, as it was begun. */
  readonly segments?: number;
  /** Items a page: what is done again when a run is killed. */
  readonly page?: number;
  /** Told after each page. */
  readonly progress?: (job: Migration) => void;
}

const SEGMENTS = 4;
const PAGE = 200;

/**
 * Brings every item of the table to the form that this program writes, beside live traffic: a write
 * is refused where the item is no longer as it was read. The end of each page is stored, so a run
 * that was killed goes on from there. A run after one that has ended begins from the start, and
 * finds nothing to write.
 * @throws Overtaken when another run does the same; RequestError RETRY_LATER when the table is too
 * busy for too long.
 */
export async function run(
  { table, now }: Pick<Context, "table" | "now">,
  { rate, segments = SEGMENTS, page = PAGE, progress = () => undefined }: Options = {},
): Promise<Migration> {
  const ctx = { table, until: Date.now() + PATIENCE_MS };
  const ledger = openLedger(ctx, await begun(ctx, now, segments));
  await readThrough({ ctx, ledger, pace: paceOf(rate), page, progress });
  await ledger.keep((job) => ({ ...job, finishedAt: now.toISOString() }));
  return ledger.now();
}

/** The migration that is under way, or a new one. */
async function begun(ctx: Patient, now: Date, segments: number): Promise<Migration> {
  const before = await current(ctx);
  if (before && before.finishedAt === null) return before;
  const job = fresh(now, { segments, version: (before?.version ?? 0) + 1 });
  const taken = () => new Overtaken("another run began the same backfill");
  await transact(ctx, [
    before
      ? replace(MigrationEntity, job, before.version, taken)
      : create(MigrationEntity, job, taken),
  ]);
  return job;
}

interface Run {
  readonly ctx: Patient;
  readonly ledger: Ledger;
  readonly pace: Pace;
  readonly page: number;
  readonly progress: NonNullable<Options["progress"]>;
}

/** All segments to their ends; what one could not do ends the others with the page they are at. */
async function readThrough({ ctx, ledger, pace, page, progress }: Run): Promise<void> {
  const { segments } = ledger.now();
  let stopped = false;
  const readSegment = async (index: number): Promise<void> => {
    for (;;) {
      const segment = ledger.now().segments[index];
      if (!segment || segment.done || stopped) return;
      const work = openWork(ctx, pace);
      const { items, next } = await pageOf(work.ctx(), {
        segment: index,
        segments: segments.length,
        from: segment.next,
        limit: page,
      });
      await upgradePage(work, items);
      await ledger.keep((job) => advanced(job, index, { next, outcome: work.outcome() }));
      progress(ledger.now());
    }
  };
  const ended = await Promise.allSettled(
    segments.map((_, index) =>
      readSegment(index).catch((error: unknown) => {
        stopped = true;
        throw error;
      }),
    ),
  );
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}
