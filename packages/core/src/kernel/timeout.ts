/** What is outside is waited for at most so long: then it is asked again, while there is time. */
const LONGEST_MS = 10_000;

/**
 * Ends one request to what is outside, the body of its answer included: a socket that hangs must
 * not outlive the request it serves. `until`: epoch milliseconds by which that must have an answer.
 */
export async function withTimeout<T>(
  until: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const left = Math.floor(Math.min(LONGEST_MS, until - Date.now()));
  const end = new AbortController();
  if (left <= 0) end.abort();
  // A signal of AbortSignal.timeout goes off all the same ten seconds after the answer: an error
  // made for nobody, a fiftieth of a page.
  const timer = setTimeout(() => end.abort(), Math.max(0, left));
  try {
    return await ask(end.signal);
  } finally {
    clearTimeout(timer);
  }
}
