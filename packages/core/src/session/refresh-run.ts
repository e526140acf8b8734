import { isDeepStrictEqual } from "node:util";
import { furtherParts } from "../change/write.ts";
import { indexDeadlines } from "../deadline-index/write.ts";
import { withVersions } from "../deadline-record/version.ts";
import { DirectiveEntity } from "../directive/entity.ts";
import type { Directive } from "../directive/shape.ts";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import { errorFacts } from "../log/error.ts";
import { OPINION } from "../opinion/concept.ts";
import { OpinionEntity } from "../opinion/entity.ts";
import { FIRST_REPLY } from "../opinion/obligations.ts";
import type { Opinion } from "../opinion/shape.ts";
import type { Context } from "../request/context.ts";
import { BrokenItem, type Entity, type Item } from "../table/entity.ts";
import { batchGet, decode, get, keyText, query } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { replace, transact } from "../table/write.ts";
import { type Copy, copyOf } from "./copy.ts";
import { SessionEntity, sessionKey, ulidOf } from "./entity.ts";
import { type Refresh, RefreshEntity } from "./refresh.ts";

const WRITES_AT_ONCE = 8;
/** Items per page. */
const PAGE = 100;
const conflict = () => new WriteConflict("another write changed the item");

/**
 * Settles the deadlines of an item anew, if its session is of another type or has other chairs. A
 * first reply that was met is judged again: it may have to be in writing now.
 */
type SettleAnew<T> = (ctx: Context, value: T) => Promise<T>;
const ANEW = { moved: true, corrected: [FIRST_REPLY] };
const settleOpinion: SettleAnew<Opinion> = async (ctx, opinion) =>
  (await OPINION.settle?.(ctx, opinion, ANEW)) ?? opinion;
/** A person fixes the day of a directive. */
const keepDirective: SettleAnew<Directive> = async (_, directive) => directive;

/** The facts that decide which deadlines the opinions carry, and who owes them. */
const deciding = (copy: Copy | null) => [copy?.type, copy?.chairKind, copy?.partyBody];

interface Refreshing<T> {
  readonly entity: Entity<T>;
  readonly settle: SettleAnew<T>;
}

/** The parts that give an opinion or a directive another copy of its session. */
async function copyParts<T extends Opinion | Directive>(
  ctx: Context,
  { entity, settle }: Refreshing<T>,
  { value, item, copy }: { readonly value: T; readonly item: Item; readonly copy: Copy },
) {
  const copied = { ...value, ofSession: copy };
  const isOther = !isDeepStrictEqual(deciding(value.ofSession), deciding(copy));
  const settled = isOther ? await settle(ctx, copied) : copied;
  const after = { ...settled, deadlines: withVersions(settled.deadlines, value.deadlines) };
  const about = entity.about(after);
  const aboutBefore = entity.about(value);
  return [
    { item: entity.toItem(after), storedItem: item, toError: conflict },
    ...furtherParts(entity, after, value),
    ...indexDeadlines(after, value, { ...ctx, about, aboutBefore }),
  ];
}

/** Gives one item the copy. An item that another write changes is left for a later pass. */
async function refreshOf<T extends Opinion | Directive>(
  ctx: Context,
  refreshing: Refreshing<T>,
  { item, copy }: { readonly item: Item; readonly copy: Copy },
): Promise<void> {
  const value = refreshing.entity.fromItem(item);
  if (value instanceof BrokenItem || isDeepStrictEqual(value.ofSession, copy)) return;
  await transact(ctx, await copyParts(ctx, refreshing, { value, item, copy }));
}

const refreshItem = (ctx: Context, item: Item, copy: Copy): Promise<void> =>
  item.type === OpinionEntity.name
    ? refreshOf(ctx, { entity: OpinionEntity, settle: settleOpinion }, { item, copy })
    : refreshOf(ctx, { entity: DirectiveEntity, settle: keepDirective }, { item, copy });

/** The result of a pass. */
interface Pass {
  /** Whether every item has the copy now. */
  readonly isComplete: boolean;
}

