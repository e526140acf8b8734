import { type Carrier, may, Opinion, Session } from "@doithoai/core";
import type { GatewayContext } from "./context.ts";
import type { DirectiveModel, OpinionModel, SessionModel } from "./models.ts";

type Viewer = Pick<GatewayContext, "actor" | "loaders">;

/** A session as the caller may see it; null where he may not, as where there is none. */
export async function sessionSeen(id: string | null, { actor, loaders }: Viewer): Promise<SessionModel | null> {
  const found = id === null ? undefined : await loaders.session.load(id);
  return (found && Session.seenBy(found, actor)) ?? null;
}

/** Whether the opinions, directives and notices of a session are the caller's to see. */
export async function isOpen(sessionId: string, { actor, loaders }: Viewer): Promise<boolean> {
  const session = await loaders.session.load(sessionId);
  return session !== undefined && Session.isOpenTo(session, actor);
}

export async function isOpinionSeen(opinion: OpinionModel, viewer: Viewer): Promise<boolean> {
  if (opinion.via || Opinion.isOfOffice(opinion, viewer.actor)) return true;
  return Opinion.isPublicOpinion(opinion, opinion.sessionId === null ? undefined : await viewer.loaders.session.load(opinion.sessionId));
}

export async function isDirectiveSeen({ unit, lead, sessionId }: DirectiveModel, viewer: Viewer): Promise<boolean> {
  return may(viewer.actor, "readUnpublished", { unit, bodyId: lead.id }) || isOpen(sessionId, viewer);
}

/** What carries deadlines, as the caller may see it. What is asked of supervised bodies is public. */
export async function carrierSeen(carrier: Carrier, viewer: Viewer): Promise<Carrier | undefined> {
  if ("channel" in carrier) return (await isOpinionSeen(carrier, viewer)) ? carrier : undefined;
  if ("lead" in carrier) return (await isDirectiveSeen(carrier, viewer)) ? carrier : undefined;
  return "heldOn" in carrier ? Session.seenBy(carrier, viewer.actor) : carrier;
}

/** What the caller may see of several, asked about side by side: their sessions are read together. */
export const eachSeen =
  <T>(isSeen: (value: T, viewer: Viewer) => Promise<boolean>, viewer: Viewer) =>
  async (values: readonly T[]): Promise<readonly (T | undefined)[]> => {
    const seen = await Promise.all(values.map((value) => isSeen(value, viewer)));
    return values.map((value, i) => (seen[i] ? value : undefined));
  };
/** Those of several that the caller may see. */
export const those = async <T>(values: readonly T[], isSeen: (value: T, viewer: Viewer) => Promise<boolean>, viewer: Viewer): Promise<T[]> =>
  (await eachSeen(isSeen, viewer)(values)).flatMap((value) => (value === undefined ? [] : [value]));

/** An opinion by its id; null where it is hidden, as where there is none. */
export async function opinionSeen(id: string | null, viewer: Viewer): Promise<OpinionModel | null> {
  const found = id === null ? undefined : await viewer.loaders.opinion.load(id);
  return found && (await isOpinionSeen(found, viewer)) ? found : null;
}
