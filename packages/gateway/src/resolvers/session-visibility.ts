import { Session } from "@doithoai/core";
import type { SessionModel } from "../models.ts";
import type { Viewer } from "../viewer.ts";

/** A session as the caller may see it; null if it is hidden or does not exist. */
export async function visibleSession(
  id: string | null,
  { actor, loaders }: Viewer,
): Promise<SessionModel | null> {
  const found = id === null ? undefined : await loaders.session.load(id);
  return (found && Session.visibleTo(found, actor)) ?? null;
}

/** Whether the caller may read the opinions, directives and notices of a session. */
export async function isOpen(sessionId: string, { actor, loaders }: Viewer): Promise<boolean> {
  const session = await loaders.session.load(sessionId);
  return session !== undefined && Session.isOpenTo(session, actor);
}
