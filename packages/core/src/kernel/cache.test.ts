import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cacheOf } from "./cache.ts";

const TTL_MS = 10_000;
beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-23T02:00:00Z") }));
afterEach(() => void vi.useRealTimers());

/** A cache that counts its reads: each read returns the next number. */
function counted({ max, ttlMs }: { max: number; ttlMs?: number }) {
  const cache = cacheOf<object, number>({ max, ...(ttlMs !== undefined && { ttlMs }) });
  let readings = 0;
  return {
    ...cache,
    ask: (owner: object, key: string) => cache.get(owner, key, async () => ++readings),
  };
}

test("keeps a value for its TTL by the system clock, from the start of the read", async () => {
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

test("expires a value by the clock alone, even if no timer runs between two gets", async () => {
  const { ask } = counted({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  expect([await ask(owner, "a"), await ask(owner, "a")]).toEqual([1, 1]);
  vi.setSystemTime(Date.now() + TTL_MS + 1);
  expect(await ask(owner, "a")).toBe(2);
});

test("a value without a TTL never expires", async () => {
  const { ask } = counted({ max: 1 });
  const owner = {};
  await ask(owner, "a");
  vi.setSystemTime(Date.now() + 365 * 86_400_000);
  expect(await ask(owner, "a")).toBe(1);
});

test("concurrent callers share one read; other keys and owners have their own", async () => {
  const { ask } = counted({ max: 2, ttlMs: TTL_MS });
  const [owner, other] = [{}, {}];
  expect(
    await Promise.all([ask(owner, "a"), ask(owner, "a"), ask(owner, "b"), ask(other, "a")]),
  ).toEqual([1, 1, 2, 3]);
});

test("a failed read fails all its callers and is not cached", async () => {
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

test("a read that fails late does not drop the value that replaced it", async () => {
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
])("a read in progress when %s is forgotten is not cached", async (_, key) => {
  const { get, forget } = cacheOf<object, string>({ max: 2, ttlMs: TTL_MS });
  const owner = {};
  const { promise, resolve } = Promise.withResolvers<string>();
  const old = get(owner, "a", () => promise);
  forget(owner, key);
  resolve("before the change");
  expect(await old).toBe("before the change");
  expect(await get(owner, "a", async () => "after")).toBe("after");
});

test("forgets one key, or all keys of one owner", async () => {
  const { ask, forget } = counted({ max: 2, ttlMs: TTL_MS });
  const [owner, other] = [{}, {}];
  const all = () => Promise.all([ask(owner, "a"), ask(owner, "b"), ask(other, "a")]);
  expect(await all()).toEqual([1, 2, 3]);
  forget(owner, "a");
  expect(await all()).toEqual([4, 2, 3]);
  forget(owner);
  expect(await all()).toEqual([5, 6, 3]);
});

test("evicts the least recently used key above the maximum", async () => {
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
