/**
 * Runs a task for each item, in order of start, at most `limit` at a time. The first error stops
 * the start of further items and aborts the signal; it is thrown when the tasks under way have
 * ended, so nothing goes on after the caller has its answer. Where a failure must stop no other
 * item, the task itself catches it. A task of many steps asks the signal between them.
 * @throws the first error of a task or of the items.
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

/** One generator for all workers: an error in one loop ends it for all and closes `items`. */
function* shared<T>(items: Iterable<T>): Generator<T, void> {
  yield* items;
}
