import { isDeepStrictEqual } from "node:util";
import { system } from "../access/actor.ts";
import { type DeadlineRecord, isOpen } from "../deadline/record.ts";
import { indexDeadlines, restateEntry } from "../deadline-index/write.ts";
import { DirectiveEntity } from "../directive/entity.ts";
import type { Directive } from "../directive/shape.ts";
import { Failure } from "../kernel/errors.ts";
import { OPINION } from "../opinion/concept.ts";
import type { Opinion } from "../opinion/shape.ts";
import { RECOMMENDATION } from "../recommendation/concept.ts";
import type { Recommendation } from "../recommendation/shape.ts";
import type { Context } from "../request/context.ts";
import { policiesAbove, readRules } from "../rule-settings/read.ts";
import { chosenBy } from "../session/chair-kind.ts";
import { SESSION } from "../session/concept.ts";
import { chosenByCopy, copyOf } from "../session/copy.ts";
import { countFigures } from "../session/count-figures.ts";
import { sessionKey } from "../session/entity.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session } from "../session/shape.ts";
import { BrokenItem, type Entity, type Item } from "../table/entity.ts";
import { getRawItem } from "../table/read.ts";
import { isWriteConflict, WriteConflict } from "../table/retry.ts";
import type { Part } from "../table/write.ts";
import { save } from "../use-case/decision.ts";
import { NO_SESSION, type Settle } from "../use-case/with-deadlines.ts";
import { NO_VAULT } from "../vault/vault.ts";
import { completed, isSettledBefore } from "./settle-anew.ts";
import type { TableWithTimeout, Work } from "./work.ts";

const REASON =
  "Áp dụng quy định về thời hạn theo đúng đối tượng của từng quy định. " +
  "Deadlines follow the conditions of their rules.";

/** The context of settling, without the table. */
export type Settling = Omit<Context, "table" | "until">;

export const openSettling = async (ctx: TableWithTimeout, now: Date): Promise<Settling> => ({
  now,
  actor: system("rules"),
  requestId: `migrate-${now.toISOString()}`,
  vault: NO_VAULT,
  calendar: (await readRules(ctx)).calendar,
});

type Subject = Session | Opinion | Directive | Recommendation;

/** How the deadlines of a kind of subject are settled anew. */
interface Kind<T extends Subject> {
  readonly entity: Entity<T>;
  readonly settle: Settle<T> | undefined;
  /** The subject with the current copy of its session. */
  readonly refreshed: (value: T, sessionOf: SessionOf) => Promise<T>;
  readonly chosenBy: (value: T) => ReturnType<typeof chosenByCopy>;
}
type SessionOf = (id: string) => Promise<Session | undefined>;

async function withCopy<T extends Opinion | Directive>(value: T, sessionOf: SessionOf): Promise<T> {
  const session = value.sessionId === null ? undefined : await sessionOf(value.sessionId);
  return session ? { ...value, ofSession: copyOf(session) } : value;
}
const asItIs = async <T>(value: T): Promise<T> => value;

const OF_SESSIONS: Kind<Session> = {
  entity: SESSION.entity,
  settle: SESSION.settle,
  refreshed: asItIs,
  chosenBy,
};
const OF_OPINIONS: Kind<Opinion> = {
  entity: OPINION.entity,
  settle: OPINION.settle,
  refreshed: withCopy,
  chosenBy: ({ ofSession }) => chosenByCopy(ofSession),
};
const OF_DIRECTIVES: Kind<Directive> = {
  entity: DirectiveEntity,
  settle: undefined,
  refreshed: withCopy,
  chosenBy: ({ ofSession }) => chosenByCopy(ofSession),
};
const OF_RECOMMENDATIONS: Kind<Recommendation> = {
  entity: RECOMMENDATION.entity,
  settle: RECOMMENDATION.settle,
  refreshed: asItIs,
  chosenBy: () => NO_SESSION,
};

const conflict = () => new WriteConflict("another write changed the item during its settling");
const isSame = (a: DeadlineRecord, b: DeadlineRecord | undefined): boolean =>
  b !== undefined &&
  a.dueOn === b.dueOn &&
  a.metOn === b.metOn &&
  a.cancelledOn === b.cancelledOn &&
  isDeepStrictEqual(a.owedBy, b.owedBy);

