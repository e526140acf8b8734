import type { Client, Parts } from "@doithoai/client";
import type { Changed } from "@doithoai/client/live";
import type { QueryClient } from "@tanstack/react-query";
import { isKeyOf } from "./key.ts";

/** Documents whose rows of opinions have no field that SessionRoomActivity lacks. */
export const WITH_ROWS: readonly string[] = ["SessionPage", "SessionRoom"];

type Row = { readonly id: string; readonly version?: number };
interface Rows {
  readonly session: {
    /** With counts of the minutes, the page shows sums over the opinions, too. */
    readonly reportedCounts: readonly unknown[];
    readonly opinions: {
      readonly edges: readonly { readonly cursor: string; readonly node: Row | null }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly endCursor: string | null;
      };
      readonly totalCount: number | null;
    };
  } | null;
}
type List = NonNullable<Rows["session"]>["opinions"];

/** The list with a row in its place. Rows stand in the order of their ids. */
function withRow(list: List, node: Row): List {
  const { edges, pageInfo, totalCount } = list;
  const found = edges.findIndex((edge) => edge.node && edge.node.id >= node.id);
  const at = found < 0 ? edges.length : found;
  const shown = edges[at]?.node;
  if (shown?.id === node.id) {
    // An answer that overtook this one may be newer.
    if ((shown.version ?? 0) > (node.version ?? 0)) return list;
    return { ...list, edges: edges.map((edge, i) => (i === at ? { ...edge, node } : edge)) };
  }
  // It stands on another page.
  if (found < 0 ? pageInfo.hasNextPage : at === 0 && pageInfo.hasPreviousPage) return list;
  // The next page after this cursor begins with the new rows.
  const edge = { cursor: edges[at]?.cursor ?? pageInfo.endCursor ?? "", node };
  return {
    ...list,
    edges: [...edges.slice(0, at), edge, ...edges.slice(at)],
    totalCount: totalCount === null ? null : totalCount + 1,
  };
}

/**
 * Shows opinions that changed in the pages of their session, without asking again. Returns the
 * hashes of the queries that show them now. The others are to be asked again: a page whose answer
 * is on its way or old already, and one with counts.
 */
export function showRows(
  queries: QueryClient,
  client: Client,
  sessionId: string,
  rows: readonly Changed[],
): ReadonlySet<string> {
  const found = queries.getQueryCache().findAll({
    predicate: ({ queryKey, state }) =>
      isKeyOf(client, queryKey) &&
      WITH_ROWS.includes(queryKey[2]) &&
      (queryKey[3] as { readonly id?: string }).id === sessionId &&
      state.fetchStatus === "idle" &&
      !state.isInvalidated,
  });
  const shown = new Set<string>();
  for (const { queryKey, queryHash } of found)
    queries.setQueryData<Parts<Rows>>(queryKey, (parts) => {
      const { session } = parts?.data ?? {};
      if (!parts || !session || session.reportedCounts.length > 0) return undefined;
      shown.add(queryHash);
      const opinions = rows.reduce<List>(withRow, session.opinions);
      return { ...parts, data: { ...parts.data, session: { ...session, opinions } } };
    });
  return shown;
}
