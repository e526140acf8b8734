import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Entity } from "../table/entity.ts";
import { batchGet, decode, keyText } from "../table/read.ts";
import { create, type Put, putAlone, replace } from "../table/write.ts";
import { BookEntity, RosterEntity, unitBookOf } from "./entity.ts";
import { forgetPlaces } from "./places.ts";
import { refText, toSnapshot } from "./read.ts";
import type { Child, Unit } from "./shape.ts";

/** Items written concurrently. The local engine gains nothing from more. */
const PARALLEL = 16;

const moved = () => new Failure("STALE_VERSION", [], { expectedVersion: 0, currentVersion: 0 });

/**
 * Adds units or replaces units with the same code and first day. A unit that had another code or
 * first day in an earlier edition of the data also replaces that entry: in the rosters, and in the
 * book of its code. An earlier code stays in its own book, because records name it. Unchanged items
 * are not written, so loading twice changes nothing. A dry run writes nothing and returns the same
 * number.
 */
export async function load(
  ctx: Context,
  units: readonly Unit[],
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<{ readonly written: number }> {
  const replaced = units.flatMap(({ code, formerly = [] }) =>
    formerly.map((ref) => ({ code, ref })),
  );
  const ofOwnCode = replaced.filter(({ code, ref }) => ref.code === code);
  const goneFromBooks = new Set(ofOwnCode.map(({ ref }) => refText(ref)));
  const goneFromRosters = new Set(replaced.map(({ ref }) => refText(ref)));
  const books = [...Map.groupBy(units, ({ code }) => unitBookOf(code))].map(([book, added]) => ({
    entity: BookEntity,
    empty: { book, version: 0, units: [] as Unit[] },
    merge: (stored: { book: number; version: number; units: Unit[] }) => ({
      ...stored,
      units: merged(stored.units, added, goneFromBooks),
    }),
  }));
  const rosters = [...Map.groupBy(units, ({ parentCode }) => parentCode ?? "")]
    .filter(([parent]) => parent !== "")
    .map(([parentCode, added]) => ({
      entity: RosterEntity,
      empty: { parentCode, version: 0, children: [] as Child[] },
      merge: (stored: { parentCode: string; version: number; children: Child[] }) => ({
        ...stored,
        children: merged(stored.children, added.map(toChild), goneFromRosters),
      }),
    }));
  const written = (await update(ctx, books, dryRun)) + (await update(ctx, rosters, dryRun));
  forgetPlaces();
  return { written };
}

const toChild = (unit: Unit): Child => ({
  ...toSnapshot(unit),
  validTo: unit.validTo,
  ...(unit.formerly && { formerly: unit.formerly }),
});

interface Update<T extends { version: number }> {
  readonly entity: Entity<T>;
  readonly empty: T;
  readonly merge: (stored: T) => T;
}

async function update<T extends { version: number }>(
  ctx: Context,
  updates: readonly Update<T>[],
  dryRun: boolean,
): Promise<number> {
  const items = await batchGet(
    ctx,
    updates.map(({ entity, empty }) => entity.key(empty)),
  );
  const queue = updates.flatMap((each) => {
    const stored =
      decode(ctx, each.entity, items.get(keyText(each.entity.key(each.empty)))) ?? each.empty;
    const after = each.merge(stored);
    return isDeepStrictEqual(after, stored) ? [] : [{ each, stored, after }];
  });
  if (dryRun) return queue.length;
  await forEachConcurrently(queue, PARALLEL, ({ each, stored, after }) =>
    put(ctx, each, stored, after),
  );
  return queue.length;
}

/** Writes one item. After a conflict with another load, reads it again and merges into it. */
async function put<T extends { version: number }>(
  ctx: Context,
  each: Update<T>,
  stored: T,
  after: T,
): Promise<void> {
  const next = { ...after, version: stored.version + 1 };
  const action: Put =
    stored.version === 0
      ? create(each.entity, next, moved)
      : replace(each.entity, next, stored.version, moved);
  try {
    await putAlone(ctx, action);
  } catch (error) {
    if (!(error instanceof Failure) || Date.now() > ctx.until) throw error;
    await sleep(ctx.table.random() * 20);
    const key = each.entity.key(each.empty);
    const current =
      decode(ctx, each.entity, (await batchGet(ctx, [key])).get(keyText(key))) ?? each.empty;
    await put(ctx, each, current, each.merge(current));
  }
}

function merged<T extends Parameters<typeof refText>[0]>(
  stored: readonly T[],
  added: readonly T[],
  gone: ReadonlySet<string>,
): T[] {
  const kept = stored.filter((unit) => !gone.has(refText(unit)));
  const all = new Map([...kept, ...added].map((unit) => [refText(unit), unit]));
  return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
}
