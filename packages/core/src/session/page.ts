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

/** A session with its notices, its directives and the opinions that were read. */
export interface Page {
  readonly session: Session;
  /** The first notice and its amendments. */
  readonly notices: readonly Notice[];
  readonly directives: readonly Directive[];
  /** In the order of recording, from the first. */
  readonly opinions: readonly Opinion[];
  /** Whether `opinions` contains all opinions of the session that can be read. */
  readonly complete: boolean;
  /** Whether an opinion is damaged: it was reported and left out. */
  readonly damaged: boolean;
}

/**
 * The expected number of items before the first opinion: session, notices and up to 40 directives.
 * If amendments added more, another Query reads them.
 */
const BEFORE_OPINIONS = 44;

/**
 * Reads the partition of a session up to the requested number of opinions. Costs one Query if the
 * items fit in 1 MB.
 */
export async function readPage(
  ctx: Context,
  ulid: string,
  opinions: number | "ALL",
): Promise<Page | undefined> {
  const page: Mutable = {
    session: undefined,
    notices: [],
    directives: [],
    opinions: [],
    damaged: false,
  };
  const opinionLimit = opinions === "ALL" ? Number.POSITIVE_INFINITY : opinions;
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    const limit = opinions === "ALL" ? undefined : BEFORE_OPINIONS + opinions;
    const { items, lastKey } = await query(ctx, {
      pk: SessionEntity.partition({ session: ulid }),
      limit,
      startKey,
    });
    for (const item of items) addItem(ctx, page, item);
    startKey = lastKey;
    // Directives precede opinions. Without an opinion yet, some directives may still be unread.
  } while (startKey && (page.opinions.length < opinionLimit || page.opinions.length === 0));
  const { session } = page;
  return session && { ...page, session, complete: startKey === undefined };
}

interface Mutable {
  session: Session | undefined;
  readonly notices: Notice[];
  readonly directives: Directive[];
  readonly opinions: Opinion[];
  damaged: boolean;
}

/** The first characters of the sort keys. Comparing them costs less than parsing each key. */
const SESSION = SessionEntity.prefix();
const NOTICE = NoticeEntity.prefix();
const DIRECTIVE = DirectiveEntity.prefix();

function addItem(ctx: Context, page: Mutable, item: Item): void {
  const { sk } = item;
  if (sk.startsWith(SESSION)) page.session = decode(ctx, SessionEntity, item);
  else if (sk.startsWith(NOTICE)) page.notices.push(...toArray(decode(ctx, NoticeEntity, item)));
  else if (sk.startsWith(DIRECTIVE))
    page.directives.push(...toArray(decode(ctx, DirectiveEntity, item)));
  else {
    const opinion = decode(ctx, OpinionEntity, item);
    if (opinion) page.opinions.push(opinion);
    else page.damaged = true;
  }
}

const toArray = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
