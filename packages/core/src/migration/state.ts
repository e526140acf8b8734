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
/** Deadlines are settled by policies with conditions (`settle-anew.ts`). */
const SETTLED = "policies 2";
/** The current form of the table: the entities whose schema has changed, with its version. */
export const STATE = [...CHANGED, SETTLED].toSorted().join(", ");

/** A migration that has not read anything yet. */
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

/** The stored migration to the current form, or undefined if none has started. */
export const current = (ctx: Pick<Context, "table" | "until">): Promise<Migration | undefined> =>
  get(ctx, MigrationEntity, MigrationEntity.keyOf({ state: STATE }), { consistent: true });

/**
 * Whether the table may contain items in an earlier form: no migration to the current form has
 * finished, or the last one had failures. Costs one read.
 */
export async function isDue(ctx: Pick<Context, "table" | "until">): Promise<boolean> {
  const job = await current(ctx);
  return !job || job.finishedAt === null || job.counts.failed > 0;
}
