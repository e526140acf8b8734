import type { Actor } from "../actor.ts";
import { may } from "../policy.ts";
import type { Response } from "../response/shape.ts";
import type { Session } from "../session/shape.ts";
import { isPublic } from "../session/visible.ts";
import type { Opinion } from "./shape.ts";

/** Where an opinion is handled. */
export const placeOf = ({ unit, assignment }: Pick<Opinion, "unit" | "assignment">) => ({ unit, bodyId: assignment?.organization.id ?? null });

/** Whether the caller sees it as somebody of its office, whatever the public sees. */
export const isOfOffice = (opinion: Pick<Opinion, "unit" | "assignment">, actor: Actor): boolean => may(actor, "readUnpublished", placeOf(opinion));

/**
 * Pure: whether everybody may see it: of a session that was published, or, without one, once an office has looked at it. A denunciation never.
 * `session` is the opinion's own.
 */
export const isPublicOpinion = ({ sessionId, status, contentState }: Opinion, session: Pick<Session, "status"> | undefined): boolean =>
  contentState !== "LOCKED" && (sessionId === null ? status !== "RECEIVED" : session !== undefined && isPublic(session));

/** Whether what it says is kept from the caller: a locked text, but for the persons who were named for it. */
export const isLockedFor = (opinion: Pick<Opinion, "contentState" | "unit" | "assignment">, actor: Actor): boolean =>
  opinion.contentState === "LOCKED" && !may(actor, "readLockedContent", placeOf(opinion));

/** Stands where a passage was taken out. */
export const REDACTED = "[…]";

/** Whether passages of it are kept from the caller. */
export const isRedactedFor = (opinion: Pick<Opinion, "contentState" | "unit" | "assignment">, actor: Actor): boolean =>
  opinion.contentState === "REDACTED" && !may(actor, "readRedacted", placeOf(opinion));

/** Pure: a value with the passages taken out of each of its texts; the longest first, lest a shorter one within it leave a rest. */
export function withoutPassages<T>(value: T, passages: readonly string[]): T {
  const inOrder = passages.toSorted((a, b) => b.length - a.length);
  const veil = (part: unknown): unknown => {
    if (typeof part === "string") return inOrder.reduce((text, passage) => text.replaceAll(passage, REDACTED), part);
    if (Array.isArray(part)) return part.map(veil);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, veil(each)]));
  };
  return veil(value) as T; // texts stay texts, and everything else is as it was
}

/** An opinion whose text may be kept from whoever looks. */
export type Seen = Omit<Opinion, "content"> & { readonly content: string | null };

/** Pure: what the caller may read of an opinion that he may see: of a locked one no word, of a redacted one the rest. */
export function seenBy(opinion: Opinion, actor: Actor): Seen {
  if (isLockedFor(opinion, actor)) return { ...opinion, ...LOCKED, redirection: opinion.redirection && { ...opinion.redirection, reason: null } };
  const seen = isRedactedFor(opinion, actor) ? { ...opinion, ...withoutPassages(wordsOf(opinion), opinion.redaction?.passages ?? []) } : opinion;
  // Evidence may show people, and a draft is nobody's word yet: both are for those who handle opinions.
  if (may(actor, "readDrafts", placeOf(opinion))) return seen;
  return {
    ...seen,
    responses: seen.responses.filter(({ status }) => status !== "DRAFT").map(withoutNotes),
    documents: seen.documents.filter(({ kind }) => kind !== "EVIDENCE"),
  };
}

/** By whom the citizen was told, and what else is known of it: free words that may name him. */
const withoutNotes = ({ deliveries, ...answer }: Response): Response => ({
  ...answer,
  deliveries: deliveries.map((delivery) => ({ ...delivery, deliveredBy: null, note: null })),
});

/** What is attached to a locked text, or said of it, says what the text says. */
const LOCKED = { content: null, responses: [], documents: [], escalations: [], rejection: null, returned: null, reopened: null } satisfies Partial<Seen>;

/** All of an opinion that people have worded. */
const wordsOf = ({ content, responses, escalations, rejection, redirection, returned, reopened, documents }: Opinion) => ({
  ...{ content, responses, escalations, rejection, redirection, returned, reopened, documents },
});
