import { partsOf } from "../kernel/id.ts";
import { OpinionEntity, opinionKey } from "../opinion/entity.ts";
import type { Opinion } from "../opinion/shape.ts";
import { SessionEntity, sessionKey } from "../session/entity.ts";
import type { TableContext } from "../table/context.ts";
import { batchGet, decode, keyText, query, queryAll } from "../table/read.ts";
import { TABLE } from "../table/table.ts";
import { placesOf } from "../unit/places.ts";
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

/** The place of a rebuild: a province, and the sort key of the last opinion read in it. */
export interface Place {
  readonly province: string;
  readonly after: string | undefined;
}
interface Page {
  readonly entries: readonly Entry[];
  /** The place to continue; undefined at the end. */
  readonly next: Place | undefined;
}

/**
 * Yields the entries of all opinions, province by province and day by day, from a place on. It
 * reads the index and never scans.
 */
export async function* allEntries(ctx: TableContext, from?: Place): AsyncGenerator<Page> {
  const { codes } = await placesOf(ctx, COUNTRY, true);
  const provinces = codes.toSorted();
  const { provinceDay } = OpinionEntity.index;
  for (const [i, province] of provinces.entries()) {
    if (from && province < from.province) continue;
    let after = from?.province === province ? from.after : undefined;
    const following = provinces[i + 1];
    for (let isLast = false; !isLast; ) {
      const { items, lastKey } = await query(ctx, {
        index: "provinceDay",
        pk: provinceDay.partition({ province }),
        from: after,
        limit: PAGE,
      });
      isLast = lastKey === undefined;
      // The row of the place is read once more.
      const ids = items.flatMap((row) => provinceDay.slotsOf(row)?.id ?? []);
      const last = items.at(-1);
      after = last === undefined ? after : String(last[TABLE.indexes.provinceDay.sortKey]);
      const here = { province, after };
      const next = following === undefined ? undefined : { province: following, after: undefined };
      yield { entries: await entriesOf(ctx, ids), next: isLast ? next : here };
    }
  }
}
