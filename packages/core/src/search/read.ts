import { partsOf } from "../kernel/id.ts";
import { OpinionEntity, opinionKey } from "../opinion/entity.ts";
import type { Opinion } from "../opinion/shape.ts";
import { SessionEntity, sessionKey } from "../session/entity.ts";
import { AUDIENCES } from "../table/audience.ts";
import type { TableContext } from "../table/context.ts";
import { batchGet, decode, keyText, query, queryAll } from "../table/read.ts";
import { TABLE } from "../table/table.ts";
import { placesOfJob } from "../unit/places.ts";
import { COUNTRY } from "../unit/read.ts";
import { type Entry, entryOf } from "./entry.ts";

/** Opinions per read. */
const PAGE = 100;

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

/** The place of a rebuild: a partition, and the sort key of the last opinion read in it. */
export interface Place {
  readonly partition: string;
  readonly after: string | undefined;
}
interface Page {
  readonly entries: readonly Entry[];
  /** The place to continue; undefined at the end. */
  readonly next: Place | undefined;
}

/**
 * Yields the entries of all opinions, partition by partition and day by day, from a place on. It
 * reads the index and never scans.
 */
export async function* allEntries(ctx: TableContext, from?: Place): AsyncGenerator<Page> {
  const { codes } = await placesOfJob(ctx, COUNTRY);
  const { provinceDay } = OpinionEntity.index;
  const partitions = codes
    .flatMap((province) =>
      AUDIENCES.map((audience) => provinceDay.partition({ audience, province })),
    )
    .toSorted();
  for (const [i, partition] of partitions.entries()) {
    if (from && partition < from.partition) continue;
    let after = from?.partition === partition ? from.after : undefined;
    const following = partitions[i + 1];
    for (let isLast = false; !isLast; ) {
      const { items, lastKey } = await query(ctx, {
        index: "provinceDay",
        pk: partition,
        from: after,
        limit: PAGE,
      });
      isLast = lastKey === undefined;
      // The row of the place is read once more.
      const ids = items.flatMap((row) => provinceDay.slotsOf(row)?.id ?? []);
      const last = items.at(-1);
      after = last === undefined ? after : String(last[TABLE.indexes.provinceDay.sortKey]);
      const next = following === undefined ? undefined : { partition: following, after: undefined };
      yield { entries: await entriesOf(ctx, ids), next: isLast ? next : { partition, after } };
    }
  }
}
