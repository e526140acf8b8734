/** For `lru-cache` (17 KB). Yoga's document cache is off; the gateway has its own (limits/documents.ts). */
export class LRUCache<K, V> {
  readonly #kept = new Map<K, V>();
  get(key: K): V | undefined {
    return this.#kept.get(key);
  }
  set(key: K, value: V): this {
    this.#kept.set(key, value);
    return this;
  }
}
