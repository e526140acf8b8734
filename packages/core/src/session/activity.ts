import { createHash } from "node:crypto";
import { READABLE_WITHIN_MS } from "../change/entity.ts";
import { changesSince, type Placed } from "../change/since.ts";
import { subjectIdOf } from "../deadline-record/id.ts";
import { type Kind, parseId } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { NONE } from "../table/key.ts";
import type { Session } from "./shape.ts";

/** The age of a cursor up to which the Changes are read. */
const AGE_MAX_MS = 15 * 60_000;
/** The maximum number of Changes of the province that are read for one answer. */
const READ_MAX = 1_000;
/** The maximum number of objects that one answer has. */
const CHANGED_MAX = 100;
/** The maximum number of Changes that a position remembers. A forgotten one is answered again. */
const SEEN_MAX = 100;

/** The position of a reader: an instant, and the Changes after it that the reader has. */
interface Position {
  readonly from: Date;
  readonly seen: ReadonlySet<string>;
}

export interface Activity {
  /** The ids of the objects that changed, in the order of their last change. */
  readonly changed: readonly string[];
  /** False if more changed than `changed` may have, or the position is too old. */
  readonly isComplete: boolean;
  /** The position to continue from, plain ASCII of at most 924 characters. */
  readonly next: string;
}

const markOf = ({ subjectId, version }: Placed): string =>
  createHash("sha256").update(`${subjectId} ${version}`).digest("base64url").slice(0, 8);

const textOf = ({ from, seen }: Position): string =>
  [from.toISOString(), ...[...seen].slice(-SEEN_MAX)].join(" ");

/**
 * The position before everything that a reader of this moment may have missed: a Change may become
 * readable so much later than its time. Every read of the activity covers this time again.
 */
const fresh = (now: Date): Position => ({
  from: new Date(now.getTime() - READABLE_WITHIN_MS),
  seen: new Set(),
});

function parse(text: string): Position | undefined {
  const [instant = "", ...seen] = text.split(" ");
  const from = new Date(instant);
  return Number.isNaN(from.getTime()) ? undefined : { from, seen: new Set(seen) };
}

/** The session and its objects that an answer may have. A notice changes its session, too. */
const ANSWERED: readonly (Kind | undefined)[] = ["session", "directive", "opinion"];

/** The id of the object that a Change is about, if it belongs to the session. */
function belonging(home: string, { subjectId }: Placed): string | undefined {
  const isDeadline = parseId(subjectId)?.kind === "deadline";
  const id = isDeadline ? subjectIdOf(subjectId) : subjectId;
  const parsed = parseId(id);
  return ANSWERED.includes(parsed?.kind) && parsed?.parts[0] === home ? id : undefined;
}

/**
 * Finds what changed in a session, its directives and opinions since a position. Without a
 * position it reads nothing and returns the first position: a reader who reads the session in the
 * same request misses nothing. The caller checks the permissions, also for each object.
 */
export async function activityOf(
  ctx: Context,
  { id, unit }: Pick<Session, "id" | "unit">,
  after: string | undefined,
): Promise<Activity> {
  const { now } = ctx;
  const restart = (isComplete: boolean): Activity => ({
    changed: [],
    isComplete,
    next: textOf(fresh(now)),
  });
  if (after === undefined) return restart(true);
  const position = parse(after);
  const age = position && now.getTime() - position.from.getTime();
  // The clock of a sandbox may have been turned back.
  if (!position || age === undefined || age > AGE_MAX_MS || age < 0) return restart(false);
  const placed = await changesSince(ctx, {
    province: unit?.provinceCode ?? NONE,
    from: position.from,
    to: now,
    limit: READ_MAX,
  });
  if (!placed) return restart(false);
  const home = parseId(id)?.parts[0] ?? "";
  const own = placed.flatMap((each) => {
    const object = belonging(home, each);
    return object === undefined ? [] : [{ ...each, object, mark: markOf(each) }];
  });
  const unseen = own.filter(({ mark }) => !position.seen.has(mark));
  // An object that changed twice stands where it changed last.
  const changed = [...new Set(unseen.toReversed().map(({ object }) => object))].reverse();
  if (changed.length > CHANGED_MAX) return restart(false);
  const from = new Date(Math.max(position.from.getTime(), now.getTime() - READABLE_WITHIN_MS));
  const recent = own.filter(({ instant }) => instant >= from.toISOString());
  const next = textOf({ from, seen: new Set(recent.map(({ mark }) => mark)) });
  return { changed, isComplete: true, next };
}
