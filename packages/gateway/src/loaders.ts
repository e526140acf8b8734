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
  Session,
  type Subject,
  Supervision,
  subjectsByIds,
  Unit,
} from "@doithoai/core";
import DataLoader from "dataloader";
import type { OpinionModel } from "./models.ts";
import { isReceipt } from "./receipts.ts";
import { rowOf } from "./rows/marks.ts";

/** Loaders of one request: each object is read once, and keys are read in batches. */
export interface Loaders {
  /** All units that have ever had the code, oldest first. */
  readonly unitsOf: DataLoader<string, readonly Unit.Unit[] | undefined>;
  readonly organization: DataLoader<string, Organization.Organization | undefined>;
  readonly session: DataLoader<string, Session.Session | undefined>;
  readonly opinion: DataLoader<string, Opinion.Opinion | undefined>;
  readonly campaign: DataLoader<string, Supervision.Campaign | undefined>;
  readonly finding: DataLoader<string, Supervision.Finding | undefined>;
  /** The subject of deadlines, of any kind. */
  readonly carrier: DataLoader<string, Subject | undefined>;
  /** Notices sent for a deadline. */
  readonly sentNoticesOf: DataLoader<string, readonly DeadlineIndex.SentNotice[] | undefined>;
  /** The body that took over from a body whose unit has ended. */
  readonly successorOf: DataLoader<string, string | undefined>;
  /**
   * The identity of a citizen. The caller of the loader checks the permission; each read is logged.
   */
  readonly identity: DataLoader<
    Citizen.IdentityRequest,
    (Citizen.Identity & { readonly id: string }) | undefined,
    string
  >;
  /** Time of the last sign-in of a connected system. */
  readonly lastUsed: DataLoader<string, string | undefined>;
  readonly directivesOf: DataLoader<string, readonly Directive.Directive[]>;
  /** The notices of a session, oldest first. */
  readonly noticesOf: DataLoader<string, readonly Notice.Notice[]>;
  /** All opinions of a session, in the order of recording. */
  readonly opinionsOf: DataLoader<string, readonly Opinion.Opinion[]>;
  /** Session pages that this request has read, by the ULID of the session. */
  readonly pages: Map<string, Session.Page>;
  /** The parts of an opinion that the caller may read. */
  readonly visiblePart: (opinion: OpinionModel) => Opinion.VisibleOpinion;
  /** Clears all caches; called after a write. */
  readonly forget: () => void;
}

const byKey = <K, V>(load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>) =>
  new DataLoader<K, V | undefined>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key));
  });

/**
 * DynamoDB cannot query several partitions at once: sends one request for each key, in parallel. A
 * failed request does not fail the others.
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
    carrier: byKey((ids: readonly string[]) => subjectsByIds(ctx, ids)),
    sentNoticesOf: byKey((ids: readonly string[]) => DeadlineIndex.sentNoticesByDeadline(ctx, ids)),
    successorOf: byKey((bodies: readonly string[]) => Organization.successorBodies(ctx, bodies)),
    identity: new DataLoader<
      Citizen.IdentityRequest,
      (Citizen.Identity & { readonly id: string }) | undefined,
      string
    >(
      async (requests) => {
        const found = await Citizen.readIdentities(ctx, requests);
        return requests.map(({ citizenId }) => found.get(citizenId));
      },
      { cacheKeyFn: ({ citizenId }) => citizenId },
    ),
    lastUsed: byKey((ids: readonly string[]) => ApiClient.lastUsed(ctx, ids)),
    directivesOf: each(
      async (session) => pages.get(session)?.directives ?? Directive.listBySession(ctx, session),
    ),
    noticesOf: each(
      async (session) => pages.get(session)?.notices ?? Notice.listBySession(ctx, session),
    ),
    opinionsOf: each(async (session) => {
      const page = pages.get(session);
      return page?.complete ? page.opinions : Opinion.allOfHome(ctx, session);
    }),
  };
  const cache = new WeakMap<OpinionModel, Opinion.VisibleOpinion>();
  const view = (opinion: OpinionModel): Opinion.VisibleOpinion => {
    if (isReceipt(opinion)) return Opinion.withTextHidden(opinion);
    // A row has only what everybody may read.
    if (rowOf(opinion)) return opinion;
    const visible = Opinion.visibleTo(opinion, ctx.actor);
    // The author of a merged opinion may read the response to this opinion, not its content.
    return opinion.via === "MERGED" ? { ...visible, content: null } : visible;
  };
  const visiblePart = (opinion: OpinionModel): Opinion.VisibleOpinion => {
    const visible = cache.get(opinion) ?? view(opinion);
    cache.set(opinion, visible);
    return visible;
  };
  const forget = () => {
    pages.clear();
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, pages, visiblePart, forget };
}

/** The ULID in a session's id; empty for any other id. */
export const homeOf = (sessionId: string): string => partsOf("session", sessionId)?.[0] ?? "";
