import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachConcurrently } from "./concurrency.ts";

/** Jobs: the number of event loop turns a task waits, and whether it then fails. */
const jobs = (least: number, fails: fc.Arbitrary<boolean>) =>
  fc.array(fc.record({ turns: fc.integer({ min: least, max: 4 }), fails }), { maxLength: 40 });
const limits = fc.integer({ min: 1, max: 12 });

interface Job {
  readonly turns: number;
  readonly fails: boolean;
}
/** Runs the jobs and records what a caller can observe. */
async function observe(list: readonly Job[], limit: number) {
  const started: number[] = [];
  const failed: number[] = [];
  const startedAfterFailure: number[] = [];
  let underWay = 0;
  let most = 0;
  const error = await forEachConcurrently(list.entries(), limit, async ([index, job]) => {
    if (failed.length > 0) startedAfterFailure.push(index);
    started.push(index);
    most = Math.max(most, ++underWay);
    for (let left = job.turns; left > 0; left--) await turn();
    underWay--;
    if (!job.fails) return;
    failed.push(index);
    throw new Error(String(index));
  }).catch((reason: unknown) => reason);
  return { started, failed, startedAfterFailure, left: underWay, most, error };
}

test("takes each item once, in order, and runs exactly as many at a time as allowed", async () => {
  await fc.assert(
    fc.asyncProperty(jobs(0, fc.constant(false)), limits, async (list, limit) => {
      const { started, most, left, error } = await observe(list, limit);
      expect(error).toBeUndefined();
      expect(started).toEqual([...list.keys()]);
      expect(left).toBe(0);
      expect(most).toBeLessThanOrEqual(limit);
      if (list.every(({ turns }) => turns > 0)) expect(most).toBe(Math.min(limit, list.length));
    }),
  );
});

test("throws the first error after the running tasks end, and starts nothing new", async () => {
  await fc.assert(
    fc.asyncProperty(jobs(1, fc.boolean()), limits, async (list, limit) => {
      const { started, failed, startedAfterFailure, left, error } = await observe(list, limit);
      const [first] = failed;
      expect(error).toEqual(first === undefined ? undefined : new Error(String(first)));
      expect(startedAfterFailure).toEqual([]);
      expect(left).toBe(0);
      expect(started).toEqual([...list.keys()].slice(0, started.length));
      if (first === undefined) expect(started).toHaveLength(list.length);
    }),
  );
});

test("an error before the first await starts no second task", async () => {
  const started: number[] = [];
  const failing = forEachConcurrently([1, 2, 3], 3, (item) => {
    started.push(item);
    throw new Error("at once");
  });
  await expect(failing).rejects.toThrow("at once");
  expect(started).toEqual([1]);
});

test("treats a rejection with undefined as an error", async () => {
  const failing = forEachConcurrently([1], 1, () => Promise.reject(undefined));
  expect(
    await failing.then(
      () => "done",
      () => "failed",
    ),
  ).toBe("failed");
});

test("aborts the signal of running tasks after an error", async () => {
  const aborted: boolean[] = [];
  const failing = forEachConcurrently([1, 2], 2, async (item, signal) => {
    if (item === 2) throw new Error("x");
    aborted.push(signal.aborted);
    await turn();
    aborted.push(signal.aborted);
  });
  await expect(failing).rejects.toThrow("x");
  expect(aborted).toEqual([false, true]);
});

test.each([
  ["an error of a task", 2],
  ["an error of the iterator", undefined],
])("reads no more items than needed and closes the iterator after %s", async (_, failing) => {
  const events: string[] = [];
  function* items() {
    try {
      for (let i = 1; i <= 5; i++) {
        events.push(`read ${i}`);
        if (failing === undefined && i === 3) throw new Error("x");
        yield i;
      }
    } finally {
      events.push("closed");
    }
  }
  const all = forEachConcurrently(items(), 2, async (item) => {
    await turn();
    if (item === failing) throw new Error("x");
  });
  await expect(all).rejects.toThrow("x");
  expect(events).toEqual(["read 1", "read 2", "read 3", "closed"]);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  "refuses a limit of %s before it starts anything",
  async (limit) => {
    const started: number[] = [];
    const all = forEachConcurrently([1], limit, async (item) => void started.push(item));
    await expect(all).rejects.toThrow(`a limit is a positive whole number, not ${limit}`);
    expect(started).toEqual([]);
  },
);
