import { PUBLIC } from "../access/actor.ts";
import { policyInForce } from "../deadline/in-force.ts";
import { type Move, moveOf } from "../deadline/recalculate.ts";
import { nextNotices } from "../deadline/stages.ts";
import { type Row, type TrackedRow, withSentNotices } from "../deadline-index/read.ts";
import { rescheduleEntry } from "../deadline-index/write.ts";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { errorFacts } from "../log/error.ts";
import type { Context, RunContext } from "../request/context.ts";
import { cachedRules, forgetRules, policiesAbove } from "../rule-settings/read.ts";
import { loadSubject } from "../subjects/subject.ts";
import { batchGet, decode, get, keyText, query } from "../table/read.ts";
import { replace, transact } from "../table/write.ts";
import { retryIfStale, retryOnConflict } from "../use-case/retry-on-conflict.ts";
import { type Recalculation, RecalculationEntity } from "./entity.ts";
import {
  choiceOf,
  isConcerned,
  isNear,
  openPartitions,
  type Plan,
  pageOf,
  recalculate,
} from "./plan.ts";

type Log = (message: string, facts: object) => void;

const WRITES_AT_ONCE = 8;
const TIMEOUT_MS = 5_000;
/** Another process has written the item in the meantime. */
const overtaken = () => new Failure("STALE_VERSION", []);

/** The stored policies. */
const currentPolicies =
  (ctx: Context): Plan["policyOn"] =>
  async (of) => {
    const { code, on, facts } = choiceOf(of);
    return policyInForce(await policiesAbove(ctx, of.unit), code, on, facts);
  };

/** The unfinished recalculations, oldest first. */
export async function pending(ctx: Context): Promise<readonly Recalculation[]> {
  const { items } = await query(ctx, {
    index: "nextAction",
    pk: RecalculationEntity.index.nextAction.partition({}),
  });
  const found = await batchGet(ctx, items, { consistent: true });
  return items.flatMap((item) => decode(ctx, RecalculationEntity, found.get(keyText(item))) ?? []);
}

export const byId = (ctx: Context, id: string): Promise<Recalculation | undefined> =>
  get(ctx, RecalculationEntity, RecalculationEntity.keyOf({ id }), { consistent: true });

/**
 * Continues all unfinished recalculations until `until` (epoch milliseconds, by the machine's
 * clock). Returns whether any is left.
 */
export async function advanceAll(ctx: RunContext, until: number, log: Log): Promise<boolean> {
  const open = await pending(ctx);
  if (open.length > 0) forgetRules(ctx);
  const ended = [];
  for (const job of open) ended.push(await advance(ctx, job, until, log));
  return ended.some(({ status }) => status !== "DONE");
}

/**
 * Continues one recalculation page by page, and stores the position after each page. Processes load
 * new rules within ten seconds, and a request keeps the rules that it started with. If a pass
 * begins before the last request with the old rules can have ended, another pass follows. So it
 * also covers the writes that used the old rules.
 */
export async function advance(
  ctx: Context,
  job: Recalculation,
  until: number,
  log: Log = () => undefined,
): Promise<Recalculation> {
  const own: Context = {
    ...ctx,
    actor: { ...PUBLIC, subject: job.by },
    calendar: (await cachedRules(ctx)).calendar,
  };
  const plan: Plan = { cause: job.cause, policyOn: currentPolicies(own) };
  let current = job;
  while (current.status !== "DONE" && Date.now() < until) {
    const [partition] = current.open;
    if (partition === undefined) {
      const settled = current.passBegan >= current.settledAfter;
      if (!settled && Date.now() < current.settledAfter) return current;
      const next = settled
        ? ({ status: "DONE" } as const)
        : { passBegan: Date.now(), open: openPartitions(current.index, current.owners) };
      const kept = await keep(own, current, next);
      if (!kept) return current;
      current = kept;
      continue;
    }
    const page = await pageOf(own, { index: current.index, partition, cursor: current.cursor });
    const { moves, failed } = await handle(own, { ...plan, reason: job.reason, log }, page.rows);
    const counted =
      current.status === "CONFIRMING" ? {} : { examined: current.examined + page.rows.length };
    const open = page.cursor === null ? current.open.slice(1) : current.open;
    const kept = await keep(own, current, {
      ...counted,
      moved: current.moved + moves.length,
      failed: current.failed + failed,
      startsOverdue:
        current.startsOverdue + moves.filter(({ startsOverdue }) => startsOverdue).length,
      stopsOverdue: current.stopsOverdue + moves.filter(({ stopsOverdue }) => stopsOverdue).length,
      open,
      cursor: page.cursor,
      status: open.length === 0 ? "CONFIRMING" : current.status,
    });
    if (!kept) return current;
    current = kept;
  }
  return current;
}

