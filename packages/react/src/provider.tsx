import type { ApiError, Client } from "@doithoai/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useState } from "react";

/** A query passes again at most so often. */
const TRIES = 3;
/** The longest `retryAfter`, in seconds, that a page waits by itself. */
const PATIENCE = 60;
const FIRST_MS = 500;
const LONGEST_MS = 20_000;
/** Caches may keep a public answer as long. */
const FRESH_MS = 30_000;

/**
 * The defaults of queries: asked again only while the error may pass (`retryable`), after the time
 * that the server names. Give them to a QueryClient of your own.
 */
export const QUERY_DEFAULTS = {
  staleTime: FRESH_MS,
  retry: (count: number, error: Error): boolean => {
    const { retryable, retryAfter = 0 } = error as Partial<ApiError>;
    return retryable === true && retryAfter <= PATIENCE && count < TRIES;
  },
  retryDelay: (count: number, error: Error): number =>
    ((error as Partial<ApiError>).retryAfter ?? 0) * 1_000 +
    Math.min(FIRST_MS * 2 ** count, LONGEST_MS),
} as const;

const Context = createContext<Client | null>(null);

/** The client of the page. @throws Error outside `DoithoaiProvider`. */
export function useClient(): Client {
  const client = useContext(Context);
  if (!client) throw new Error("Put the page into <DoithoaiProvider client={…}>.");
  return client;
}

export interface DoithoaiProviderProps {
  /** Make a new one for each person who signs in: what one has read is not shown to the next. */
  readonly client: Client;
  /** Default: one of its own, with `QUERY_DEFAULTS`. */
  readonly queryClient?: QueryClient;
  readonly children?: ReactNode;
}

/** Gives the client and the cache of answers to all hooks below. */
export function DoithoaiProvider({ client, queryClient, children }: DoithoaiProviderProps) {
  const [own] = useState(() => new QueryClient({ defaultOptions: { queries: QUERY_DEFAULTS } }));
  return (
    <QueryClientProvider client={queryClient ?? own}>
      <Context value={client}>{children}</Context>
    </QueryClientProvider>
  );
}