/** The parts that settle the deadlines of a stored subject anew; none if they are settled. */
async function settledParts<T extends Subject>(
  ctx: Context,
  kind: Kind<T>,
  item: Item,
): Promise<readonly Part[]> {
  const value = kind.entity.fromItem(item);
  if (value instanceof BrokenItem || !isSettledBefore(value.deadlines)) return [];
  const sessionOf: SessionOf = (id) => sessionById(ctx, id, { consistent: true });
  const copied = await kind.refreshed(value, sessionOf);
  const settled = (await kind.settle?.(ctx, copied, { moved: true })) ?? copied;
  const chosen = {
    unit: settled.unit,
    chosenBy: kind.chosenBy(settled),
    own: (await policiesAbove(ctx, settled.unit)).flat(),
  };
  const deadlines = settled.deadlines.map((record) => completed(record, chosen));
  const after: T = { ...settled, deadlines };
  const stored = new Map(value.deadlines.map((record) => [record.id, record]));
  // A deadline that ends or moves is a change of the subject; one that gets its facts is not.
  if (!deadlines.every((record) => isSame(record, stored.get(record.id)))) {
    const written = save<T>(
      { entity: kind.entity },
      { before: value, after, event: "deadline.recalculated", reason: REASON },
    );
    return (await written.prepare(ctx)).parts();
  }
  const about = kind.entity.about(after);
  const aboutBefore = kind.entity.about(value);
  const open = { ...after, deadlines: deadlines.filter(isOpen) };
  return [
    { item: kind.entity.toItem(after), storedItem: item, toError: conflict },
    ...indexDeadlines(open, value, { ...ctx, about, aboutBefore }),
    ...deadlines
      .filter((record) => !isOpen(record))
      .map((record) => restateEntry({ record, subjectId: after.id, unit: after.unit, ...about })),
  ];
}

const partsOf = (ctx: Context, item: Item): Promise<readonly Part[]> => {
  if (item.type === SESSION.entity.name) return settledParts(ctx, OF_SESSIONS, item);
  if (item.type === OPINION.entity.name) return settledParts(ctx, OF_OPINIONS, item);
  if (item.type === DirectiveEntity.name) return settledParts(ctx, OF_DIRECTIVES, item);
  return settledParts(ctx, OF_RECOMMENDATIONS, item);
};

const CARRYING: ReadonlySet<unknown> = new Set([
  SESSION.entity.name,
  OPINION.entity.name,
  DirectiveEntity.name,
  RECOMMENDATION.entity.name,
]);

/** A write of the whole item, or one of its next version, came too late. */
const isConflict = (error: unknown): boolean =>
  isWriteConflict(error) || (error instanceof Failure && error.code === "STALE_VERSION");

/** Far more attempts than conflicts are likely: no item is written that often. */
const TRIES = 20;

/** Settles the deadlines of one item. Another write in the meantime is read, and decides again. */
async function settleItem(work: Work, settling: Settling, item: Item): Promise<boolean> {
  let at: Item | undefined = item;
  for (let tries = 0; at && tries < TRIES; tries++) {
    const parts = await partsOf({ ...settling, ...work.ctx() }, at);
    if (parts.length === 0) return false;
    try {
      await work.writeAll(parts);
      work.count("upgraded");
      return true;
    } catch (error) {
      if (!isConflict(error)) throw error;
      at = await getRawItem(work.ctx(), item);
    }
  }
  if (at) throw conflict();
  return false;
}

/**
 * Settles the deadlines of the subjects of a page that were settled before policies had conditions:
 * what nobody owes by the policies of today ends before it could be missed, the others get their
 * marks, and the entries move to the partitions of their weight. Then the figures of the sessions
 * are counted again. Nothing is left to do for a subject that was settled, so an interrupted page
 * is read again.
 */
export async function settlePage(
  work: Work,
  settling: Settling,
  items: readonly Item[],
): Promise<void> {
  const sessions = new Set<string>();
  const carrying = items.filter(({ type }) => CARRYING.has(type));
  await work.each(carrying, async (item) => {
    if (!(await settleItem(work, settling, item))) return;
    const sessionId = sessionIdIn(item);
    if (sessionId) sessions.add(sessionId);
  });
  const counted = [...sessions].flatMap((id) => {
    const key = sessionKey(id);
    return key ? [{ ...key, id }] : [];
  });
  await work.each(counted, async ({ id }) => {
    await countFigures(work.ctx(), id);
  });
}

/** The session in whose figures an opinion is counted. */
function sessionIdIn(item: Item): string | null {
  const value = item.type === OPINION.entity.name ? OPINION.entity.fromItem(item) : undefined;
  return value === undefined || value instanceof BrokenItem ? null : value.sessionId;
}
