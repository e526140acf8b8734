import { cursorSeal, may, RequestError, Session } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import { decodeCursor, encodeCursor, scopeOf } from "../cursor.ts";
import type { SessionActivityResolvers } from "../generated/resolvers.ts";
import type { SessionActivityModel, SessionModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import { visibleSubject } from "../visible.ts";
import type { Complete } from "./complete.ts";

/**
 * The activity of a session after a cursor; null if the caller may not read what is not published.
 * @throws RequestError CURSOR_MISMATCH for a cursor that is not of the activity of this session.
 */
export async function activity(
  session: SessionModel,
  { after }: { readonly after?: string | null | undefined },
  ctx: GatewayContext,
): Promise<SessionActivityModel | null> {
  if (isReceipt(session) || !may(ctx.actor, "readUnpublished", session)) return null;
  const scope = scopeOf("session.activity", session.id);
  const { seal, open } = await cursorSeal(ctx);
  const position = after == null ? undefined : open(scope, decodeCursor(scope, after));
  if (after != null && position === undefined) throw new RequestError("CURSOR_MISMATCH");
  const { changed, isComplete, next } = await Session.activityOf(ctx, session, position);
  return { changed, isComplete, cursor: encodeCursor(scope, seal(scope, next)) };
}

export const SessionActivity: Complete<SessionActivityResolvers, SessionActivityModel> = {
  changed: async ({ changed }, _, ctx) => {
    const found = await Promise.all(
      changed.map(async (id) => {
        const subject = await ctx.loaders.carrier.load(id);
        return subject && visibleSubject(subject, ctx);
      }),
    );
    return found.flatMap((each) => each ?? []);
  },
};
