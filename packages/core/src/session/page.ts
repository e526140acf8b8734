import { DirectiveEntity } from "../directive/entity.ts";
import type { Directive } from "../directive/shape.ts";
import { NoticeEntity } from "../notice/entity.ts";
import type { Notice } from "../notice/shape.ts";
import { OpinionEntity } from "../opinion/entity.ts";
import type { Opinion } from "../opinion/shape.ts";
import type { Context } from "../request/context.ts";
import type { Item } from "../table/entity.ts";
import { decode, query } from "../table/read.ts";
import { SessionEntity } from "./entity.ts";
import type { Session } from "./shape.ts";

/** A session with all that hangs on it, as far as it was read. */
export interface Page {
  readonly session: Session;
  /** The first and those that amended it. */
  readonly notices: readonly Notice[];
  readonly directives: readonly Directive[];
  /** In the order of recording, from the first. */
  readonly opinions: readonly Opinion[];
  /** Whether these are all the session's opinions. */
  readonly complete: boolean;
}

/**
 * The session, its notice and up to 40 directives stand before the first opinion; what later
 * notices added is read on for.
 */
const BEFORE_OPINIONS = 44;

/**
 * Reads a session's partition to the end of the last opinion wanted: one Query while that fits in 1
 * MB.
 */
export async function readPage(
  ctx: Context,
  ulid: string,
  opinions: number | "ALL",
): Promise<Page | undefined> {
  const page: Mutable = { session: undefined, notices: [], directives: [], opinions: [] };
  const wanted = opinions === "ALL" ? Number.POSITIVE_INFINITY : opinions;
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    const limit = opinions === "ALL" ? undefined : BEFORE_OPINIONS + opinions;
    const { items, lastKey } = await query(ctx, {
      pk: SessionEntity.partition({ session: ulid }),
      limit,
      startKey,
    });
    for (const item of items) take(ctx, page, item);
    startKey = lastKey;
    // Directives stand before opinions: until the first opinion they may not all be here.
  } while (startKey && (page.opinions.length < wanted || page.opinions.length === 0));
  const { session } = page;
  return session && { ...page, session, complete: startKey === undefined };
}

interface Mutable {
  session: Session | undefined;
  readonly notices: Notice[];
  readonly directives: Directive[];
  readonly opinions: Opinion[];
}

function take(ctx: Context, page: Mutable, item: Item): void {
  if (SessionEntity.slotsOf(item)) page.session = decode(ctx, SessionEntity, item);
  else if (NoticeEntity.slotsOf(item))
    page.notices.push(...present(decode(ctx, NoticeEntity, item)));
  else if (DirectiveEntity.slotsOf(item))
    page.directives.push(...present(decode(ctx, DirectiveEntity, item)));
  else page.opinions.push(...present(decode(ctx, OpinionEntity, item)));
}

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
