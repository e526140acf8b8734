/**
 * For `lru-cache`, of which Yoga uses get and set, for documents that were parsed and checked (17 KB). What was used longest ago goes first;
 * nothing grows old: a document means the same as long as the schema does, and that is as long as the process lives.
 */
export class LRUCache<K, V> {
  readonly #kept = new Map<K, V>();
  readonly #max: number;
  constructor({ max }: { readonly max: number }) {
    this.#max = max;
  }
  get(key: K): V | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }
  set(key: K, value: V): this {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#max && oldest !== undefined) this.#kept.delete(oldest);
    return this;
  }
}
