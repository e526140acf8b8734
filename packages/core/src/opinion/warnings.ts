import type * as z from "zod";
import { type Actor, PUBLIC } from "../access/actor.ts";
import { may } from "../access/permissions.ts";
import { mentionOf } from "../citizen/mention.ts";
import { identitiesToCompare } from "../citizen/read.ts";
import type { Identity } from "../citizen/shape.ts";
import { listBySession as directivesOf } from "../directive/read.ts";
import { RequestError } from "../kernel/errors.ts";
import { partsOf } from "../kernel/id.ts";
import { finderOf } from "../kernel/passages.ts";
import { listBySession as noticesOf } from "../notice/read.ts";
import type { Context } from "../request/context.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session, Warning } from "../session/shape.ts";
import { isOpenTo } from "../session/visibility.ts";
import { byIds, listByHome } from "./read.ts";
import type { Opinion } from "./shape.ts";
import { placesOf } from "./veil.ts";
import { isLockedFor, visibleTo } from "./visibility.ts";

/** A warning about a text. It never contains the text. */
export interface TextWarning {
  readonly code: z.output<typeof Warning.schema>;
  /** The object that contains the text. */
  readonly subjectId: string;
  /** The field of the text in that object; empty for the object as a whole. */
  readonly path: readonly string[];
}

/** Maximum warnings of one call, and opinions of a session whose texts are compared. */
const WARNINGS_MAX = 100;

const warn =
  (code: TextWarning["code"], test: (text: string) => boolean) =>
  (subject: { readonly id: string }): readonly TextWarning[] =>
    placesOf(subject, test).map((path) => ({ code, subjectId: subject.id, path }));

/** The session, notices and directives of a session: they have texts beside those of opinions. */
async function pageOf(ctx: Context, session: Session): Promise<readonly { readonly id: string }[]> {
  const home = partsOf("session", session.id)?.[0] ?? "";
  const [notices, directives] = await Promise.all([noticesOf(ctx, home), directivesOf(ctx, home)]);
  return [session, ...notices, ...directives];
}

/**
 * The places where the redacted passages of an opinion remain: in opinions merged into it, and in
 * the session, notices and directives of its session, as far as the caller may read them. At most
 * WARNINGS_MAX.
 */
export async function remainingPassages(
  ctx: Context,
  opinion: Opinion,
): Promise<readonly TextWarning[]> {
  const passages = opinion.redaction?.passages ?? [];
  if (passages.length === 0) return [];
  const find = finderOf(passages);
  const placesIn = warn("PASSAGE_REMAINS", (text) => find(text).length > 0);
  const merged = await byIds(
    ctx,
    opinion.merged.map(({ id }) => id),
  );
  const session =
    opinion.sessionId === null ? undefined : await sessionById(ctx, opinion.sessionId);
  const page = session && isOpenTo(session, ctx.actor) ? await pageOf(ctx, session) : [];
  const readable = [...merged.values()].filter((other) => !isLockedFor(other, ctx.actor));
  return firstOf([...readable.map(shownTo), ...page], placesIn);
}

/**
 * The places in an opinion and those merged into it where a passage remains that is redacted in
 * another of them, as far as the caller may read them. At most WARNINGS_MAX. Pure.
 */
export function remainingAmongMerged(
  actor: Actor,
  opinions: readonly Opinion[],
): readonly TextWarning[] {
  const passages = [...new Set(opinions.flatMap(({ redaction }) => redaction?.passages ?? []))];
  if (passages.length === 0) return [];
  const find = finderOf(passages);
  return firstOf(
    opinions.filter((each) => !isLockedFor(each, actor)).map(shownTo),
    warn("PASSAGE_REMAINS", (text) => find(text).length > 0),
  );
}

/** The warnings about the subjects, up to the limit. */
function firstOf<T>(
  subjects: readonly T[],
  placesIn: (subject: T) => readonly TextWarning[],
): readonly TextWarning[] {
  const found: TextWarning[] = [];
  for (const subject of subjects) {
    if (found.length >= WARNINGS_MAX) break;
    found.push(...placesIn(subject));
  }
  return found.slice(0, WARNINGS_MAX);
}

/** The texts of an opinion that are public, or become public with it. */
const shownTo = (opinion: Opinion) => {
  const { deadlines: _, ...shown } = visibleTo(opinion, PUBLIC);
  return shown;
};

/**
 * The texts of an opinion that will be public and name its citizen. `given`: the identity in the
 * caller's own input. Without it, only callers who may read the identity get a warning. If the
 * identity cannot be read now, the warning is NOT_CHECKED.
 */
export async function textsNamingCitizen(
  ctx: Context,
  opinion: Opinion,
  given?: Identity | null,
): Promise<readonly TextWarning[]> {
  const { citizenId, contentState } = opinion;
  if (citizenId === null || contentState === "LOCKED") return [];
  if (!given && !may(ctx.actor, "readCitizen", opinion)) return [];
  const identity =
    given ??
    (await readOr(ctx, [citizenId]).then((found) => found && (found.get(citizenId) ?? null)));
  if (identity === undefined) return [{ code: "NOT_CHECKED", subjectId: opinion.id, path: [] }];
  return identity === null ? [] : warn("NAMES_CITIZEN", mentionOf(identity))(shownTo(opinion));
}

/** Identities by citizen id; undefined if they cannot be read now. */
const readOr = (ctx: Context, ids: readonly string[]) =>
  identitiesToCompare(ctx, ids).catch((error: unknown) => {
    if (error instanceof RequestError) return undefined;
    throw error;
  });

/**
 * The texts that a published session shows and that name one of its citizens. Compares the first
 * WARNINGS_MAX opinions; NOT_CHECKED says that there are more, or that identities cannot be read
 * now. Empty for callers who may not read identities.
 */
export async function textsNamingCitizens(
  ctx: Context,
  session: Session,
): Promise<readonly TextWarning[]> {
  if (!may(ctx.actor, "readCitizen", session)) return [];
  const home = partsOf("session", session.id)?.[0] ?? "";
  const { rows, more } = await listByHome(ctx, {
    home,
    limit: WARNINGS_MAX,
    cursor: undefined,
    backward: false,
    where: ({ citizenId, contentState }) => citizenId !== null && contentState !== "LOCKED",
  });
  const opinions = rows.map(({ value }) => value);
  const found = await readOr(
    ctx,
    opinions.flatMap(({ citizenId }) => citizenId ?? []),
  );
  const unchecked: TextWarning = { code: "NOT_CHECKED", subjectId: session.id, path: [] };
  if (!found) return [unchecked];
  const page = await pageOf(ctx, session);
  const identified = opinions.flatMap((opinion) => {
    const identity = found.get(opinion.citizenId ?? "");
    return identity ? [{ opinion, identity }] : [];
  });
  // A text of the page may name any of the citizens: one pass looks for all of them.
  const mentionsAny = mentionOf(...identified.map(({ identity }) => identity));
  const named = [
    ...firstOf(identified, ({ opinion, identity }) =>
      warn("NAMES_CITIZEN", mentionOf(identity))(shownTo(opinion)),
    ),
    ...firstOf(page, warn("NAMES_CITIZEN", mentionsAny)),
  ];
  return [...(more ? [unchecked] : []), ...named].slice(0, WARNINGS_MAX);
}
