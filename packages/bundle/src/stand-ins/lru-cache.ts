/**
 * For `lru-cache` (17 KB). What Yoga keeps of documents lies in a cache of the gateway's own (limits/documents.ts); in this it keeps one entry, by the
 * rules that documents are checked by.
 */
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
