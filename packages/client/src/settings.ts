export interface Settings {
  /** The address of the API, such as `https://doithoai.example.vn/graphql`. */
  readonly endpoint: string;
  /** The token of the person who signed in; null for public reading. Asked before each request. */
  readonly token?: () => string | null | Promise<string | null>;
  /** The language of messages. Default: `vi`. */
  readonly language?: "vi" | "en";
  readonly fetch?: typeof fetch;
  /** Milliseconds until a request without a whole answer is given up. Default: 30,000. */
  readonly timeout?: number;
  /** Replaces the wait between two tries of a mutation. For tests. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface Options {
  /** Ends the request. The promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Waits. @throws the reason of the signal, as soon as it is aborted. */
export const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
  });
