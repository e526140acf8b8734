import type { ApiError, Parts } from "@doithoai/client";
import type { TypedDocument } from "@doithoai/schema";
import { type UseQueryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { keyOf } from "./cache/key.ts";
import { useClient } from "./provider.tsx";

/** Settings of TanStack Query that a page may need. */
export type ReadOptions = Pick<
  UseQueryOptions<Parts<never>, ApiError>,
  | "enabled"
  | "gcTime"
  | "networkMode"
  | "refetchInterval"
  | "refetchOnMount"
  | "refetchOnReconnect"
  | "refetchOnWindowFocus"
  | "retry"
  | "staleTime"
> & {
  /** Shows the answer before, such as the last page of a list, until the next one is there. */
  readonly keepPrevious?: boolean;
};

/** Variables may be left out where none is required. */
export type ReadRest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: ReadOptions]
    : [variables: Variables, options?: ReadOptions];

export interface Read<Result> {
  /** The latest answer; a root field that failed is null. Undefined until there is one. */
  readonly data: Result | undefined;
  /** The errors of single parts; `path` begins with the root field. Show the rest all the same. */
  readonly partErrors: readonly ApiError[];
  /** There is no answer, or the latest refetch failed. `data` may still have the answer before. */
  readonly error: ApiError | null;
  /** There is no answer yet. */
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** Waits for a network. */
  readonly isPaused: boolean;
  /** Asks again, past all caches. Never rejects. */
  readonly refetch: () => Promise<void>;
}

const NONE: readonly ApiError[] = [];

/**
 * Reads a document and keeps its answer. Parts that are there stay when others fail. It asks again
 * only while an error may pass, and when a step or `useLive` changes what it shows.
 */
export function useDocument<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  ...[variables, { keepPrevious, ...options } = {}]: ReadRest<Variables>
): Read<Result> {
  const client = useClient();
  const queries = useQueryClient();
  const queryKey = keyOf(client, document as never, variables ?? {});
  const query = useQuery<Parts<Result>, ApiError>({
    ...(options as object),
    queryKey,
    queryFn: ({ signal }) => {
      // After a change, the answer that a cache keeps is the one before.
      const fresh = queries.getQueryState(queryKey)?.isInvalidated ?? false;
      return client.askParts<Result, Variables>(
        document,
        ...([variables ?? {}, { signal, fresh }] as never),
      );
    },
    ...(keepPrevious && { placeholderData: (before: Parts<Result> | undefined) => before }),
  });
  return {
    data: query.data?.data,
    partErrors: query.data?.errors ?? NONE,
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    isPaused: query.isPaused,
    refetch: () => queries.invalidateQueries({ queryKey, exact: true }),
  };
}
