import { ApiError } from "./error.ts";
import { type Options, type Settings, sleep } from "./settings.ts";

const FIRST_MS = 500;
const LONGEST_MS = 20_000;
/** The longest `retryAfter`, in seconds, that a person waits for a click. */
const PATIENCE = 60;
const TRIES = 5;

export interface RepeatOptions extends Options {
  /** Maximum tries. Default: 5. */
  readonly tries?: number;
}

/** Milliseconds before the next try, with jitter: clients do not come back all at once. */
export const delayOf = (
  { retryAfter }: { readonly retryAfter?: number | undefined },
  tried: number,
): number =>
  (retryAfter ?? 0) * 1_000 +
  Math.min(FIRST_MS * 2 ** (tried - 1), LONGEST_MS) * (0.5 + Math.random() / 2);

/**
 * Runs until it succeeds, as often as an error may pass: NETWORK, RETRY_LATER and RATE_LIMITED up
 * to `tries`, INTERNAL once more.
 * @throws the last error, with each other error at once; the reason of the signal.
 */
export async function repeat<T>(
  { wait = sleep }: Settings,
  { signal, tries = TRIES }: RepeatOptions,
  run: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++)
    try {
      return await run();
    } catch (error) {
      const passes =
        error instanceof ApiError &&
        (error.retryable || (error.code === "INTERNAL" && tried === 1)) &&
        (error.retryAfter ?? 0) <= PATIENCE;
      if (!passes || tried >= tries) throw error;
      await wait(delayOf(error, tried), signal);
    }
}