/** Stores the progress. Undefined if another process stored its progress first and continues. */
async function keep(
  ctx: Context,
  before: Recalculation,
  to: Partial<Recalculation>,
): Promise<Recalculation | undefined> {
  const after = { ...before, ...to, version: before.version + 1 };
  try {
    await transact({ ...ctx, until: Date.now() + TIMEOUT_MS }, [
      replace(RecalculationEntity, after, before.version, overtaken),
    ]);
    return after;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

type Carrying = Plan & { readonly reason: string; readonly log: Log };

/**
 * Processes the rows of a page. A deadline that cannot be moved (its subject is broken or too busy)
 * does not stop the others. The last pass tries it again.
 */
async function handle(
  ctx: Context,
  plan: Carrying,
  rows: readonly Row[],
): Promise<{ readonly moves: readonly Move[]; readonly failed: number }> {
  const moves: Move[] = [];
  const near: Row[] = [];
  const failed: object[] = [];
  await forEachConcurrently(rows, WRITES_AT_ONCE, async (row) => {
    try {
      if (await isConcerned(ctx, plan, row)) moves.push(...(await move(ctx, plan, row)));
      else if (isNear(row, plan.cause)) near.push(row);
    } catch (error) {
      failed.push({ deadline: row.record.id, error: errorFacts(error) });
    }
  });
  await Promise.all((await withSentNotices(ctx, near)).map((row) => refresh(ctx, row)));
  for (const facts of failed) plan.log("the recalculation of a deadline failed", facts);
  return { moves, failed: failed.length };
}

/**
 * Moves one deadline in a write of its subject, with its own Change and the reason. Decides again
 * on the stored subject.
 */
function move(
  ctx: Context,
  plan: Carrying,
  { record: { id }, subjectId }: Row,
): Promise<readonly Move[]> {
  // A request must not write a Change after its time (`changePut`).
  const timed: Context = { ...ctx, until: Math.min(ctx.until, Date.now() + TIMEOUT_MS) };
  return retryOnConflict(timed, async () => {
    const { before, change } = await loadSubject(timed, subjectId, { path: [] });
    const record = before.deadlines.find((each) => each.id === id);
    if (!record) return [];
    const after = await recalculate(ctx, plan, { record, unit: before.unit });
    if (after === record) return [];
    const moved = moveOf(record, after, dayOf(ctx.now));
    const overdue = moved?.startsOverdue
      ? " · STARTS_OVERDUE"
      : moved?.stopsOverdue
        ? " · STOPS_OVERDUE"
        : "";
    const deadlines = before.deadlines.map((each) => (each.id === id ? after : each));
    const write = change(
      { deadlines },
      { event: "deadline.recalculated", reason: `${plan.reason}${overdue}` },
    );
    const { parts } = await write.prepare(timed);
    await retryIfStale(transact(timed, parts()));
    return moved ? [moved] : [];
  });
}

/** Reschedules notices: the due day is unchanged, but another notice may move to another day. */
async function refresh(ctx: Context, row: TrackedRow): Promise<void> {
  const { next, notices } = nextNotices(row.record, row.sent, ctx.now, ctx.calendar);
  const at = notices.length > 0 ? ctx.now : next;
  const part = rescheduleEntry(row, { sent: row.sent, next: at, toError: overtaken });
  // On a conflict, the other write has already computed the schedule.
  await transact({ ...ctx, until: Date.now() + TIMEOUT_MS }, [part]).catch((error: unknown) =>
    error instanceof Failure ? undefined : Promise.reject(error),
  );
}
