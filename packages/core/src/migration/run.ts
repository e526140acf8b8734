import { system } from "../access/actor.ts";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import type { Context } from "../request/context.ts";
import { create, replace, transact } from "../table/write.ts";
import { type Migration, MigrationEntity } from "./entity.ts";
import { advanced, type Ledger, Overtaken, openLedger } from "./ledger.ts";
import { type Pace, paceOf } from "./pace.ts";
import { DO, pageOf } from "./page.ts";
import { current, fresh, unread } from "./state.ts";
import { openWork, PATIENCE_MS } from "./work.ts";

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
/** Of those who lie in the clear there are few among many. */
const IDENTITIES_READ = 20;
const ACTOR = system("migration");

/**
 * Brings everything in the table to the forms that this program writes, beside whatever else goes
 * on: every write is refused where the item is no longer as it was read. Each page's end is kept,
 * so a run that was killed goes on where it was; one that has ended begins anew, and finds nothing
 * to write.
 * @throws Overtaken when another run does the same; RequestError RETRY_LATER when table or vault
 * are too busy for too long.
 */
export async function run(
  given: Omit<Context, "actor" | "until">,
  { rate, segments = SEGMENTS, page = PAGE, progress = () => undefined }: Options = {},
): Promise<Migration> {
  const ctx: Context = { ...given, actor: ACTOR, until: Date.now() + PATIENCE_MS };
  const ledger = openLedger(ctx, await begun(ctx, segments));
  const pace = paceOf(rate);
  const through = async () => {
    await readThrough({ ctx, ledger, pace, page, progress });
  };
  if (ledger.now().phase === "ITEMS") {
    await through();
    // An opinion may have sealed one after he was met: who is left is looked for.
    if (ledger.now().counts.left > 0 && openWork(ctx, pace).seals)
      await ledger.keep((job) => ({
        ...job,
        phase: "IDENTITIES",
        segments: unread(job.segments.length),
        counts: { ...job.counts, left: 0 },
      }));
  }
  if (ledger.now().phase === "IDENTITIES") await through();
  await ledger.keep((job) => ({ ...job, finishedAt: given.now.toISOString() }));
  return ledger.now();
}

/** The one that is under way, or a new one. */
async function begun(ctx: Context, segments: number): Promise<Migration> {
  const before = await current(ctx);
  if (before && before.finishedAt === null) return before;
  const job = fresh(ctx.now, { segments, version: (before?.version ?? 0) + 1 });
  const taken = () => new Overtaken("another run began the same backfill");
  await transact(ctx, [
    before
      ? replace(MigrationEntity, job, before.version, taken)
      : create(MigrationEntity, job, taken),
  ]);
  return job;
}

interface Run {
  readonly ctx: Context;
  readonly ledger: Ledger;
  readonly pace: Pace;
  readonly page: number;
  readonly progress: NonNullable<Options["progress"]>;
}

/** All segments to their ends; what one could not do ends the others with the page they are at. */
async function readThrough({ ctx, ledger, pace, page, progress }: Run): Promise<void> {
  const { phase, segments } = ledger.now();
  const limit = phase === "ITEMS" ? page : page * IDENTITIES_READ;
  const readSegment = async (index: number, signal: AbortSignal): Promise<void> => {
    for (;;) {
      const segment = ledger.now().segments[index];
      if (!segment || segment.done || signal.aborted) return;
      const work = openWork(ctx, pace);
      const { items, next } = await pageOf(work.ctx(), {
        phase,
        segment: index,
        segments: segments.length,
        from: segment.next,
        limit,
      });
      await DO[phase](work, items);
      await ledger.keep((job) => advanced(job, index, { next, outcome: work.outcome() }));
      progress(ledger.now());
    }
  };
  await forEachConcurrently(segments.keys(), segments.length, readSegment);
}
