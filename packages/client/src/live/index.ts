import type { TypedDocument } from "@doithoai/schema";
import { browser } from "../browser.ts";
import type { Client } from "../client.ts";
import { ApiError } from "../error.ts";
import { delayOf } from "../repeat.ts";
import { type Options, sleep } from "../settings.ts";
import { type Said, saying } from "../words.ts";
import { listen } from "./listen.ts";

/** An object that changed. */
export interface Changed {
  readonly __typename: string;
  readonly id: string;
}
/** Changes of a session since the cursor before. */
export interface Changes<Node extends Changed = Changed> {
  /**
   * The objects that changed, in the order of their last change, with the fields of the document.
   * The document of the client has none: read them again.
   */
  readonly changed: readonly Node[];
  /** False: the changes are not known one by one. Read the whole session again. */
  readonly isComplete: boolean;
  /** Give it as `after` to continue. Valid for 15 minutes. */
  readonly cursor: string;
}
/** An answer of `Session.activity`. */
export interface Activity<Node extends Changed> {
  readonly session: {
    readonly activity: {
      readonly cursor: string;
      readonly changed: readonly (Node | null)[];
      readonly isComplete: boolean;
    } | null;
  } | null;
}
export interface LiveOptions<Node extends Changed = Changed> extends Options {
  /**
   * Asks for the changes with fields of the objects, such as `SessionRoomActivity`. It selects the
   * `cursor`, `isComplete`, and of each object `__typename` and `id`.
   */
  readonly document?: TypedDocument<
    Activity<Node>,
    { readonly id: string; readonly after?: string | null }
  >;
  /** Continues after a cursor. Without it, the first changes say: read the whole session. */
  readonly after?: string | undefined;
  /** Milliseconds between two polls. Default: 2,000. */
  readonly every?: number;
  /** Milliseconds between two polls while the tab is hidden, or the server tells of changes. */
  readonly idle?: number;
}
const FORBIDDEN: Said = {
  code: "FORBIDDEN",
  vi: "Không được theo dõi hội nghị này.",
  en: "You may not follow this session.",
};
const EVERY_MS = 2_000;
const IDLE_MS = 30_000;

const ACTIVITY = `query SessionActivity($id: ID!, $after: String) {
  session(id: $id) {
    id
    activity(after: $after) {
      cursor
      changed {
        __typename
        id
      }
      isComplete
    }
  }
}
`;

/**
 * Follows a session for a caller who may read it before publication: gives changes as they come,
 * and nothing while there are none. It asks every two seconds, or when the server sends an event
 * where the deployment has events. Errors that may pass are waited out. After a cursor that the
 * server does not know, it starts again: `isComplete` is false.
 * @throws ApiError with each other error; FORBIDDEN if the caller may not follow the session; the
 * reason of the signal.
 */
export async function* live<Node extends Changed = Changed>(
  client: Client,
  sessionId: string,
  { signal, after, every = EVERY_MS, idle = IDLE_MS, document }: LiveOptions<Node> = {},
): AsyncGenerator<Changes<Node>, never, undefined> {
  const ended = new AbortController();
  const stop = () => ended.abort(signal?.reason);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  let cursor = after;
  let failures = 0;
  let wake = () => {};
  const told = () => wake();
  const events = listen(client.settings, sessionId, ended.signal, told);
  browser.document?.addEventListener("visibilitychange", told);
  try {
    for (;;) {
      let pause = browser.document?.visibilityState === "hidden" || events.isOpen ? idle : every;
      // An event during the request is not lost: it ends the wait that follows.
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      try {
        const variables = { id: sessionId, after: cursor };
        const { session } = await client.ask<Activity<Node>, object>(
          (document as never) ?? ACTIVITY,
          variables,
          { signal: ended.signal },
        );
        failures = 0;
        if (!session?.activity) throw new ApiError(saying(client.settings, FORBIDDEN));
        const { activity } = session;
        const isFirst = cursor === undefined;
        cursor = activity.cursor;
        const changed = activity.changed.filter((node) => node !== null);
        const isComplete = activity.isComplete && !isFirst;
        if (!isComplete || changed.length > 0) yield { changed, isComplete, cursor };
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        // The server does not know the cursor any more, such as after a reset.
        if (error.action === "restart" && cursor !== undefined) {
          cursor = undefined;
          continue;
        }
        if (!error.retryable) throw error;
        pause = Math.max(pause, delayOf(error, ++failures));
      }
      const timer = new AbortController();
      const end = () => timer.abort(ended.signal.reason);
      ended.signal.addEventListener("abort", end, { once: true });
      await Promise.race([sleep(pause, timer.signal), woken]);
      ended.signal.removeEventListener("abort", end);
      timer.abort();
      signal?.throwIfAborted();
    }
  } finally {
    browser.document?.removeEventListener("visibilitychange", told);
    signal?.removeEventListener("abort", stop);
    ended.abort();
  }
}
