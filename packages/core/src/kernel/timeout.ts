/** Maximum time of one call to an external service. A caller may retry within its own time. */
const LONGEST_MS = 10_000;

/**
 * Limits one call to an external service, including its response body: a hanging socket must not
 * outlive the request. `until`: epoch milliseconds by which the request must have an answer.
 */
export async function withTimeout<T>(
  until: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const left = Math.floor(Math.min(LONGEST_MS, until - Date.now()));
  const end = new AbortController();
  if (left <= 0) end.abort();
  // AbortSignal.timeout would still fire ten seconds after the answer and create an unused error,
  // which costs 2 % of the time of a page.
  const timer = setTimeout(() => end.abort(), Math.max(0, left));
  try {
    return await ask(end.signal);
  } finally {
    clearTimeout(timer);
  }
}
