import { LRUCache } from "lru-cache";

interface Limits {
  /** Maximum number of values per owner. Above it, the least recently used value is evicted. */
  readonly max: number;
  /** Milliseconds a value stays valid, counted from the start of its read. No limit by default. */
  readonly ttlMs?: number;
}

/** Values that a process caches per owner, for example per client of the table. */
export interface Cache<Owner extends object, T> {
  /** Returns the value of a key and reads it on a miss. Concurrent callers share one read. */
  readonly get: (owner: Owner, key: string, read: () => Promise<T>) => Promise<T>;
  /** Drops one value of an owner, or all. A read in progress is not cached; `get` reads again. */
  readonly forget: (owner: Owner, key?: string) => void;
}

/**
 * The system clock. The request's time and a monotonic clock may both stop in a frozen sandbox,
 * where a value must still expire.
 */
const CLOCK = { now: () => Date.now() };

/** A cache in memory. Failed reads are not kept. The values of a collected owner are freed. */
export function cacheOf<Owner extends object, T>({ max, ttlMs = 0 }: Limits): Cache<Owner, T> {
  const owners = new WeakMap<Owner, LRUCache<string, Promise<T>>>();
  const valuesOf = (owner: Owner): LRUCache<string, Promise<T>> => {
    const existing = owners.get(owner);
    if (existing) return existing;
    // By default, lru-cache reuses one clock reading until a timer of 1 ms ends.
    const values = new LRUCache<string, Promise<T>>({
      max,
      ttl: ttlMs,
      ttlResolution: 0,
      perf: CLOCK,
    });
    owners.set(owner, values);
    return values;
  };
  return {
    get: (owner, key, read) => {
      const values = valuesOf(owner);
      const cached = values.get(key);
      if (cached) return cached;
      const value = read();
      values.set(key, value);
      value.catch(() => {
        if (values.peek(key) === value) values.delete(key);
      });
      return value;
    },
    forget: (owner, key) => {
      if (key === undefined) owners.delete(owner);
      else owners.get(owner)?.delete(key);
    },
  };
}
