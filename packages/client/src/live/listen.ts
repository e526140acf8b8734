import { headersOf } from "../request.ts";
import { type Settings, sleep } from "../settings.ts";

/** Milliseconds before an ended stream is opened again. */
const REOPEN_MS = 5_000;
const TYPE = "text/event-stream";

/**
 * Opens the event stream of a session and calls `told` at each event and at its end, until the
 * signal is aborted. A deployment without events answers with something else: then it ends quietly,
 * and `isOpen` stays false.
 */
export function listen(
  settings: Settings,
  sessionId: string,
  signal: AbortSignal,
  told: () => void,
): { readonly isOpen: boolean } {
  const state = { isOpen: false };
  const { fetch: send = fetch, endpoint } = settings;
  const read = async (): Promise<boolean> => {
    const url = new URL(`/live?session=${encodeURIComponent(sessionId)}`, endpoint);
    const headers = { ...(await headersOf(settings)), accept: TYPE };
    const { ok, headers: got, body } = await send(url, { headers, signal });
    if (!ok || !body || !got.get("content-type")?.startsWith(TYPE)) {
      await body?.cancel();
      return false;
    }
    state.isOpen = true;
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (let rest = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) return true;
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\r|\n/);
      rest = lines.pop() ?? "";
      // A comment keeps the line open and tells nothing.
      if (lines.some((line) => line.startsWith("data:"))) told();
    }
  };
  const run = async () => {
    for (let isThere = true; isThere && !signal.aborted; ) {
      // A broken line is no reason to give up events: the polls go on meanwhile.
      isThere = await read().catch(() => true);
      if (state.isOpen) told();
      state.isOpen = false;
      if (isThere) await sleep(REOPEN_MS * (1 + Math.random()), signal).catch(() => undefined);
    }
  };
  void run();
  return state;
}
