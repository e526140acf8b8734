import type { Session } from "../session/shape.ts";
import { isReadOnly } from "../session/status.ts";
import type { StateRules } from "../use-case/allowed.ts";
import type { Opinion } from "./shape.ts";
import { STATUS } from "./status.ts";

/**
 * Whether the facts of an opinion may change: until its session is published; without a session,
 * until it is answered. `session` is its session. Pure.
 */
export const isChangeable = (
  { status }: Pick<Opinion, "status">,
  session: Pick<Session, "status"> | undefined,
): boolean => (session ? !isReadOnly(session.status) : STATUS[status].editable);

/** Whether passages of the text may be redacted: not while the whole text is locked. Pure. */
export const isRedactable = ({ contentState }: Pick<Opinion, "contentState">): boolean =>
  contentState !== "LOCKED";

/** The steps on an opinion that are no transition of it. `session` is its session. */
export const rulesIn = (session: Pick<Session, "status"> | undefined): StateRules<Opinion> => ({
  updateOpinion: (opinion) => isChangeable(opinion, session),
  redactOpinion: isRedactable,
  eraseCitizen: ({ citizenId }) => citizenId !== null,
  attachDocument: () => true,
});
