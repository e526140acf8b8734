import { Session } from "@doithoai/core";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { SessionModel } from "../models.ts";
import type { Viewer } from "../viewer.ts";

/** A session as the caller may see it; null if it is hidden or does not exist. */
export const visibleSession = (
  id: string | null,
  { actor, loaders }: Viewer,
): MaybePromise<SessionModel | null> =>
  whenKnown(
    id === null ? undefined : loaders.session.get(id),
    (found) => (found && Session.visibleTo(found, actor)) ?? null,
  );

/** Whether the caller may read the opinions, directives and notices of a session. */
export const isOpen = (sessionId: string, { actor, loaders }: Viewer): MaybePromise<boolean> =>
  whenKnown(
    loaders.session.get(sessionId),
    (session) => session !== undefined && Session.isOpenTo(session, actor),
  );
