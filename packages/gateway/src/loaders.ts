import {
  ApiClient,
  Citizen,
  type Context,
  DeadlineIndex,
  Directive,
  Notice,
  Opinion,
  Organization,
  partsOf,
  Recommendation,
  Session,
  type Subject,
  Supervision,
  subjectsByIds,
  Unit,
} from "@doithoai/core";
import DataLoader from "dataloader";
import type { OpinionModel } from "./models.ts";

/** One request reads each thing once, and things asked for together in one request to the table. */
export interface Loaders {
  /** Every unit that ever had a code. */
  readonly unitsOf: DataLoader<string, readonly Unit.Unit[] | undefined>;
  readonly organization: DataLoader<string, Organization.Organization | undefined>;
  readonly session: DataLoader<string, Session.Session | undefined>;
  readonly opinion: DataLoader<string, Opinion.Opinion | undefined>;
  readonly campaign: DataLoader<string, Supervision.Campaign | undefined>;
  readonly finding: DataLoader<string, Supervision.Finding | undefined>;
  readonly recommendation: DataLoader<string, Recommendation.Recommendation | undefined>;
  /** What carries deadlines, of whatever kind. */
  readonly carrier: DataLoader<string, Subject | undefined>;
  /** What was said of a deadline. */
  readonly saidOf: DataLoader<string, readonly DeadlineIndex.SentNotice[] | undefined>;
  /** The body that took over from one whose unit has ended. */
  readonly heirOf: DataLoader<string, string | undefined>;
  /** Who raised an opinion: asked for by those alone who may know it, and each asking is kept. */
  readonly identity: DataLoader<
    Citizen.IdentityRequest,
    (Citizen.Identity & { readonly id: string }) | undefined,
    string
  >;
  /** When a connected system last signed in. */
  readonly lastUsed: DataLoader<string, string | undefined>;
  readonly directivesOf: DataLoader<string, readonly Directive.Directive[]>;
  /** The notices of a session, in order. */
  readonly noticesOf: DataLoader<string, readonly Notice.Notice[]>;
  readonly tallyOf: DataLoader<string, readonly Opinion.OpinionCountRow[]>;
  /** Session pages that this request has read, by the session's own part of its id. */
  readonly pages: Map<string, Session.Page>;
  /** What the caller may read of an opinion. */
  readonly seen: (opinion: OpinionModel) => Opinion.VisibleOpinion;
  /** After a write: what was read before it may no longer be so. */
  readonly forget: () => void;
}

const byKey = <K, V>(load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>) =>
  new DataLoader<K, V | undefined>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key));
  });

/**
 * DynamoDB has no query over several partitions: these go side by side, one request each. One that
 * fails does not fail the others.
 */
const each = <V>(load: (key: string) => Promise<V>) =>
  new DataLoader<string, V>((keys) =>
    Promise.all(
      keys.map((key) =>
        load(key).catch((error: unknown) =>
          error instanceof Error ? error : new Error(String(error)),
        ),
      ),
    ),
  );

export function makeLoaders(ctx: Context): Loaders {
  const pages = new Map<string, Session.Page>();
  const loaders = {
    unitsOf: byKey((codes: readonly string[]) => Unit.byCodes(ctx, codes)),
    organization: byKey((ids: readonly string[]) => Organization.byIds(ctx, ids)),
    session: byKey((ids: readonly string[]) => Session.byIds(ctx, ids)),
    opinion: byKey((ids: readonly string[]) => Opinion.byIds(ctx, ids)),
    campaign: byKey((ids: readonly string[]) => Supervision.campaignsByIds(ctx, ids)),
    finding: byKey((ids: readonly string[]) => Supervision.findingsByIds(ctx, ids)),
    recommendation: byKey((ids: readonly string[]) => Recommendation.byIds(ctx, ids)),
    carrier: byKey((ids: readonly string[]) => subjectsByIds(ctx, ids)),
    saidOf: byKey((ids: readonly string[]) => DeadlineIndex.saidOfDeadlines(ctx, ids)),
    heirOf: byKey((bodies: readonly string[]) => Organization.successorBodies(ctx, bodies)),
    identity: new DataLoader<
      Citizen.IdentityRequest,
      (Citizen.Identity & { readonly id: string }) | undefined,
      string
    >(
      async (asked) => {
        const found = await Citizen.identities(ctx, asked);
        return asked.map(({ citizenId }) => found.get(citizenId));
      },
      { cacheKeyFn: ({ citizenId }) => citizenId },
    ),
    lastUsed: byKey((ids: readonly string[]) => ApiClient.lastUsed(ctx, ids)),
    directivesOf: each(
      async (session) => pages.get(session)?.directives ?? Directive.ofSession(ctx, session),
    ),
    noticesOf: each(
      async (session) => pages.get(session)?.notices ?? Notice.ofSession(ctx, session),
    ),
    tallyOf: each(async (session) => {
      const page = pages.get(session);
      return page?.complete ? page.opinions : Opinion.countRowsOf(ctx, session);
    }),
  };
  const shown = new WeakMap<OpinionModel, Opinion.VisibleOpinion>();
  const view = (opinion: OpinionModel): Opinion.VisibleOpinion => {
    if (opinion.via === "RECEIPT") return Opinion.withTextHidden(opinion);
    const found = Opinion.seenBy(opinion, ctx.actor);
    // Whose opinion was merged into another's is owed its answer, not its words.
    return opinion.via === "MERGED" ? { ...found, content: null } : found;
  };
  const seen = (opinion: OpinionModel): Opinion.VisibleOpinion => {
    const found = shown.get(opinion) ?? view(opinion);
    shown.set(opinion, found);
    return found;
  };
  const forget = () => {
    pages.clear();
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, pages, seen, forget };
}

/** The session's own part of its id. */
export const homeOf = (sessionId: string): string => partsOf("session", sessionId)?.[0] ?? "";
