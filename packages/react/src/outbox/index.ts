import type { Outbox, Written } from "@doithoai/client/outbox";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { refetchChanged } from "../cache/changed.ts";
import { idsIn, namesIn } from "../cache/mentions.ts";
import { useClient } from "../provider.tsx";
import { type Kept, sharedOutbox } from "./shared.ts";

export type { Kept } from "./shared.ts";

export interface UseOutboxOptions {
  /** Is told each entry that this tab has written, with its result, such as the tracking code. */
  readonly onWritten?: (written: Written) => void;
}
export type UseOutbox = Kept & Pick<Outbox, "add" | "addOpinion" | "amend" | "flush" | "remove">;

/**
 * The queue of this name: what is waiting, what was refused, and the ways to add and mend. It sends
 * while a component shows it and there is a network. Give each person a name of their own.
 */
export function useOutbox(name: string, { onWritten }: UseOutboxOptions = {}): UseOutbox {
  const client = useClient();
  const queries = useQueryClient();
  const shared = sharedOutbox(client, name);
  const state = useSyncExternalStore(shared.subscribe, shared.state, shared.state);
  const told = useRef(onWritten);
  told.current = onWritten;
  useEffect(() => {
    const written = (one: Written) => {
      const { input } = one.entry;
      const ids = idsIn(input, one.result);
      void refetchChanged(queries, client, {
        ids,
        names: namesIn(input),
        documents: ["Worklist"],
      });
      told.current?.(one);
    };
    shared.onWritten.add(written);
    return () => void shared.onWritten.delete(written);
  }, [client, queries, shared]);
  const ways = useMemo<Pick<UseOutbox, "add" | "addOpinion" | "amend" | "flush" | "remove">>(
    () => ({
      add: (document, input) => shared.outbox().add(document, input),
      addOpinion: (row) => shared.outbox().addOpinion(row),
      amend: (id, input) => shared.outbox().amend(id, input),
      flush: () => shared.outbox().flush(),
      remove: (id) => shared.outbox().remove(id),
    }),
    [shared],
  );
  return { ...state, ...ways };
}
