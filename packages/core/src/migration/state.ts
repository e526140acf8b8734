import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { ENTITIES } from "./entities.ts";
import { type Migration, MigrationEntity, NOTHING } from "./entity.ts";

type Stored = (typeof ENTITIES)[number];
export const BY_NAME: ReadonlyMap<unknown, Stored> = new Map(
  ENTITIES.map((entity) => [entity.name, entity]),
);

/** That deadlines have entries in the register is no version of any item. */
const REGISTER = "register 1";
const CHANGED = ENTITIES.filter(({ schema }) => schema > 1).map(
  ({ name, schema }) => `${name} ${schema}`,
);
/** What this program writes: the entities that have changed, in their versions. */
export const STATE = [...CHANGED.toSorted(), REGISTER].join(", ");

/** Begun, and not begun with. */
export const fresh = (
  now: Date,
  { segments, version }: { segments: number; version: number },
): Migration => ({
  ...{
    state: STATE,
    version,
    startedAt: now.toISOString(),
    finishedAt: null,
    phase: "ITEMS",
    counts: NOTHING,
    failures: [],
  },
  segments: unread(segments),
});
export const unread = (count: number): Migration["segments"] =>
  Array.from({ length: count }, () => ({ next: null, done: false, read: 0 }));

/**
 * The backfill to what this program writes, as far as it has come; undefined where none was begun.
 */
export const current = (ctx: Pick<Context, "table" | "until">): Promise<Migration | undefined> =>
  get(ctx, MigrationEntity, MigrationEntity.keyOf({ state: STATE }), { consistent: true });

/**
 * Whether something of an earlier form may lie in the table, for it was never looked for or could
 * not be brought up to date: one read.
 */
export async function isDue(ctx: Pick<Context, "table" | "until">): Promise<boolean> {
  const job = await current(ctx);
  return !job || job.finishedAt === null || job.counts.left > 0 || job.counts.failed > 0;
}
