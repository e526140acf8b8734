import { isDeepStrictEqual } from "node:util";
import { type Subject, type WriteInput, writeParts } from "../change/write.ts";
import type { Terms } from "../deadline/settle.ts";
import { withVersions } from "../deadline-record/version.ts";
import type { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Entity } from "../table/entity.ts";
import type { Part } from "../table/write.ts";
import type { Settle } from "./with-deadlines.ts";

/** How a concept is stored, and how its deadlines are computed. */
export interface Stored<T extends Subject> {
  readonly entity: Entity<T>;
  /** Recomputes deadlines; absent where a concept carries none. */
  readonly settle?: Settle<T>;
  /** The consequences of a change in other items. */
  readonly follow?: Follow<T>;
}

/** The consequences of a change of a subject in other items. */
interface Follow<T> {
  /** Parts of the same transaction, so that what follows is not forgotten. */
  readonly parts: (before: T | undefined, after: T) => readonly Part[];
  /** Runs after the write. Never throws. */
  readonly run: (ctx: Context, before: T | undefined, after: T) => Promise<void>;
}

/** The write of one subject. `prepare` sets the version and computes the deadlines. */
export interface Write<T extends Subject> {
  readonly id: string;
  readonly prepare: (ctx: Context) => Promise<Prepared<T>>;
}

interface Prepared<T> {
  readonly value: T;
  readonly parts: () => readonly Part[];
  /** Whether only the version differs from the previous value. */
  readonly isUnchanged: boolean;
  /** Runs after the write. Never throws. */
  readonly follow?: () => Promise<void>;
}

interface Saving<T extends Subject> extends Omit<WriteInput<T>, "entity"> {
  /** How new facts apply to existing deadlines. */
  readonly terms?: Pick<Terms, "corrected" | "moved">;
}

/** A write of one subject: version + 1, its deadlines and its Change. */
export const save = <T extends Subject>(
  { entity, settle, follow }: Stored<T>,
  { before, after, terms, ...written }: Saving<T>,
): Write<T> => ({
  id: after.id,
  prepare: async (ctx) => {
    const next = before ? { ...after, version: before.version + 1 } : after;
    const settled = settle ? await settle(ctx, next, terms) : next;
    const value = settled.deadlines
      ? { ...settled, deadlines: withVersions(settled.deadlines, before?.deadlines ?? []) }
      : settled;
    return {
      value,
      parts: () => [
        ...writeParts(ctx, { entity, before, after: value, ...written }),
        ...(follow?.parts(before, value) ?? []),
      ],
      ...(follow && { follow: () => follow.run(ctx, before, value) }),
      isUnchanged:
        before !== undefined && isDeepStrictEqual({ ...value, version: before.version }, before),
    };
  },
});

/** A decision: it prepares the result, and everything that one transaction writes. */
export interface Decision<R> {
  /** The id that is stored with the idempotency key. */
  readonly id: string;
  readonly prepare: (ctx: Context) => Promise<Outcome<R>>;
}

export interface Outcome<R> {
  readonly result: R;
  readonly own: readonly Part[];
  /** Groups that are written completely or not at all. Limits count groups. */
  readonly rows: readonly (readonly Part[])[];
  readonly tooMany?: ((fit: number) => Failure) | undefined;
  /** Runs after the write. Never throws. */
  readonly follow?: (() => Promise<void>) | undefined;
  /** The optional parts that fit into so many actions of the transaction. */
  readonly optional?: (room: number) => Promise<readonly Part[]>;
}

interface Deciding<T extends Subject, R> {
  readonly main: Write<T>;
  /** The main subject's id where absent. */
  readonly id?: string;
  readonly result: (saved: T) => R;
  readonly others?: readonly Write<Subject>[];
  /** One group for each entry of the input. */
  readonly rows?: readonly (readonly (Write<Subject> | Part)[])[];
  /** Writes that fill the room left in the transaction, in their order. Taken one by one. */
  readonly optional?: Iterable<Write<Subject>>;
  /** The error when only the first `fit` groups fit into a transaction. */
  readonly tooMany?: (fit: number) => Failure;
  /** Parts of the transaction that are not subjects: external references, gates, keys. */
  readonly extraParts?: readonly Part[] | ((saved: T) => readonly Part[]);
  /** Present where an input that changes nothing must write nothing. */
  readonly unlessUnchanged?: {
    readonly before: T | undefined;
    /** Whether a part outside the subject is new. */
    readonly hasNews?: boolean;
    /** A check that runs only when something is new. */
    readonly expect?: () => Promise<void>;
  };
}

/** The parts of the first writes that fit into so many actions. Takes no write without room. */
async function fitting(
  ctx: Context,
  writes: Iterable<Write<Subject>>,
  room: number,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  if (room <= 0) return parts;
  for (const write of writes) {
    const more = (await write.prepare(ctx)).parts();
    if (parts.length + more.length > room) break;
    parts.push(...more);
    if (parts.length === room) break;
  }
  return parts;
}

const isWrite = (each: Write<Subject> | Part): each is Write<Subject> => "prepare" in each;

/** A decision that writes one main subject, and others with it. */
export const decision = <T extends Subject, R>({
  main,
  id,
  result,
  others = [],
  rows = [],
  optional = [],
  tooMany,
  extraParts = [],
  unlessUnchanged,
}: Deciding<T, R>): Decision<R> => ({
  id: id ?? main.id,
  prepare: async (ctx) => {
    const prepared = await main.prepare(ctx);
    const { value } = prepared;
    const { before, hasNews = false } = unlessUnchanged ?? {};
    if (before && prepared.isUnchanged && !hasNews)
      return { result: result(before), own: [], rows: [] };
    await unlessUnchanged?.expect?.();
    const more = typeof extraParts === "function" ? extraParts(value) : extraParts;
    const partsOf = async (each: Write<Subject> | Part): Promise<readonly Part[]> =>
      isWrite(each) ? (await each.prepare(ctx)).parts() : [each];
    const together = async (all: readonly (Write<Subject> | Part)[]): Promise<readonly Part[]> =>
      (await Promise.all(all.map(partsOf))).flat();
    return {
      result: result(value),
      own: [...prepared.parts(), ...(await together(others)), ...more],
      rows: await Promise.all(rows.map(together)),
      tooMany,
      follow: prepared.follow,
      optional: (room) => fitting(ctx, optional, room),
    };
  },
});

/** A decision that saves one subject and returns it. */
export const decideSave = <T extends Subject>(
  stored: Stored<T>,
  change: Saving<T>,
  more: Omit<Deciding<T, T>, "main" | "result"> = {},
): Decision<T> => decision({ main: save(stored, change), result: (saved) => saved, ...more });

/** A decision that writes parts without a versioned subject, or nothing. */
export const decideParts = <R>(id: string, result: R, parts: readonly Part[]): Decision<R> => ({
  id,
  prepare: async () => ({ result, own: parts, rows: [] }),
});
