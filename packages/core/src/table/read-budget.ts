import { type Phrase, RequestError } from "../errors.ts";

/** DynamoDB counts at least this for a read, in read units, whatever it finds. */
const LEAST_UNITS = 0.5;
/** Read units of a row: of an index some 300 bytes, of an item with its texts some 2,000. */
const ROW_UNITS = { index: 0.05, item: 0.25 } as const;

/** Read units of a Query, roughly and before it is sent: what it does read is known afterwards. */
export const unitsOfQuery = (of: keyof typeof ROW_UNITS, limit = 100): number => Math.max(LEAST_UNITS, limit * ROW_UNITS[of]);
/** Read units of single items, before they are read. */
export const unitsOfItems = (count: number): number => count * LEAST_UNITS;

/** Reads of one request: a list of the country is one for each province, and an empty one costs the process as much as a full one. */
export const READS_MAX = 1_000;

/**
 * Read units that one request may use, and reads that it may send. Each read reserves what it is expected to cost before it is
 * sent, so that reads which go side by side cannot all pass the same check.
 */
export class ReadBudget {
  #limit: number;
  #used = 0;
  #readsMax = READS_MAX;
  #reads = 0;
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A write is not ended half-way by what it has to read first. */
  lift(): void {
    this.#limit = Number.POSITIVE_INFINITY;
    this.#readsMax = Number.POSITIVE_INFINITY;
  }

  /**
   * Runs a read that reports what it cost.
   * @throws RequestError COST_LIMIT when it does not fit any more: it is not sent then.
   */
  async read<T extends { readonly ConsumedCapacity?: unknown }>(expected: number, send: () => Promise<T>): Promise<T> {
    if (this.#used + expected > this.#limit) throw overBudget(this.#used, this.#limit, UNITS);
    if (this.#reads >= this.#readsMax) throw overBudget(this.#reads, this.#readsMax, READS);
    this.#reads++;
    this.#used += expected;
    const result = await send();
    this.#used += Math.max(LEAST_UNITS, unitsIn(result.ConsumedCapacity)) - expected;
    return result;
  }
}

const UNITS: Phrase = { vi: "đơn vị đọc", en: "read units" };
const READS: Phrase = { vi: "lượt đọc", en: "reads" };
const overBudget = (read: number, limit: number, { vi, en }: Phrase) => new RequestError("COST_LIMIT", { read: Math.ceil(read), limit, vi, en });

export const isOverBudget = (error: unknown): boolean => error instanceof RequestError && error.code === "COST_LIMIT";

/** The units of an answer: a Query tells one capacity, a request for several items one a table. */
export const unitsIn = (capacity: unknown): number =>
  [capacity].flat().reduce<number>((sum, each) => sum + (typeof each === "object" && each !== null ? Number(Reflect.get(each, "CapacityUnits") ?? 0) : 0), 0);
