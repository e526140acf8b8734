import { isDeepStrictEqual } from "node:util";
import { expectItemSize } from "../change/storable.ts";
import { DirectiveEntity } from "../directive/entity.ts";
import { RequestError } from "../kernel/errors.ts";
import { parseId, toId } from "../kernel/id.ts";
import { OpinionEntity } from "../opinion/entity.ts";
import type { Opinion } from "../opinion/shape.ts";
import { AUDIENCES } from "../table/audience.ts";
import type { TableContext } from "../table/context.ts";
import { decode, getRawItem, query } from "../table/read.ts";
import { isWriteConflict, WriteConflict } from "../table/retry.ts";
import { type Place, walk } from "../table/walk.ts";
import { putAlone } from "../table/write.ts";
import { SessionEntity, sessionKey, ulidOf } from "./entity.ts";
import { figuresOf } from "./figures.ts";
import type { Figures } from "./shape.ts";

export { COUNTED_FIELDS } from "./figures.ts";

/** Counts of one session in a row. Each but the last found that a write had come between. */
const COUNTS_MAX = 10;
const conflict = () => new WriteConflict("another write changed the session");

/** The session in whose figures a subject is counted; undefined if it is in none. */
export function countedIn(subjectId: string): string | undefined {
  const { kind, parts: [home = ""] = [] } = parseId(subjectId) ?? {};
  if (kind === "session") return subjectId;
  // The home of an opinion without a session has the form `unit@month`.
  const isOfSession = kind === "directive" || (kind === "opinion" && !home.includes("@"));
  return isOfSession ? toId("session", home) : undefined;
}

const toArray = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** Counts the partition of a session, page by page. */
async function counted(ctx: TableContext, ulid: string): Promise<Figures> {
  const opinions: Opinion[] = [];
  let directives = 0;
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    const { items, lastKey } = await query(ctx, {
      pk: SessionEntity.partition({ session: ulid }),
      from: DirectiveEntity.prefix(),
      consistent: true,
      startKey,
    });
    for (const item of items) {
      if (item.type === DirectiveEntity.name)
        directives += decode(ctx, DirectiveEntity, item) ? 1 : 0;
      else opinions.push(...toArray(decode(ctx, OpinionEntity, item)));
    }
    startKey = lastKey;
  } while (startKey);
  return figuresOf(opinions, directives);
}

/**
 * Stores the figures of a session as its record gives them now, unless they are stored already.
 * Returns whether it wrote. The version of the session stays, and no Change is written. A session
 * that does not exist, or cannot be read, is left as it is.
 *
 * A run ends only when a count that began after its last write finds the stored figures equal. So
 * the figures are right once each Change has had a run that began after it, in whatever order runs
 * happen: after the last write of the figures, its own run has compared them with the record, and
 * so has the run of every Change that came later. A mutation of the session writes the figures that
 * it has read, but also a Change, and so another run. Without the second count, a run that has
 * counted early could write after one that found nothing to write.
 *
 * @throws Failure TOO_LARGE if the session has no room for its figures; RequestError RETRY_LATER if
 * the time is over, or if other writes came between each time.
 */
export async function countFigures(ctx: TableContext, sessionId: string): Promise<boolean> {
  const key = sessionKey(sessionId);
  let wrote = false;
  for (let counts = 0; key && counts < COUNTS_MAX; counts++) {
    const item = await getRawItem(ctx, key);
    const session = decode(ctx, SessionEntity, item);
    if (!item || !session) return wrote;
    const figures = await counted(ctx, ulidOf(sessionId));
    if (isDeepStrictEqual(figures, session.figures)) return wrote;
    const put = {
      item: SessionEntity.toItem({ ...session, figures }),
      // Refused if a mutation or another run has written the session since it was read.
      storedItem: item,
      toError: conflict,
    };
    expectItemSize(put);
    try {
      await putAlone(ctx, put);
      wrote = true;
    } catch (error) {
      if (!isWriteConflict(error)) throw error;
    }
  }
  if (key) throw new RequestError("RETRY_LATER");
  return wrote;
}

/** The ids of all sessions of the country by day, from a place on, and the next place. */
export async function* allSessionIds(
  ctx: TableContext,
  from?: Place,
): AsyncGenerator<{ readonly ids: readonly string[]; readonly next: Place | undefined }> {
  const { countryDay } = SessionEntity.index;
  const partitions = AUDIENCES.map((audience) => countryDay.partition({ audience }));
  for await (const { rows, next } of walk(ctx, { index: "countryDay", partitions }, from))
    yield { ids: rows.flatMap((row) => countryDay.slotsOf(row)?.id ?? []), next };
}
