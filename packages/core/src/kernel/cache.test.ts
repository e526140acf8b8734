import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cacheOf } from "./cache.ts";

const TTL_MS = 10_000;
beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-23T02:00:00Z") }));
afterEach(() => void vi.useRealTimers());

/** A cache whose readings are counted: each gives the next number. */
function counted({ max, ttlMs }: { max: number; ttlMs?: number }) {
  const cache = cacheOf<object, number>({ max, ...(ttlMs !== undefined && { ttlMs }) });
  let readings = 0;
  return {
    ...cache,
    ask: (owner: object, key: string) => cache.get(owner, key, async () => ++readings),
  };
}

test("a value is used for its time by the machine's clock, counted from the start of its reading", async () => {
  const { get } = cacheOf<object, string>({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  const slow = get(owner, "a", async () => {
    await vi.advanceTimersByTimeAsync(TTL_MS - 1_000);
    return "first";
  });
  expect(await slow).toBe("first");
  vi.setSystemTime(Date.now() + 1_000);
  expect(await get(owner, "a", async () => "second")).toBe("first");
  vi.setSystemTime(Date.now() + 1);
  expect(await get(owner, "a", async () => "second")).toBe("second");
});

test("the clock alone decides, also where no timer runs between two questions", async () => {
  const { ask } = counted({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  expect([await ask(owner, "a"), await ask(owner, "a")]).toEqual([1, 1]);
  vi.setSystemTime(Date.now() + TTL_MS + 1);
  expect(await ask(owner, "a")).toBe(2);
});

test("without a time a value is kept for good", async () => {
  const { ask } = counted({ max: 1 });
  const owner = {};
  await ask(owner, "a");
  vi.setSystemTime(Date.now() + 365 * 86_400_000);
  expect(await ask(owner, "a")).toBe(1);
});

test("callers at the same time share one reading; another key and another owner have their own", async () => {
  const { ask } = counted({ max: 2, ttlMs: TTL_MS });
  const [owner, other] = [{}, {}];
  expect(
    await Promise.all([ask(owner, "a"), ask(owner, "a"), ask(owner, "b"), ask(other, "a")]),
  ).toEqual([1, 1, 2, 3]);
});

test("a failed reading fails all who wait for it, and is not kept", async () => {
  const { get } = cacheOf<object, string>({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  const failing = () => Promise.reject(new Error("x"));
  const both = [get(owner, "a", failing), get(owner, "a", async () => "never")];
  expect(await Promise.allSettled(both)).toEqual([
    { status: "rejected", reason: new Error("x") },
    { status: "rejected", reason: new Error("x") },
  ]);
  expect(await get(owner, "a", async () => "second")).toBe("second");
});

test("a reading that fails late does not drop the value that replaced it", async () => {
  const { get, forget } = cacheOf<object, string>({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  const { promise, reject } = Promise.withResolvers<string>();
  const old = get(owner, "a", () => promise);
  forget(owner, "a");
  expect(await get(owner, "a", async () => "new")).toBe("new");
  reject(new Error("late"));
  await expect(old).rejects.toThrow("late");
  expect(await get(owner, "a", async () => "never")).toBe("new");
});

test.each([
  ["one key", "a"],
  ["the owner", undefined],
])("a reading under way when %s is forgotten is not kept when it ends", async (_, key) => {
  const { get, forget } = cacheOf<object, string>({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  const { promise, resolve } = Promise.withResolvers<string>();
  const old = get(owner, "a", () => promise);
  forget(owner, key);
  resolve("before the change");
  expect(await old).toBe("before the change");
  expect(await get(owner, "a", async () => "after")).toBe("after");
});

test("one key is forgotten, or all of one owner", async () => {
  const { ask, forget } = counted({ max: 2, ttlMs: TTL_MS });
  const [owner, other] = [{}, {}];
  const all = () => Promise.all([ask(owner, "a"), ask(owner, "b"), ask(other, "a")]);
  expect(await all()).toEqual([1, 2, 3]);
  forget(owner, "a");
  expect(await all()).toEqual([4, 2, 3]);
  forget(owner);
  expect(await all()).toEqual([5, 6, 3]);
});

test("beyond its maximum the least recently used goes, as in a list of keys by last use", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.constantFrom(..."abcdef"), { maxLength: 40 }),
      async (max, keys) => {
        const { get } = cacheOf<object, string>({ max, ttlMs: TTL_MS });
        const owner = {};
        let model: string[] = [];
        for (const key of keys) {
          let isRead = false;
          await get(owner, key, async () => {
            isRead = true;
            return key;
          });
          expect(isRead).toBe(!model.includes(key));
          model = [...model.filter((each) => each !== key), key].slice(-max);
        }
      },
    ),
  );
});
