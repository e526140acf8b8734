import { LRUCache } from "lru-cache";

interface Limits {
  /** Values per owner; beyond that, the least recently used is dropped. */
  readonly max: number;
  /** How long a value is used, from the start of its reading; without end where undefined. */
  readonly ttlMs?: number;
}

/** Values that a process keeps for each owner, for example for each client of the table. */
export interface Cache<Owner extends object, T> {
  /**
   * The value of a key. Reads it where none is kept; callers at the same time share one reading.
   */
  readonly get: (owner: Owner, key: string, read: () => Promise<T>) => Promise<T>;
  /** Drops one value of an owner, or all. The next `get` reads again, also during a reading. */
  readonly forget: (owner: Owner, key?: string) => void;
}

/**
 * Time is the machine's clock, not the request's and not a monotonic one: both may stand still in
 * a frozen sandbox, where a value must not outlive its time.
 */
const CLOCK = { now: () => Date.now() };

/** A cache in memory. It holds no failed reading, and nothing of an owner that is gone. */
export function cacheOf<Owner extends object, T>({ max, ttlMs = 0 }: Limits): Cache<Owner, T> {
  const owners = new WeakMap<Owner, LRUCache<string, Promise<T>>>();
  const valuesOf = (owner: Owner): LRUCache<string, Promise<T>> => {
    const known = owners.get(owner);
    if (known) return known;
    // By default, lru-cache reuses one reading of the clock until a timer of 1 ms ends.
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
      const known = values.get(key);
      if (known) return known;
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
