import type { Client } from "@doithoai/client";
import {
  createOutbox,
  type Entry,
  type Outbox,
  type OutboxState,
  type Written,
} from "@doithoai/client/outbox";

/** The state of a queue with its entries. */
export interface Kept extends OutboxState {
  readonly entries: readonly Entry[];
}
const EMPTY: Kept = { waiting: 0, refused: 0, isSending: false, error: null, entries: [] };

/** A queue that all components of a page share. */
export interface Shared {
  readonly outbox: () => Outbox;
  readonly state: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onWritten: Set<(written: Written) => void>;
}

const queues = new WeakMap<Client, Map<string, Shared>>();

/** The queue of a client by its name. It is open while a component shows it. */
export function sharedOutbox(client: Client, name: string): Shared {
  const ofClient = queues.get(client) ?? new Map<string, Shared>();
  queues.set(client, ofClient);
  const known = ofClient.get(name) ?? share(client, name);
  ofClient.set(name, known);
  return known;
}

function share(client: Client, name: string): Shared {
  const listeners = new Set<() => void>();
  const onWritten: Shared["onWritten"] = new Set();
  let kept = EMPTY;
  let open: Outbox | null = null;
  const outbox = (): Outbox => {
    if (open) return open;
    const opened = createOutbox(client, {
      name,
      onState: async (state) => {
        const entries = await opened.entries();
        kept = { ...state, entries };
        for (const listener of listeners) listener();
      },
      onWritten: (written) => {
        for (const each of onWritten) each(written);
      },
    });
    open = opened;
    return opened;
  };
  return {
    outbox,
    onWritten,
    state: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      outbox();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        void open?.close();
        open = null;
      };
    },
  };
}
