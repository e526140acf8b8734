import { Session } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ConclusionNoticeResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { NoticeModel, SessionModel } from "../models.ts";
import type { Complete } from "./complete.ts";

export const ConclusionNotice: Complete<ConclusionNoticeResolvers, NoticeModel> = {
  session: async ({ sessionId }, _, { loaders }) => (await loaders.session.load(sessionId)) ?? null,
};

const noticesOf = async ({ id, status }: SessionModel, { loaders }: GatewayContext): Promise<readonly NoticeModel[]> =>
  Session.isConcluded(status) ? loaders.noticesOf.load(homeOf(id)) : [];

/** The notice that concluded a session. */
export const notice = async (session: SessionModel, _: unknown, ctx: GatewayContext): Promise<NoticeModel | null> => (await noticesOf(session, ctx))[0] ?? null;
/** The notices that amended it. */
export const amendments = async (session: SessionModel, _: unknown, ctx: GatewayContext): Promise<NoticeModel[]> =>
  session.amendments === 0 ? [] : (await noticesOf(session, ctx)).slice(1);
