import type { Actor } from "../access/actor.ts";
import { may } from "../access/permissions.ts";
import { statusOfCopy } from "../session/copy.ts";
import type { Session } from "../session/shape.ts";
import { isPublic } from "../session/visibility.ts";
import type { Response } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";
import { STATUS } from "./status.ts";
import { withoutPassages } from "./veil.ts";

/** The unit and the body that handle an opinion. */
export const placeOf = ({ unit, assignment }: Pick<Opinion, "unit" | "assignment">) => ({
  unit,
  bodyId: assignment?.organization.id ?? null,
  bodyName: assignment?.organization.name ?? null,
});

/** Whether the caller works in the opinion's office and so sees it before publication. */
export const isOfOffice = (opinion: Pick<Opinion, "unit" | "assignment">, actor: Actor): boolean =>
  may(actor, "readUnpublished", placeOf(opinion));

/**
 * Whether an office has decided what the opinion is: by its nature, or by a step that a
 * denunciation never takes. Pure.
 */
export const isSorted = ({ nature, status }: Pick<Opinion, "nature" | "status">): boolean =>
  nature !== null || STATUS[status].ordinary;

/**
 * Whether the opinion is public. With a session: once `session`, the opinion's session, is
 * published. Without a session, and sent ahead of one that was cancelled: once a response is
 * approved, except for complaints. A locked opinion (denunciation) is never public, nor is one that
 * nobody has classified: it may be a denunciation. Pure.
 */
export function isPublicOpinion(
  opinion: Pick<Opinion, "sessionId" | "nature" | "status" | "responses" | "contentState">,
  session: Pick<Session, "status"> | undefined,
): boolean {
  const { sessionId, nature, responses, contentState } = opinion;
  if (contentState === "LOCKED" || !isSorted(opinion)) return false;
  if (sessionId !== null && session?.status !== "CANCELLED")
    return session !== undefined && isPublic(session);
  return nature !== "COMPLAINT" && responses.some(({ status }) => status !== "DRAFT");
}

/** Whether everybody may list the opinion, by the copy of its session. Pure. */
export const isListed = (opinion: Opinion): boolean =>
  isPublicOpinion(opinion, statusOfCopy(opinion.ofSession));

/** Whether the caller may know that the opinion exists. `session` is its session. Pure. */
export const isVisible = (
  opinion: Opinion,
  actor: Actor,
  session: Pick<Session, "status"> | undefined,
): boolean => isOfOffice(opinion, actor) || isPublicOpinion(opinion, session);

/** Whether the text is locked and the caller has no permission to read locked text. */
export const isLockedFor = (
  opinion: Pick<Opinion, "contentState" | "unit" | "assignment">,
  actor: Actor,
): boolean =>
  opinion.contentState === "LOCKED" && !may(actor, "readLockedContent", placeOf(opinion));

/** Whether the opinion has passages that are hidden from the caller. */
export const isRedactedFor = (
  opinion: Pick<Opinion, "contentState" | "unit" | "assignment">,
  actor: Actor,
): boolean => opinion.contentState === "REDACTED" && !may(actor, "readRedacted", placeOf(opinion));

/** An opinion with the parts hidden that the caller may not read. */
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
 * Returns the parts of a visible opinion that the caller may read. Hides all text of a locked
 * opinion; of a redacted one, its passages in every text, and its documents. Pure.
 */
export function visibleTo(opinion: Opinion, actor: Actor): VisibleOpinion {
  if (isLockedFor(opinion, actor)) return withTextHidden(opinion);
  const at = placeOf(opinion);
  // Evidence may show people, and a draft is not an official answer. Only handlers see both.
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
  const visible = { ...opinion, responses, documents, redaction };
  if (!isRedactedFor(opinion, actor)) return visible;
  // The content of a document cannot be redacted, so its readers are those of the whole text.
  const shown = { ...visible, documents: [] };
  const veiled = withoutPassages(shown, opinion.redaction?.passages ?? []);
  return { ...veiled, redaction: veiled.redaction && { ...veiled.redaction, passages: null } };
}

/**
 * Returns the opinion without any free text. Documents, responses and reasons are hidden too,
 * because they can reveal the content. Pure.
 */
export const withTextHidden = (opinion: Opinion): VisibleOpinion => ({
  ...opinion,
  content: null,
  responses: [],
  documents: [],
  escalations: [],
  rejection: null,
  returned: null,
  reopened: null,
  redaction: null,
  redirection: opinion.redirection && { ...opinion.redirection, reason: null },
});

/** Hides the free text of deliveries, which may name the citizen. */
const withoutNotes = (answer: Response): Response =>
  answer.deliveries.length === 0
    ? answer
    : {
        ...answer,
        deliveries: answer.deliveries.map((delivery) => ({
          ...delivery,
          deliveredBy: null,
          note: null,
        })),
      };
