import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import { possibleTypes, typePolicies } from "@doithoai/schema/caches";
import { OperationTypeNode } from "graphql";
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
  sha256,
  type TrackingShown,
  type UserError,
  type WorklistShown,
  withKey,
} from "../page.ts";

interface Worklist {
  readonly worklist: WorklistShown | null;
}
interface Node {
  readonly node: SubjectShown | null;
}
type Payload = { readonly userErrors: readonly UserError[] } | null;
type Sent = Readonly<Record<string, unknown>>;

/** Apollo Client as the API needs it: identities, lists, hashes, language and token. */
const clientOf = ({ endpoint, token, fetch }: PageOptions) =>
  new ApolloClient({
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: typePolicies(relayStylePagination),
    }),
    link: ApolloLink.from([
      new SetContextLink(() => ({ headers: headersOf(token()) })),
      // A mutation is sent with its text: without it, its first request would be in vain.
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.QUERY,
        new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
      ),
      new HttpLink({ uri: endpoint, fetch }),
    ]),
  });

const OPINION_FRAGMENT = gql(OPINION);

/** The page's data in Apollo's cache. */
export function openPage(options: PageOptions): OfficePage {
  const client = clientOf(options);
  const mounted: { unsubscribe: () => void }[] = [];
  const watch = <Data>(text: string, variables: Sent) => {
    const query = client.watchQuery<Data, Sent>({ query: documentOf(text), variables });
    const failed = (error: unknown) => options.warn(String(error));
    mounted.push(query.subscribe({ next: ({ error }) => error && failed(error), error: failed }));
    return query;
  };
  let end: End = "start";
  let asked = 0;
  let list: ReturnType<typeof watch<Worklist>> | undefined;
  const rows = () => {
    const { data } = list?.getCurrentResult() ?? {};
    if (!data?.worklist) throw new Error("The worklist is not loaded.");
    return data.worklist as WorklistShown;
  };
  const subjects = new Map<string, ReturnType<typeof watch<Node>>>();

  /** While the server has not answered, the page shows no button of this opinion. */
  const optimistic = (id: string) => {
    const opinion = client.cache.readFragment<object>({
      fragment: OPINION_FRAGMENT,
      fragmentName: "OpinionShown",
      id: `Opinion:${id}`,
    });
    if (!opinion) return undefined;
    const accepted = { ...opinion, status: "IN_PROGRESS", viewerCan: [], allowedTransitions: [] };
    const payload = { __typename: "AcceptOpinionPayload", opinion: accepted, userErrors: [] };
    return { acceptOpinion: payload };
  };

  return {
    home: async (unitCode) => {
      const query = documentOf(HOME);
      // Without this policy, one refused part takes the whole page with it.
      await client.query({ query, variables: { unitCode }, errorPolicy: "all" });
      const home = client.cache.readQuery<HomeShown>({ query, variables: { unitCode } });
      if (!home) throw new Error("The home page is not in the cache.");
      return home;
    },
    openWorklist: async (count, at = "start") => {
      end = at;
      asked = count;
      const variables = rowsAt(end, count);
      list = watch<Worklist>(WORKLIST, variables);
      await client.query({ query: documentOf(WORKLIST), variables });
    },
    more: async (count) => {
      asked += count;
      await list?.fetchMore({ variables: rowsAfter(end, count, rows().pageInfo) });
    },
    // One page of as many rows as were asked for replaces them. Of more than 100, ask page by page.
    refreshWorklist: async () => {
      await list?.refetch(rowsAt(end, asked));
    },
    open: async (kind, id) => {
      subjects.set(id, watch<Node>(NODES[kind], { id }));
      await client.query({ query: documentOf(NODES[kind]), variables: { id } });
    },
    refetch: async (kind, id) => {
      const query = documentOf(NODES[kind]);
      await client.query({ query, variables: { id }, fetchPolicy: "network-only" });
    },
    act: async (step, input) => {
      const id = "opinionId" in input ? String(input.opinionId) : "";
      const shown = step === "acceptOpinion" ? optimistic(id) : undefined;
      const { data } = await client.mutate<Record<string, Payload>, Sent>({
        mutation: documentOf(STEP_TEXTS[step]),
        variables: { input: withKey(input) },
        ...(shown && { optimisticResponse: shown as never }),
      });
      return data?.[step]?.userErrors ?? [];
    },
    worklist: () => rows().edges.flatMap(({ node }) => node ?? []),
    subject: (id) => {
      const { data } = subjects.get(id)?.getCurrentResult() ?? {};
      if (!data?.node) throw new Error(`${id} is not loaded.`);
      return data.node as SubjectShown;
    },
    track: async (code) => {
      const query = watch<{ readonly tracking: TrackingShown | null }>(TRACKING, { code });
      await client.query({ query: documentOf(TRACKING), variables: { code } });
      const shown = () => {
        const { data } = query.getCurrentResult();
        if (!data?.tracking) throw new Error("The code is not loaded.");
        return data.tracking as TrackingShown;
      };
      const refresh = async () => {
        const again = documentOf(TRACKING_AGAIN);
        const variables = { id: shown().id };
        await client.query({ query: again, variables, fetchPolicy: "network-only" });
      };
      return { refresh, shown };
    },
    close: () => {
      for (const one of mounted) one.unsubscribe();
      client.stop();
    },
  };
}
