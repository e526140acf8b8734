import type { Actor } from "../access/actor.ts";
import { forbidden, may } from "../access/permissions.ts";
import type { Session } from "../session/shape.ts";
import { isPublic } from "../session/visibility.ts";
import type { Response } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";

/** Where an opinion is handled. */
export const placeOf = ({ unit, assignment }: Pick<Opinion, "unit" | "assignment">) => ({
  unit,
  bodyId: assignment?.organization.id ?? null,
  bodyName: assignment?.organization.name ?? null,
});

/** Whether the caller sees it as somebody of its office, whatever the public sees. */
export const isOfOffice = (opinion: Pick<Opinion, "unit" | "assignment">, actor: Actor): boolean =>
  may(actor, "readUnpublished", placeOf(opinion));

/**
 * Pure: whether everybody may see it: of a session that was published, or, without one, once an
 * answer to it stands. A denunciation never, nor a complaint that was not made in public. `session`
 * is the opinion's own.
 */
export function isPublicOpinion(
  { sessionId, nature, responses, contentState }: Opinion,
  session: Pick<Session, "status"> | undefined,
): boolean {
  if (contentState === "LOCKED") return false;
  if (sessionId !== null) return session !== undefined && isPublic(session);
  return nature !== "COMPLAINT" && responses.some(({ status }) => status !== "DRAFT");
}

/** Pure: whether the caller may know that an opinion exists. `session`: its own. */
export const isVisible = (
  opinion: Opinion,
  actor: Actor,
  session: Pick<Session, "status"> | undefined,
): boolean => isOfOffice(opinion, actor) || isPublicOpinion(opinion, session);

/**
 * Whether what it says is kept from the caller: a locked text, but for the persons who were named
 * for it.
 */
export const isLockedFor = (
  opinion: Pick<Opinion, "contentState" | "unit" | "assignment">,
  actor: Actor,
): boolean =>
  opinion.contentState === "LOCKED" && !may(actor, "readLockedContent", placeOf(opinion));

/**
 * What is locked is opened, and changed, by those alone who may read it. @throws RequestError
 * FORBIDDEN for everybody else.
 */
export function expectUnlocked(
  actor: Actor,
  opinion: Pick<Opinion, "contentState" | "unit" | "assignment">,
): void {
  if (isLockedFor(opinion, actor)) throw forbidden("readLockedContent", { unit: opinion.unit });
}

/** Stands where a passage was taken out. */
export const REDACTED = "[…]";

/** Whether passages of it are kept from the caller. */
export const isRedactedFor = (
  opinion: Pick<Opinion, "contentState" | "unit" | "assignment">,
  actor: Actor,
): boolean => opinion.contentState === "REDACTED" && !may(actor, "readRedacted", placeOf(opinion));

/**
 * The properties that hold what people worded, wherever they stand; every other is a name, a day, a
 * state.
 */
const WORDED: ReadonlySet<string> = new Set([
  "content",
  "answeredBy",
  "deliveredBy",
  "note",
  "reason",
  "basis",
  "name",
  "documentNumber",
  "receiptNumber",
  "passages",
]);

/** Where a passage stands in a text, each from and to. */
function* placesIn(text: string, passage: string): Generator<readonly [from: number, to: number]> {
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1))
    yield [at, at + passage.length];
}

/**
 * Pure: a text without the passages; where they overlap or touch, without all that any of them
 * covers.
 */
export function redactText(text: string, passages: readonly string[]): string {
  const covered = passages
    .flatMap((passage) => [...placesIn(text, passage)])
    .toSorted(([a], [b]) => a - b);
  let shown = "";
  let end = -1;
  for (const [from, to] of covered) {
    if (from > end) shown += text.slice(Math.max(end, 0), from) + REDACTED;
    end = Math.max(end, to);
  }
  return shown + text.slice(Math.max(end, 0));
}

/**
 * Pure: a value with the passages taken out of each text that somebody worded. `named`: the
 * property that holds the value itself.
 */
export function withoutPassages<T>(value: T, passages: readonly string[], named = ""): T {
  const veil = (part: unknown, name: string): unknown => {
    if (typeof part === "string") return WORDED.has(name) ? redactText(part, passages) : part;
    if (Array.isArray(part)) return part.map((each) => veil(each, name));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, veil(each, key)]));
  };
  return veil(value, named) as T; // texts stay texts, and everything else is as it was
}

/** An opinion of which something may be kept from whoever looks. */
export type VisibleOpinion = Omit<Opinion, "content" | "redaction"> & {
  readonly content: string | null;
  readonly redaction:
    | (Omit<NonNullable<Opinion["redaction"]>, "passages" | "by"> & {
        readonly passages: string[] | null;
        readonly by: string | null;
      })
    | null;
};

/**
 * Pure: what the caller may read of an opinion that he may see: of a locked one no word, of a
 * redacted one the rest.
 */
export function seenBy(opinion: Opinion, actor: Actor): VisibleOpinion {
  if (isLockedFor(opinion, actor)) return withTextHidden(opinion);
  const at = placeOf(opinion);
  // Evidence may show people, and a draft is nobody's word yet: both are for those who handle
  // opinions.
  const handles = may(actor, "readDrafts", at);
  const responses = handles
    ? opinion.responses
    : opinion.responses.filter(({ status }) => status !== "DRAFT").map(withoutNotes);
  const documents = handles
    ? opinion.documents
    : opinion.documents.filter(({ kind }) => kind !== "EVIDENCE");
  const redaction = opinion.redaction && {
    ...opinion.redaction,
    by: may(actor, "readChanges", at) ? opinion.redaction.by : null,
  };
  const seen = { ...opinion, responses, documents, redaction };
  if (!isRedactedFor(opinion, actor)) return seen;
  const { escalations, rejection, redirection, returned, reopened, content } = opinion;
  const words = {
    content,
    responses,
    documents,
    escalations,
    rejection,
    redirection,
    returned,
    reopened,
  };
  return {
    ...seen,
    ...withoutPassages(words, opinion.redaction?.passages ?? []),
    redaction: redaction && { ...redaction, passages: null },
  };
}

/**
 * Pure: an opinion without a word of it. What is attached to a text, or said of it, says what the
 * text says.
 */
export const withTextHidden = (opinion: Opinion): VisibleOpinion => ({
  ...opinion,
  ...{
    content: null,
    responses: [],
    documents: [],
    escalations: [],
    rejection: null,
    returned: null,
    reopened: null,
    redaction: null,
  },
  redirection: opinion.redirection && { ...opinion.redirection, reason: null },
});

/** By whom the citizen was told, and what else is known of it: free words that may name him. */
const withoutNotes = ({ deliveries, ...answer }: Response): Response => ({
  ...answer,
  deliveries: deliveries.map((delivery) => ({ ...delivery, deliveredBy: null, note: null })),
});
