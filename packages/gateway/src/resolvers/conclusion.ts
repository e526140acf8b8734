import { Conclusion } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ConclusionNoticeResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { NoticeModel, SessionModel } from "../models.ts";
import type { Complete } from "./complete.ts";

export const ConclusionNotice: Complete<ConclusionNoticeResolvers, NoticeModel> = {
  session: async ({ sessionId }, _, { loaders }) => (await loaders.session.load(sessionId)) ?? null,
};

/** The notice of a session: read with its page, or by its key. */
export async function notice(session: SessionModel, _: unknown, ctx: GatewayContext): Promise<NoticeModel | null> {
  const home = homeOf(session.id);
  const page = ctx.loaders.pages.get(home);
  if (page) return page.notice ?? null;
  if (session.status === "HELD") return null;
  return (await Conclusion.byId(ctx, Conclusion.idOf(home, 1))) ?? null;
}
