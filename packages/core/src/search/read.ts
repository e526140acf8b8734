import { partsOf } from "../kernel/id.ts";
import { OpinionEntity, opinionKey } from "../opinion/entity.ts";
import type { Opinion } from "../opinion/shape.ts";
import { SessionEntity, sessionKey } from "../session/entity.ts";
import { AUDIENCES } from "../table/audience.ts";
import type { TableContext } from "../table/context.ts";
import { batchGet, decode, keyText, queryAll } from "../table/read.ts";
import { type Place, walk } from "../table/walk.ts";
import { placesOfJob } from "../unit/places.ts";
import { COUNTRY } from "../unit/read.ts";
import { type Entry, entryOf } from "./entry.ts";

/**
 * The entries of opinions by id, as the table holds them now. An id without a readable opinion has
 * no entry.
 */
export async function entriesOf(
  ctx: TableContext,
  ids: readonly string[],
): Promise<readonly Entry[]> {
  const keys = ids.flatMap((id) => opinionKey(id) ?? []);
  const items = await batchGet(ctx, keys, { consistent: true });
  const opinions = [...items.values()].flatMap((item) => decode(ctx, OpinionEntity, item) ?? []);
  return ofOpinions(ctx, opinions);
}

/** The entries of all opinions of a session, by the session's id. */
export async function entriesOfSession(ctx: TableContext, id: string): Promise<readonly Entry[]> {
  const [home, ...rest] = partsOf("session", id) ?? [];
  if (!home || rest.length > 0) return [];
  const items = await queryAll(ctx, {
    pk: OpinionEntity.partition({ home }),
    ...OpinionEntity.range(),
    consistent: true,
  });
  return ofOpinions(
    ctx,
    items.flatMap((item) => decode(ctx, OpinionEntity, item) ?? []),
  );
}

/**
 * Reads the sessions after the opinions, both consistently. The write of the later of the two leads
 * to a reading that sees both, so the last entry of an opinion is right, in whatever order entries
 * arrive.
 */
async function ofOpinions(
  ctx: TableContext,
  opinions: readonly Opinion[],
): Promise<readonly Entry[]> {
  const ids = new Set(opinions.flatMap(({ sessionId }) => sessionId ?? []));
  const items = await batchGet(
    ctx,
    [...ids].flatMap((id) => sessionKey(id) ?? []),
    { consistent: true },
  );
  const sessionOf = ({ sessionId }: Opinion) => {
    const key = sessionId === null ? undefined : sessionKey(sessionId);
    return key && decode(ctx, SessionEntity, items.get(keyText(key)));
  };
  return opinions.map((opinion) => entryOf(opinion, sessionOf(opinion)));
}

/**
 * Yields the entries of all opinions, partition by partition and day by day, from a place on, and
 * the next place.
 */
export async function* allEntries(
  ctx: TableContext,
  from?: Place,
): AsyncGenerator<{ readonly entries: readonly Entry[]; readonly next: Place | undefined }> {
  const { codes } = await placesOfJob(ctx, COUNTRY);
  const { provinceDay } = OpinionEntity.index;
  const partitions = codes.flatMap((province) =>
    AUDIENCES.map((audience) => provinceDay.partition({ audience, province })),
  );
  for await (const { rows, next } of walk(ctx, { index: "provinceDay", partitions }, from)) {
    const ids = rows.flatMap((row) => provinceDay.slotsOf(row)?.id ?? []);
    yield { entries: await entriesOf(ctx, ids), next };
  }
}
