import { setTimeout as sleep } from "node:timers/promises";

/** The timing of a stream. */
export interface StreamOptions {
  /** Milliseconds between two questions. */
  readonly everyMs: number;
  /** Milliseconds between two comments, which keep proxies from closing the connection. */
  readonly aliveMs: number;
  /** The stream ends after this many milliseconds. The page then connects again. */
  readonly longestMs: number;
  /** Replaces the wait between two questions. For tests. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

const sleeping = (milliseconds: number, signal: AbortSignal) =>
  sleep(milliseconds, undefined, { signal });

/**
 * Sends `first`, then asks again and again and sends each text that `next` returns. Undefined sends
 * nothing, null ends the stream. It stops when the reader goes away. `ended` is called once.
 */
export function streamOf(
  first: string,
  next: () => Promise<string | undefined | null>,
  { everyMs, aliveMs, longestMs, wait: pause = sleeping }: StreamOptions,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const utf8 = new TextEncoder();
  const begun = performance.now();
  const end = () => {
    if (signal.aborted) return;
    stopped.abort();
    ended();
  };
  /** The next text to send; null at the end. */
  const wait = async (): Promise<string | null> => {
    const since = performance.now();
    while (!signal.aborted && performance.now() - begun < longestMs) {
      await pause(everyMs, signal).catch(() => undefined);
      if (signal.aborted) break;
      const text = await next().catch(() => null);
      if (text !== undefined) return text;
      if (performance.now() - since >= aliveMs) return ":\n\n";
    }
    return null;
  };
  return new ReadableStream({
    start: (controller) => controller.enqueue(utf8.encode(first)),
    pull: async (controller) => {
      const text = await wait();
      if (signal.aborted) return;
      if (text !== null) return controller.enqueue(utf8.encode(text));
      end();
      controller.close();
    },
    cancel: end,
  });
}
