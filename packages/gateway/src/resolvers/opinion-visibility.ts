import { Opinion } from "@doithoai/core";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { OpinionModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import { rowOf } from "../rows/marks.ts";
import type { Viewer } from "../viewer.ts";

export function isOpinionVisible(opinion: OpinionModel, viewer: Viewer): MaybePromise<boolean> {
  const { actor, loaders } = viewer;
  const row = rowOf(opinion);
  if (row) return row.isVisible;
  const { via, sessionId, ofSession } = opinion;
  // A published session stays published: its copy is enough.
  if (ofSession?.stage === "PUBLISHED" && Opinion.isListed(opinion)) return true;
  if (via || isReceipt(opinion) || Opinion.isOfOffice(opinion, actor)) return true;
  return whenKnown(sessionId === null ? undefined : loaders.session.get(sessionId), (session) =>
    Opinion.isVisible(opinion, actor, session),
  );
}

/** An opinion by its id; null if it is hidden or does not exist. */
export const visibleOpinion = (
  id: string | null,
  viewer: Viewer,
): MaybePromise<OpinionModel | null> =>
  whenKnown(id === null ? undefined : viewer.loaders.opinion.get(id), (found) =>
    whenKnown(found !== undefined && isOpinionVisible(found, viewer), (isVisible) =>
      found && isVisible ? found : null,
    ),
  );
