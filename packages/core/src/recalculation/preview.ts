import { forEachConcurrently } from "../kernel/concurrency.ts";
import type { Context } from "../request/context.ts";
import type { Places } from "../unit/places.ts";
import { type Moving, movingOf, openPartitions, type Page, type Plan, pageOf } from "./plan.ts";

/** The deadlines that a change would move. */
export interface Preview {
  readonly examined: number;
  readonly moved: number;
  readonly startsOverdue: number;
  readonly stopsOverdue: number;
  /** The first moves found, by province and due day. */
  readonly moves: readonly Moving[];
  /** Whether all open deadlines were examined within the time limit. */
  readonly complete: boolean;
}

/** The maximum of listed moves. */
const MOVES_SHOWN = 100;

/** Partitions that are read concurrently. Most provinces have one page or none. */
const AT_ONCE = 8;

/** Recalculates without writing, until `until` (epoch milliseconds). */
export async function preview(
  ctx: Context,
  plan: Plan,
  { index, codes }: Places,
  until: number,
): Promise<Preview> {
  const found = { examined: 0, moved: 0, startsOverdue: 0, stopsOverdue: 0, complete: true };
  const moves: Moving[] = [];
  await forEachConcurrently(openPartitions(index, codes), AT_ONCE, look);
  return { ...found, moves: moves.toSorted(byPlace).slice(0, MOVES_SHOWN) };

  async function look(partition: string, signal: AbortSignal): Promise<void> {
    let cursor: string | null = null;
    do {
      if (Date.now() >= until) found.complete = false;
      if (!found.complete) return;
      const page: Page = await pageOf(ctx, { index, partition, cursor });
      found.examined += page.rows.length;
      const moving = await Promise.all(page.rows.map((row) => movingOf(ctx, plan, row)));
      count(moving.flatMap((each) => each ?? []));
      cursor = page.cursor;
    } while (cursor !== null && !signal.aborted);
  }

  function count(moving: readonly Moving[]): void {
    found.moved += moving.length;
    found.startsOverdue += moving.filter(({ move }) => move.startsOverdue).length;
    found.stopsOverdue += moving.filter(({ move }) => move.stopsOverdue).length;
    if (moves.length < MOVES_SHOWN) moves.push(...moving);
  }
}

const placeOf = ({ row: { unit, record } }: Moving): string =>
  `${unit?.provinceCode ?? ""} ${record.dueOn} ${record.id}`;
const byPlace = (a: Moving, b: Moving): number => (placeOf(a) < placeOf(b) ? -1 : 1);
