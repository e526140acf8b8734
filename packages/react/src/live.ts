import { ApiError } from "@doithoai/client";
import { live } from "@doithoai/client/live";
import { SessionRoomActivity } from "@doithoai/schema";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { isShown, refetchChanged } from "./cache/changed.ts";
import { showRows } from "./cache/rows.ts";
import { useClient } from "./provider.tsx";

export interface UseLiveOptions {
  /** Milliseconds between two polls. Default: 2,000. */
  readonly every?: number;
  /** Milliseconds between two polls while the tab is hidden, or the server tells of changes. */
  readonly idle?: number;
}
export interface Live {
  /** The page follows the session; what changes is asked again. */
  readonly isFollowing: boolean;
  /** The session is not followed any more. `forbidden`: the caller may not follow it. */
  readonly error: ApiError | null;
}
const WAITING: Live = { isFollowing: false, error: null };

/**
 * Follows a session while the component is shown. A changed or new opinion is put into the answers
 * of SessionPage and SessionRoom as it comes; everything else that shows a changed object is asked
 * again. Null follows nothing.
 */
export function useLive(sessionId: string | null, { every, idle }: UseLiveOptions = {}): Live {
  const client = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState(WAITING);
  useEffect(() => {
    if (sessionId === null) return;
    const control = new AbortController();
    const options = {
      signal: control.signal,
      document: SessionRoomActivity,
      ...(every && { every }),
      ...(idle && { idle }),
    };
    const follow = async () => {
      for await (const { changed, isComplete } of live(client, sessionId, options)) {
        setState({ isFollowing: true, error: null });
        const [rows, others] = [new Set<string>(), new Set<string>()];
        for (const { __typename, id } of changed)
          (__typename === "Opinion" ? rows : others).add(id);
        // A new object is shown by no answer yet, but belongs to the lists of the session.
        const isNew = ({ id }: { id: string }) => !isShown(queries, client, new Set([id]));
        const news = changed.filter(isNew);
        if (news.some(({ id }) => rows.has(id))) rows.add(sessionId);
        if (!isComplete || news.some(({ id }) => others.has(id))) others.add(sessionId);
        const opinions = changed.filter(({ id }) => rows.has(id));
        const except = showRows(queries, client, sessionId, opinions);
        void refetchChanged(queries, client, { ids: rows, except });
        void refetchChanged(queries, client, { ids: others });
      }
    };
    follow().catch((error) => {
      if (!control.signal.aborted)
        setState({ isFollowing: false, error: error instanceof ApiError ? error : null });
    });
    return () => {
      control.abort();
      setState(WAITING);
    };
  }, [client, queries, sessionId, every, idle]);
  return state;
}