type Log = (message: string, facts: object) => void;

/** One pass over the opinions and directives of a session, until `ctx.until`. */
async function pass(ctx: Context, sessionId: string, log: Log): Promise<Pass> {
  const { until } = ctx;
  const key = sessionKey(sessionId);
  const session = key && (await get(ctx, SessionEntity, key, { consistent: true }));
  if (!session) return { isComplete: true };
  const copy = copyOf(session);
  let failed = 0;
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    if (Date.now() >= until) return { isComplete: false };
    const { items, lastKey } = await query(ctx, {
      pk: SessionEntity.partition({ session: ulidOf(sessionId) }),
      from: DirectiveEntity.prefix(),
      limit: PAGE,
      consistent: true,
      startKey,
    });
    await forEachConcurrently(items, WRITES_AT_ONCE, async (item) => {
      try {
        if (Date.now() >= until) failed += 1;
        else await refreshItem(ctx, item, copy);
      } catch (error) {
        failed += 1;
        const { pk, sk } = item;
        if (!(error instanceof WriteConflict))
          log("the refresh of an item failed", { pk, sk, error: errorFacts(error) });
      }
    });
    startKey = lastKey;
  } while (startKey);
  return { isComplete: failed === 0 };
}

/** Time of a request that a refresh leaves for its answer, and the most that it takes. */
const MARGIN_MS = 3_000;
const LONGEST_MS = 10_000;

/** Passes within one request: a second one repeats items that another write has changed. */
const PASSES_MAX = 3;

/** Refreshes within the request that changed the session. What it does not finish follows later. */
export async function refreshNow(ctx: Context, sessionId: string): Promise<void> {
  const until = Math.min(ctx.until - MARGIN_MS, Date.now() + LONGEST_MS);
  // The session is written: a failure must not look like one of the mutation.
  const failed = () => ({ isComplete: false });
  for (let passes = 0; passes < PASSES_MAX && Date.now() < until; passes++) {
    const { isComplete } = await pass({ ...ctx, until }, sessionId, () => undefined).catch(failed);
    if (isComplete) return;
  }
}

/** The refreshes that are not finished. */
async function openRefreshes(ctx: Context): Promise<readonly Refresh[]> {
  const { items } = await query(ctx, {
    index: "nextAction",
    pk: RefreshEntity.index.nextAction.partition({}),
  });
  const found = await batchGet(ctx, items, { consistent: true });
  return items.flatMap((item) => decode(ctx, RefreshEntity, found.get(keyText(item))) ?? []);
}

/** The refreshes that a run left unfinished. */
export interface Unfinished {
  readonly count: number;
  /** Milliseconds since the oldest could have been finished; 0 if none could. */
  readonly ageMs: number;
}

/**
 * Continues all open refreshes until `until` (epoch milliseconds). One that fails does not stop the
 * others.
 */
export async function refreshAll(ctx: Context, until: number, log: Log): Promise<Unfinished> {
  const left: Refresh[] = [];
  for (const refresh of await openRefreshes(ctx)) {
    const began = Date.now();
    const { isComplete } = await pass({ ...ctx, until }, refresh.sessionId, log).catch(
      (error: unknown) => {
        log("the refresh of a session failed", {
          session: refresh.sessionId,
          error: errorFacts(error),
        });
        return { isComplete: false };
      },
    );
    if (!isComplete || began < refresh.settledAfter) left.push(refresh);
    else await finish(ctx, refresh);
  }
  const ages = left.map(({ settledAfter }) => Date.now() - settledAfter);
  return { count: left.length, ageMs: Math.max(0, ...ages) };
}

/** Ends a refresh, unless a later one of the same session has begun. */
const finish = async (ctx: Context, refresh: Refresh): Promise<void> =>
  transact(ctx, [
    replace(RefreshEntity, { ...refresh, isDone: true }, refresh.settledAfter, conflict),
  ]).catch((error: unknown) => {
    if (!(error instanceof WriteConflict)) throw error;
  });
