import { isDeepStrictEqual } from "node:util";
import { toStoredActor } from "../access/actor.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { indexDeadlines } from "../deadline-index/write.ts";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Entity } from "../table/entity.ts";
import { listItems } from "../table/items.ts";
import type { Listed, Window } from "../table/list.ts";
import { decode, queryAll } from "../table/read.ts";
import { create, type Part, type Put, replace, type Stored } from "../table/write.ts";
import type { Snapshot } from "../unit/shape.ts";
import { difference } from "./difference.ts";
import { type Change, ChangeEntity, Shape } from "./entity.ts";
import type { EventName } from "./event-names.ts";
import { expectItemSize, expectReadable } from "./storable.ts";

export { type Change, ChangeEntity } from "./entity.ts";

/** The fields that every written subject has. */
export interface Subject {
  readonly id: string;
  readonly version: number;
  readonly unit: Snapshot | null;
  readonly deadlines?: readonly DeadlineRecord[];
}

export interface WriteInput<T extends Subject> {
  readonly entity: Entity<T>;
  readonly after: T;
  /** The value the write started from; undefined for a new subject. */
  readonly before?: T | undefined;
  /** Whether `before` follows from other items, so that this write stores the first one. */
  readonly isDerived?: boolean;
  readonly event: EventName;
  readonly reason?: string | null;
  /** Fields that the audit trail names as changed without their values. */
  readonly hiddenFields?: readonly string[];
}

/**
 * The items of one write: the new version of the subject, its Change, and the index entries of its
 * deadlines. One transaction must write all of them.
 */
export function writeParts<T extends Subject>(
  ctx: Context,
  { entity, after, before, isDerived, event, reason = null, hiddenFields = [] }: WriteInput<T>,
): readonly Part[] {
  expectReadable(entity, after);
  const stale = (stored: Stored) =>
    staleVersion(before?.version ?? 0, Number(stored?.version ?? 0));
  const change = changePut(
    ctx,
    {
      subject: after,
      event,
      reason,
      locked: isLocked(before) || isLocked(after),
      fields: before
        ? fieldsOf(before, after).map((each) =>
            hiddenFields.includes(each.field)
              ? { field: each.field, before: null, after: null }
              : each,
          )
        : [],
    },
    stale,
  );
  const puts = [
    before && !isDerived
      ? replace(entity, after, before.version, stale)
      : create(entity, after, stale),
    change,
  ];
  for (const put of puts) expectItemSize(put);
  const about = entity.about(after);
  // A refresh of the copy of the session, which changes no version, may have shown more already.
  const isSameUnseen =
    before && isDeepStrictEqual(entity.aboutUnseen(before), entity.aboutUnseen(after));
  const aboutBefore = isSameUnseen ? entity.about(before) : undefined;
  return [
    ...puts,
    ...furtherParts(entity, after, before),
    ...indexDeadlines(after, before, { ...ctx, about, aboutBefore }),
  ];
}

const unconditional = () => new Error("a write without a condition was refused");

/**
 * The items of the further bodies of a subject that a write changes. The condition on the subject,
 * in the same transaction, protects them.
 */
export function furtherParts<T>(
  { further }: Pick<Entity<T>, "further">,
  after: T,
  before: T | undefined,
): readonly Put[] {
  const earlier = before === undefined ? [] : further(before);
  return further(after)
    .filter((item) => !earlier.some((each) => isDeepStrictEqual(each, item)))
    .map((item) => ({ item, toError: unconditional }));
}

interface ChangeInput {
  readonly subject: Pick<Subject, "id" | "version" | "unit">;
  readonly event: EventName;
  readonly fields: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly reason?: string | null;
  readonly locked?: boolean;
  /** When the change happened. Defaults to the time of the request. */
  readonly occurredAt?: Date;
}

/** Milliseconds from the making of a Change in which its transaction may be tried. */
const WRITE_MS = 25_000;

/**
 * The only way to write a Change. It states who wrote, by which request, and when.
 *
 * A Change becomes readable at most `READABLE_WITHIN_MS` after its position in the index
 * `provinceDay`. So a reader that continues from its last position, less this time, passes by none
 * (`Session.activityOf`). A request takes the time at which it began and ends within 29 seconds. A
 * run that may be longer, or begins with an old event, has `ctx.clock`: the position is the time at
 * which the Change is made, and its transaction is not tried later than 25 seconds after that.
 */
export const changePut = (ctx: Context, input: ChangeInput, toError: Put["toError"]): Put => ({
  ...create(ChangeEntity, changeOf(ctx, input), toError),
  until: Date.now() + WRITE_MS,
});

function changeOf(
  ctx: Context,
  { subject, event, fields, reason = null, locked = false, occurredAt = ctx.now }: ChangeInput,
): Change {
  const { id, version, unit } = subject;
  const at = ctx.clock?.() ?? ctx.now;
  return Shape.parse({
    subjectId: id,
    version,
    event,
    occurredAt: occurredAt.toISOString(),
    recordedAt: occurredAt.getTime() === at.getTime() ? null : at.toISOString(),
    actor: toStoredActor(ctx.actor),
    unitCode: unit?.code ?? null,
    provinceCode: unit?.provinceCode ?? null,
    requestId: ctx.requestId,
    reason,
    locked,
    fields,
  });
}

export const staleVersion = (expectedVersion: number, currentVersion: number): Failure =>
  new Failure("STALE_VERSION", ["expectedVersion"], { expectedVersion, currentVersion });

/**
 * @throws Failure STALE_VERSION when the caller decided on an older version than the stored one.
 */
export function expectVersion(subject: Pick<Subject, "version">, expected: number): void {
  if (subject.version !== expected) throw staleVersion(expected, subject.version);
}

function fieldsOf<T extends object>(
  before: T,
  after: T,
): { field: string; before: unknown; after: unknown }[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => {
    // The copy of the session is no fact of the subject.
    const changed =
      field === "version" || field === "ofSession"
        ? undefined
        : difference(earlier.get(field), value);
    return changed ? [{ field, before: changed[0], after: changed[1] }] : [];
  });
}

/** Whether the text of a value is locked. Only callers with a special permission can read it. */
const isLocked = (value: object | undefined): boolean =>
  value !== undefined && "contentState" in value && value.contentState === "LOCKED";

/** The changes of a subject after the version `after`, oldest first. */
export async function changesOf(
  ctx: Context,
  subjectId: string,
  { after, limit }: { after: number; limit: number },
): Promise<readonly Change[]> {
  const items = await queryAll(ctx, {
    pk: ChangeEntity.partition({ subject: subjectId }),
    ...ChangeEntity.between({ version: after + 1 }, undefined),
    consistent: true,
    limit,
  });
  return items.flatMap((item) => decode(ctx, ChangeEntity, item) ?? []);
}

/** One page of the changes of a subject, oldest first, in one consistent Query. */
export const listChanges = (
  ctx: Context,
  subjectId: string,
  window: Window,
): Promise<Listed<Change>> =>
  listItems(ctx, ChangeEntity, {
    ...window,
    ...ChangeEntity.range(),
    partitions: [ChangeEntity.partition({ subject: subjectId })],
    consistent: true,
  });
