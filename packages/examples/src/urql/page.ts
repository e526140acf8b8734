import { keys, resolvers } from "@doithoai/schema/caches";
import {
  Client,
  fetchExchange,
  type OperationResult,
  type OperationResultSource,
  type RequestPolicy,
} from "@urql/core";
import { type CacheExchangeOpts, cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { persistedExchange } from "@urql/exchange-persisted";
import {
  documentOf,
  HOME,
  NODES,
  OPINION,
  STEP_TEXTS,
  TRACKING,
  TRACKING_AGAIN,
  WORKLIST,
} from "../documents.ts";
import {
  type End,
  type HomeShown,
  headersOf,
  type OfficePage,
  type PageOptions,
  rowsAfter,
  rowsAt,
  type SubjectShown,
  type TrackingShown,
  type UserError,
  type WorklistShown,
  withKey,
} from "../page.ts";

type Sent = Readonly<Record<string, unknown>>;
interface Worklist {
  readonly worklist: WorklistShown | null;
}
interface Node {
  readonly node: SubjectShown | null;
}
type Payload = { readonly userErrors: readonly UserError[] } | null;
/** `introspection.json` of @doithoai/schema. */
type Introspection = NonNullable<CacheExchangeOpts["schema"]>;

/** While the server has not answered, the page shows no button of this opinion. */
const acceptOpinion: NonNullable<CacheExchangeOpts["optimistic"]>[string] = (args, cache) => {
  const { opinionId } = args.input as { readonly opinionId: string };
  const opinion = cache.readFragment<object>(documentOf(OPINION), { id: opinionId });
  const accepted = { ...opinion, status: "IN_PROGRESS", viewerCan: [], allowedTransitions: [] };
  return { __typename: "AcceptOpinionPayload", opinion: accepted, userErrors: [] } as never;
};

/** urql as the API needs it: identities, lists, hashes, language and token. */
const clientOf = ({ endpoint, token, fetch, warn }: PageOptions, schema: Introspection) =>
  new Client({
    url: endpoint,
    fetch,
    fetchOptions: () => ({ headers: headersOf(token()) }),
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema,
        keys,
        resolvers: resolvers(relayPagination) as NonNullable<CacheExchangeOpts["resolvers"]>,
        optimistic: { acceptOpinion },
        logger: (severity, message) => {
          if (severity !== "debug") warn(message);
        },
      }),
      persistedExchange({ preferGetForPersistedQueries: "force" }),
      fetchExchange,
    ],
  });

/** The page's data in graphcache. */
export function openPage(options: PageOptions, schema: Introspection): OfficePage {
  const client = clientOf(options, schema);
  const mounted: (() => void)[] = [];
  /** A query that stays mounted, and its latest result. */
  const watch = <Data>(text: string, variables: Sent) => {
    let latest: Data | undefined;
    const source: OperationResultSource<OperationResult<Data, Sent>> = client.query<Data, Sent>(
      documentOf(text),
      variables,
    );
    const { unsubscribe } = source.subscribe(({ data, error }) => {
      if (error) options.warn(error.message);
      latest = data;
    });
    mounted.push(unsubscribe);
    return () => latest;
  };
  const ask = async <Data>(text: string, variables: Sent, requestPolicy: RequestPolicy) => {
    const answer = await client
      .query<Data, Sent>(documentOf(text), variables, { requestPolicy })
      .toPromise();
    if (answer.error) throw answer.error;
  };
  const again = (text: string, variables: Sent) => ask(text, variables, "network-only");
  let end: End = "start";
  let asked = 0;
  const pages: { readonly variables: Sent; readonly read: () => Worklist | undefined }[] = [];
  const rows = () => {
    // Every page shows the whole list, as far as it is loaded.
    const list = pages.at(-1)?.read()?.worklist;
    if (!list) throw new Error("The worklist is not loaded.");
    return list;
  };
  const addPage = async (variables: Sent) => {
    const read = watch<Worklist>(WORKLIST, variables);
    await ask(WORKLIST, variables, "cache-first");
    pages.push({ variables, read });
  };
  const subjects = new Map<string, () => Node | undefined>();
  return {
    home: async (unitCode) => {
      const { data, error } = await client.query<HomeShown>(documentOf(HOME), { unitCode });
      // A part that is refused is an error beside the others.
      if (!data) throw error ?? new Error("There is no answer.");
      return data;
    },
    openWorklist: (count, at = "start") => {
      end = at;
      asked = count;
      return addPage(rowsAt(end, count));
    },
    more: (count) => {
      asked += count;
      return addPage(rowsAfter(end, count, rows().pageInfo));
    },
    // Each page with its own cursor, which is a position. Then what is missing to the rows that
    // were asked for, because rows left the list.
    refreshWorklist: async () => {
      for (const { variables } of pages) await again(WORKLIST, variables);
      const { edges, pageInfo } = rows();
      const isMore = end === "start" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
      if (isMore && edges.length < asked)
        await addPage(rowsAfter(end, asked - edges.length, pageInfo));
    },
    open: async (kind, id) => {
      subjects.set(id, watch<Node>(NODES[kind], { id }));
      await ask(NODES[kind], { id }, "cache-first");
    },
    refetch: (kind, id) => again(NODES[kind], { id }),
    act: async (step, input) => {
      const { data, error } = await client
        .mutation<Record<string, Payload>, Sent>(documentOf(STEP_TEXTS[step]), {
          input: withKey(input),
        })
        .toPromise();
      if (error) throw error;
      return data?.[step]?.userErrors ?? [];
    },
    worklist: () => rows().edges.flatMap(({ node }) => node ?? []),
    subject: (id) => {
      const node = subjects.get(id)?.()?.node;
      if (!node) throw new Error(`${id} is not loaded.`);
      return node;
    },
    track: async (code) => {
      const read = watch<{ readonly tracking: TrackingShown | null }>(TRACKING, { code });
      await ask(TRACKING, { code }, "cache-first");
      const shown = () => {
        const tracking = read()?.tracking;
        if (!tracking) throw new Error("The code is not loaded.");
        return tracking;
      };
      return { shown, refresh: () => again(TRACKING_AGAIN, { id: shown().id }) };
    },
    close: () => {
      for (const unmount of mounted) unmount();
    },
  };
}
