import { delayOf } from "../repeat.ts";
import { headersOf } from "../request.ts";
import { type Settings, sleep } from "../settings.ts";

/** Milliseconds before an ended stream is opened again, up to twice that. */
const REOPEN_MS = 5_000;
const TYPE = "text/event-stream";
/** Statuses below 500 that may pass: a request that took too long, and too many streams. */
const PASSING = [408, 429];
const SERVER = 500;
const NOT_BUILT = 501;

/** The end of a stream: whether to open it again, and the seconds that the server names. */
interface End {
  readonly isThere: boolean;
  readonly retryAfter?: number | undefined;
}

/**
 * Opens the event stream of a session and calls `told` at each event and at its end, until the
 * signal is aborted. After an answer that may pass (429, 5xx) or a broken line it is opened again,
 * later each time; `isOpen` is false meanwhile, so that the polls go on. A deployment without
 * events answers with something else, and a caller who may not follow gets a refusal: then it ends
 * quietly.
 */
export function listen(
  settings: Settings,
  sessionId: string,
  signal: AbortSignal,
  told: () => void,
): { readonly isOpen: boolean } {
  const state = { isOpen: false };
  let failures = 0;
  const { fetch: send = fetch, endpoint } = settings;
  const read = async (): Promise<End> => {
    const url = new URL(`/live?session=${encodeURIComponent(sessionId)}`, endpoint);
    const headers = { ...(await headersOf(settings)), accept: TYPE };
    const { ok, status, headers: got, body } = await send(url, { headers, signal });
    if (!ok || !body || !got.get("content-type")?.startsWith(TYPE)) {
      await body?.cancel();
      const passes = PASSING.includes(status) || (status >= SERVER && status !== NOT_BUILT);
      return { isThere: passes, retryAfter: Number(got.get("retry-after")) || undefined };
    }
    state.isOpen = true;
    failures = 0;
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (let rest = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) return { isThere: true };
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\r|\n/);
      rest = lines.pop() ?? "";
      // A comment keeps the line open and tells nothing.
      if (lines.some((line) => line.startsWith("data:"))) told();
    }
  };
  const run = async () => {
    for (let end: End = { isThere: true }; end.isThere && !signal.aborted; ) {
      // A broken line is no reason to give up events: the polls go on meanwhile.
      end = await read().catch(() => ({ isThere: true }));
      if (state.isOpen) told();
      state.isOpen = false;
      const pause = REOPEN_MS * (1 + Math.random()) + delayOf(end, ++failures);
      if (end.isThere) await sleep(pause, signal).catch(() => undefined);
    }
  };
  void run();
  return state;
}
