import { browser } from "../browser.ts";

/** The last run of each name, where there are no Web Locks. */
const last = new Map<string, Promise<unknown>>();

/**
 * Runs alone among all runs of this name, in all tabs of the page where it has Web Locks.
 * @throws the reason of the signal, if it is aborted before the run begins.
 */
export function alone<T>(name: string, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  const { locks } = browser.navigator ?? {};
  if (locks) return locks.request(name, { signal }, run);
  const next = (last.get(name) ?? Promise.resolve()).then(run, run);
  last.set(name, next);
  return next;
}
