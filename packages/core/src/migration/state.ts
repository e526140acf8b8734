import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { ENTITIES } from "./entities.ts";
import { type Migration, MigrationEntity, NOTHING } from "./entity.ts";

type Stored = (typeof ENTITIES)[number];
export const BY_NAME: ReadonlyMap<unknown, Stored> = new Map(
  ENTITIES.map((entity) => [entity.name, entity]),
);

const CHANGED = ENTITIES.filter(({ schema }) => schema > 1).map(
  ({ name, schema }) => `${name} ${schema}`,
);
/** The forms that this program writes: the entities that have changed, in their versions. */
export const STATE = CHANGED.toSorted().join(", ") || "schema 1";

/** A migration that has read nothing yet. */
export const newMigration = (
  now: Date,
  { segments, version }: { segments: number; version: number },
): Migration => ({
  state: STATE,
  version,
  startedAt: now.toISOString(),
  finishedAt: null,
  segments: Array.from({ length: segments }, () => ({ next: null, done: false, read: 0 })),
  counts: NOTHING,
  failures: [],
});

/** The migration to the forms of this program, as it is; undefined where none began. */
export const current = (ctx: Pick<Context, "table" | "until">): Promise<Migration | undefined> =>
  get(ctx, MigrationEntity, MigrationEntity.keyOf({ state: STATE }), { consistent: true });

/**
 * Whether the table may hold an item of an earlier form: no migration to the forms of this program
 * has ended, or one has left items that failed. Costs one read.
 */
export async function isDue(ctx: Pick<Context, "table" | "until">): Promise<boolean> {
  const job = await current(ctx);
  return !job || job.finishedAt === null || job.counts.failed > 0;
}
