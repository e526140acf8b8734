import { Opinion } from "@doithoai/core";
import type { OpinionModel } from "../models.ts";
import { rowOf } from "../rows/marks.ts";
import type { Viewer } from "../viewer.ts";

export async function isOpinionVisible(opinion: OpinionModel, viewer: Viewer): Promise<boolean> {
  const { actor, loaders } = viewer;
  const row = rowOf(opinion);
  if (row) return row.isVisible;
  const { via, sessionId } = opinion;
  if (via || Opinion.isOfOffice(opinion, actor)) return true;
  const session = sessionId === null ? undefined : await loaders.session.load(sessionId);
  return Opinion.isVisible(opinion, actor, session);
}

/** An opinion by its id; null if it is hidden or does not exist. */
export async function visibleOpinion(
  id: string | null,
  viewer: Viewer,
): Promise<OpinionModel | null> {
  const found = id === null ? undefined : await viewer.loaders.opinion.load(id);
  return found && (await isOpinionVisible(found, viewer)) ? found : null;
}
