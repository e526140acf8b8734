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
import type { MaybePromise } from "./maybe-promise.ts";
import type { OpinionModel } from "./models.ts";
import { isReceipt } from "./receipts.ts";
import { rowOf } from "./rows/marks.ts";

/** A loader that knows which values this request has read. */
export interface Known<K, V> extends Pick<DataLoader<K, V | undefined>, "load" | "clearAll"> {
  /** The value at once if this request has read it, otherwise its promise. */
  readonly get: (key: K) => MaybePromise<V | undefined>;
  /** Keeps a value that was read otherwise. */
  readonly keep: (key: K, value: V) => void;
}

/** Loaders of one request: each object is read once, and keys are read in batches. */
export interface Loaders {
  /** All units that have ever had the code, oldest first. */
  readonly unitsOf: DataLoader<string, readonly Unit.Unit[] | undefined>;
  readonly organization: DataLoader<string, Organization.Organization | undefined>;
  /** Bodies with what is stored of standard ones, which `organization` only derives. */
  readonly wholeBody: DataLoader<string, Organization.Organization | undefined>;
  readonly session: Known<string, Session.Session>;
  readonly opinion: Known<string, Opinion.Opinion>;
  readonly campaign: DataLoader<string, Supervision.Campaign | undefined>;
  readonly finding: DataLoader<string, Supervision.Finding | undefined>;
  /** The subject of deadlines, of any kind. */
  readonly carrier: DataLoader<string, Subject | undefined>;
  /** Notices sent for a deadline. */
  readonly sentNoticesOf: DataLoader<string, readonly DeadlineIndex.SentNotice[] | undefined>;
  /** The body that took over from one that was merged, or whose unit has ended. */
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
  readonly pages: ReadonlyMap<string, Session.Page>;
  /** Keeps a session page that was read. */
  readonly keep: (page: Session.Page) => void;
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

/** A loader of values by their keys, which knows the values that were read. */
export function knownByKey<K, V>(
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): Known<K, V> {
  let known = new Map<K, V | undefined>();
  const loader = byKey(async (keys: readonly K[]) => {
    // A read that ends after `clearAll` keeps nothing: it may be older than the write.
    const kept = known;
    const found = await load(keys);
    for (const key of keys) kept.set(key, found.get(key));
    return found;
  });
  const get = (key: K) => (known.has(key) ? known.get(key) : loader.load(key));
  return {
    get,
    load: async (key) => get(key),
    keep: (key, value) => {
      if (!known.has(key)) known.set(key, value);
    },
    clearAll: () => {
      known = new Map();
      return loader.clearAll();
    },
  };
}

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
    wholeBody: byKey((ids: readonly string[]) => Organization.bodiesByIds(ctx, ids)),
    session: knownByKey((ids: readonly string[]) => Session.byIds(ctx, ids)),
    opinion: knownByKey((ids: readonly string[]) => Opinion.byIds(ctx, ids)),
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
    return Opinion.visibleTo(opinion, ctx.actor);
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
  const keep = (page: Session.Page) => {
    pages.set(homeOf(page.session.id), page);
    loaders.session.keep(page.session.id, page.session);
    for (const opinion of page.opinions) loaders.opinion.keep(opinion.id, opinion);
  };
  return { ...loaders, pages, keep, visiblePart, forget };
}

/** The ULID in a session's id; empty for any other id. */
export const homeOf = (sessionId: string): string => partsOf("session", sessionId)?.[0] ?? "";
