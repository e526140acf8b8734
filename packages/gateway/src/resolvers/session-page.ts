import { Session } from "@doithoai/core";
import type { GraphQLResolveInfo } from "graphql";
import { DEFAULT_PAGE, isPageSize } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { homeOf } from "../loaders.ts";
import type { SessionModel } from "../models.ts";
import { intArgument, isGiven, selected } from "../selection.ts";
import { visibleSession } from "./session-visibility.ts";

/**
 * Number of opinions to read from the session's partition; undefined if the item of the session is
 * enough.
 */
function opinionsWanted(info: GraphQLResolveInfo): number | undefined {
  const fields = selected(info);
  const opinions = fields.get("opinions");
  // A page from the end, or after a cursor, has a read of its own.
  if (opinions && !["after", "last", "before"].some((name) => isGiven(opinions, name, info))) {
    const size = intArgument(opinions, "first", info) ?? DEFAULT_PAGE;
    // Nothing is read for an invalid page size: the list reports the error at its own path.
    return isPageSize(size) ? size : undefined;
  }
  return fields.has("directives") || fields.has("conclusionNotice") ? 0 : undefined;
}

/** Reads a session with the requested lists: one Query for the whole page. */
export async function loadSession(
  ctx: GatewayContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<SessionModel | null> {
  const wanted = opinionsWanted(info);
  if (wanted === undefined || !homeOf(id)) return visibleSession(id, ctx);
  const page = await Session.readPage(ctx, homeOf(id), wanted);
  if (page?.session.id !== id) return null;
  ctx.loaders.keep(page);
  return Session.visibleTo(page.session, ctx.actor) ?? null;
}
