import type { Context } from "../context.ts";
import { Failure, Failures } from "../errors.ts";
import { toFailure } from "../parse.ts";
import type { Entity } from "../table/entity.ts";
import { fill } from "../table/key.ts";
import { decode, queryAll } from "../table/read.ts";
import { create, type Put, replace, type Stored } from "../table/write.ts";
import { type Change, ChangeEntity, Shape } from "./change.ts";
import { difference } from "./difference.ts";

export { type Change, NONE } from "./change.ts";

/** What every subject of a write has. */
export interface Subject {
  readonly id: string;
  readonly version: number;
  readonly unit: { readonly code: string; readonly provinceCode: string | null } | null;
}

interface Written<T extends Subject> {
  readonly entity: Entity<T>;
  readonly after: T;
  /** The value the write started from; undefined for a new subject. */
  readonly before?: T | undefined;
  readonly event: string;
  readonly reason?: string | null;
}

/** DynamoDB takes items of 400 KB; keys and attributes need some of it. */
const LARGEST_BODY = 380_000;

/** The two items of one write: the subject in its new version and the Change that says so. They stand or fall together. */
export function write<T extends Subject>(ctx: Context, { entity, after, before, event, reason = null }: Written<T>): readonly Put[] {
  expectReadable(entity, after);
  const stale = (stored: Stored) => staleVersion(before?.version ?? 0, Number(stored?.version ?? 0));
  const change: Change = Shape.parse({
    subjectId: after.id,
    version: after.version,
    event,
    occurredAt: ctx.now.toISOString(),
    actor: { subject: ctx.actor.subject, roles: [...new Set(ctx.actor.grants.map(({ role }) => role))] },
    unitCode: after.unit?.code ?? null,
    provinceCode: after.unit?.provinceCode ?? null,
    requestId: ctx.requestId,
    reason,
    locked: isLocked(before) || isLocked(after),
    fields: before ? fieldsOf(before, after) : [],
  });
  const puts = [before ? replace(entity, after, before.version, stale) : create(entity, after, stale), create(ChangeEntity, change, stale)];
  for (const { item } of puts)
    if (Buffer.byteLength(String(item.body)) > LARGEST_BODY) throw new Failure("TOO_LARGE", [], { limit: `${LARGEST_BODY / 1_000} KB` });
  return puts;
}

/** A list that is full is told; anything else that could not be read back is a bug, and nothing is written. */
function expectReadable<T>({ name, refusals }: Entity<T>, value: T): void {
  const issues = refusals(value);
  if (issues.length === 0) return;
  if (issues.every(({ code }) => code === "too_big")) throw new Failures(issues.map(toFailure));
  throw new TypeError(`${name} could not be read back: ${issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}`);
}

export const staleVersion = (expectedVersion: number, currentVersion: number): Failure =>
  new Failure("STALE_VERSION", ["expectedVersion"], { expectedVersion, currentVersion });

/** @throws Failure STALE_VERSION when the caller decided on an older version than the stored one. */
export function expectVersion(subject: Pick<Subject, "version">, expected: number): void {
  if (subject.version !== expected) throw staleVersion(expected, subject.version);
}

function fieldsOf<T extends object>(before: T, after: T): { field: string; before: unknown; after: unknown }[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => {
    const changed = field === "version" ? undefined : difference(earlier.get(field), value);
    return changed ? [{ field, before: changed[0], after: changed[1] }] : [];
  });
}

/** Whether what a write shows is for those alone who may read a locked text: the subject was locked before it, or is since. */
const isLocked = (value: object | undefined): boolean => value !== undefined && "contentState" in value && value.contentState === "LOCKED";

/** The changes of a subject, oldest first, from one Query; `after` is the version to continue after. */
export async function changesOf(ctx: Context, subjectId: string, { after, limit }: { after: number; limit: number }): Promise<readonly Change[]> {
  const pk = fill("CHANGE#{subject}", { subject: subjectId });
  const items = await queryAll(ctx, { pk, consistent: true, from: fill("{version}", { version: after + 1 }), limit });
  return items.flatMap((item) => decode(ctx, ChangeEntity, item) ?? []);
}
