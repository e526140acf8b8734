import type { RecordOpinionInput } from "@doithoai/schema";
import { type Mutation, newKey } from "../act.ts";
import { browser } from "../browser.ts";
import type { Client } from "../client.ts";
import { ApiError } from "../error.ts";
import { delayOf } from "../repeat.ts";
import type { Entry, NewEntry } from "./entry.ts";
import { alone } from "./lock.ts";
import { sendAll, type Written } from "./send.ts";
import { openStore } from "./store.ts";

export type { Entry, Refusal } from "./entry.ts";
export type { Written } from "./send.ts";

/** The state that a page shows. */
export interface OutboxState {
  /** Entries that are not written yet. */
  readonly waiting: number;
  /** Entries that a person must mend or drop. */
  readonly refused: number;
  readonly isSending: boolean;
  /** The error that stopped the sending; with UNAUTHENTICATED, sign in and call `flush`. */
  readonly error: ApiError | null;
}
export interface OutboxOptions {
  /** The name of the queue: one for each person, so that nobody sends for another. */
  readonly name: string;
  /** Is told the state after each change, of other tabs too. */
  readonly onState?: (state: OutboxState) => void;
  /** Is told each entry that this tab has written, with its result, such as the tracking code. */
  readonly onWritten?: (written: Written) => void;
}
export type Outbox = ReturnType<typeof createOutbox>;

/**
 * Opens a queue of mutations that are sent in order, each once, as soon as there is a network. It
 * survives a reload where there is IndexedDB; its content lies unencrypted on the machine until it
 * is written. Tabs share a queue by its name; one sends at a time where there are Web Locks.
 */
export function createOutbox(client: Client, { name, onState, onWritten }: OutboxOptions) {
  const store = openStore(name);
  const tabs = new BroadcastChannel(name);
  const closed = new AbortController();
  const { signal } = closed;
  let [isSending, failures] = [false, 0];
  let error: ApiError | null = null;
  let running = Promise.resolve();
  let queued: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const state = async (): Promise<OutboxState> => {
    const entries = await store.all();
    const refused = entries.filter(({ refusal }) => refusal).length;
    return { waiting: entries.length - refused, refused, isSending, error };
  };
  const show = async () => {
    if (!signal.aborted) onState?.(await state());
  };
  const changed = async () => {
    if (!signal.aborted) tabs.postMessage(null);
    await show();
  };
  tabs.onmessage = () => void show();

  const run = async (): Promise<void> => {
    if (signal.aborted) return;
    clearTimeout(timer);
    isSending = true;
    await show();
    try {
      await alone(name, signal, () =>
        sendAll({
          client,
          store,
          signal,
          written: (done) => {
            onWritten?.(done);
            void changed();
          },
        }),
      );
      [error, failures] = [null, 0];
    } catch (thrown) {
      if (signal.aborted) return;
      error = thrown instanceof ApiError ? thrown : new ApiError({ code: "HTTP", cause: thrown });
      if (error.action !== "signIn") timer = setTimeout(flush, delayOf(error, ++failures));
    } finally {
      isSending = false;
      await changed();
    }
  };
  /** Sends what is waiting. Returns when nothing is left to send, or an error stopped it. */
  const flush = (): Promise<void> => {
    // A run that has not begun sends what was added meanwhile as well.
    queued ??= running.then(() => {
      queued = undefined;
      running = run();
      return running;
    });
    return queued;
  };
  const start = () => void flush();
  browser.addEventListener?.("online", start);

  const add = async (entry: Pick<NewEntry, "document" | "input">): Promise<number> => {
    const id = await store.add({ ...entry, key: newKey(), addedAt: new Date().toISOString() });
    await changed();
    start();
    return id;
  };
  start();

  return {
    /**
     * Keeps a mutation whose input takes an idempotency key. Resolves to its id once it is kept.
     * @throws TypeError for a mutation without a key: it could be written twice.
     */
    add: <Result, Input extends object>(document: Mutation<Result, Input>, input: Input) => {
      const { name, kind, hash, key } = document;
      if (key !== "input") throw new TypeError(`${name} takes no idempotency key.`);
      return add({ document: { text: String(document), name, kind, hash, key }, input });
    },
    /** Keeps a row of `recordOpinions`. Rows in a row are sent together, 100 at a time. */
    addOpinion: (row: RecordOpinionInput) => add({ document: null, input: row }),
    /** All entries in the order of sending, the refused ones too. */
    entries: (): Promise<readonly Entry[]> => store.all(),
    state,
    flush,
    /**
     * Sends a refused entry again, with a new input if there is one. Its key stays the same if it
     * may have been written, so it is not written twice.
     */
    amend: async (id: number, input?: object) => {
      const amended = (entry: Entry): Entry => {
        if (!entry.refusal) return entry;
        const { refusal, failures: _, ...rest } = entry;
        const next = { ...rest, input: input ?? rest.input };
        // A correction was refused before the write; of UNSURE the person has looked.
        if (refusal.userErrors.length === 0 && refusal.code !== "UNSURE") return next;
        const { triedAt: __, ...untried } = next;
        return { ...untried, key: newKey() };
      };
      await store.change([id], amended, true);
      await changed();
      start();
    },
    /** Drops an entry. One that was tried and not refused may be written all the same. */
    remove: async (id: number) => {
      await store.change([id], () => null);
      await changed();
    },
    /** Stops sending in this tab. What is waiting stays. */
    close: async () => {
      closed.abort();
      clearTimeout(timer);
      browser.removeEventListener?.("online", start);
      await running;
      tabs.close();
      store.close();
    },
  };
}
