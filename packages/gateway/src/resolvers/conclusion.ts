import { Session } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ConclusionNoticeResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { ConclusionNoticeModel, SessionModel } from "../models.ts";
import { visibleDocuments } from "../visible.ts";
import type { Complete } from "./complete.ts";
import { visibleSession } from "./session-visibility.ts";

export const ConclusionNotice: Complete<ConclusionNoticeResolvers, ConclusionNoticeModel> = {
  documents: ({ documents, unit }, _, ctx) => visibleDocuments(documents, { unit }, ctx),
  session: ({ sessionId }, _, ctx) => visibleSession(sessionId, ctx),
};

const noticesOf = async (
  { id, status, unit }: SessionModel,
  { loaders, actor }: GatewayContext,
): Promise<readonly ConclusionNoticeModel[]> =>
  Session.isConcluded(status) && Session.isOpenTo({ status, unit }, actor)
    ? loaders.noticesOf.load(homeOf(id))
    : [];

/** The notice that concluded a session. */
export const notice = async (
  session: SessionModel,
  _: unknown,
  ctx: GatewayContext,
): Promise<ConclusionNoticeModel | null> => (await noticesOf(session, ctx))[0] ?? null;

/** The notices that amended the conclusion of a session. */
export const amendments = async (
  session: SessionModel,
  _: unknown,
  ctx: GatewayContext,
): Promise<ConclusionNoticeModel[]> =>
  session.amendments === 0 ? [] : (await noticesOf(session, ctx)).slice(1);
