/** What is outside is waited for at most so long: then it is asked again, while there is time. */
const LONGEST_MS = 10_000;

/**
 * Ends one request to what is outside, the body of its answer included: a socket that hangs must not outlive the request it serves.
 * `until`: epoch milliseconds by which that must have an answer.
 */
export function within(until: number): AbortSignal {
  const left = Math.floor(Math.min(LONGEST_MS, until - Date.now()));
  return left > 0 ? AbortSignal.timeout(left) : AbortSignal.abort();
}
