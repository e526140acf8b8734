/**
 * Runs a task for each item, at most `limit` at a time, and starts the items in order. The first
 * error stops new items and aborts the signal. It is thrown after the running tasks have ended, so
 * no task is still running when the caller gets the error. If a failure must not stop the other
 * items, the task catches it. A task with many steps checks the signal between them.
 * @throws the first error of a task or of the iterator; RangeError for a bad `limit`.
 */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  limit: number,
  task: (item: T, signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new RangeError(`a limit is a positive whole number, not ${limit}`);
  const stop = new AbortController();
  const failures: unknown[] = [];
  const open = shared(items);
  const work = async (): Promise<void> => {
    try {
      for (const item of open) await task(item, stop.signal);
    } catch (error) {
      failures.push(error);
      stop.abort();
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  if (failures.length > 0) throw failures[0];
}

/** One generator for all workers: an error in one loop ends all loops and closes `items`. */
function* shared<T>(items: Iterable<T>): Generator<T, void> {
  yield* items;
}
