import { type Phrase, RequestError } from "../errors.ts";

/** DynamoDB counts at least this for a read, in read units, whatever it finds. */
const LEAST_UNITS = 0.5;
/** Read units of a row: of an index some 300 bytes, of an item some 800. */
const ROW_UNITS = { index: 0.05, item: 0.1 } as const;
/** Rows of a Query without a limit: the notices or directives of one session. */
const FEW_ROWS = 10;

/** Expected read units of a Query. The real ones are known when it is answered. */
export const unitsOfQuery = (of: keyof typeof ROW_UNITS, limit = FEW_ROWS): number => Math.max(LEAST_UNITS, limit * ROW_UNITS[of]);
/** Expected read units of single items. */
export const unitsOfItems = (count: number): number => count * LEAST_UNITS;

/** Reads of one query: a list of the country is one a province, and an empty read costs the process as much as a full one. */
export const READS_MAX = 1_000;
/** Reads that are under way together: what they turn out to cost counts for the next ones. */
const IN_FLIGHT_MAX = 32;
/** COST_LIMIT tells the units in steps: the exact number would count hidden rows. */
const TOLD_STEP = 50;

/**
 * Read units that one query may use, and reads that it may send. A read reserves its expected units
 * before it is sent, so that reads side by side cannot all pass the same check.
 */
export class ReadBudget {
  #limit: number;
  #used = 0;
  #readsMax = READS_MAX;
  #reads = 0;
  #inFlight = 0;
  readonly #waiting: (() => void)[] = [];
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A mutation has no budget: a write must not end half-way. */
  lift(): void {
    this.#limit = Number.POSITIVE_INFINITY;
    this.#readsMax = Number.POSITIVE_INFINITY;
  }

  /**
   * Runs a read that reports its units.
   * @throws RequestError COST_LIMIT when the read no longer fits: it is not sent.
   */
  async read<T extends { readonly ConsumedCapacity?: unknown }>(expected: number, send: () => Promise<T>): Promise<T> {
    if (this.#inFlight >= IN_FLIGHT_MAX) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#inFlight++;
    try {
      this.#reserve(expected);
      const result = await send();
      this.#used += Math.max(LEAST_UNITS, unitsIn(result.ConsumedCapacity)) - expected;
      return result;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inFlight--;
    }
  }

  #reserve(expected: number): void {
    if (this.#used + expected > this.#limit) throw overBudget(this.#used, this.#limit, UNITS);
    if (this.#reads >= this.#readsMax) throw overBudget(this.#reads, this.#readsMax, READS);
    this.#reads++;
    this.#used += expected;
  }
}

const UNITS: Phrase = { vi: "đơn vị đọc", en: "read units" };
const READS: Phrase = { vi: "lượt truy xuất", en: "reads" };
function overBudget(used: number, limit: number, { vi, en }: Phrase): RequestError {
  const read = Math.min(limit, Math.ceil(used / TOLD_STEP) * TOLD_STEP);
  return new RequestError("COST_LIMIT", { read, limit, vi, en });
}

export const isOverBudget = (error: unknown): boolean => error instanceof RequestError && error.code === "COST_LIMIT";

/** The units of an answer: a Query reports one capacity, a request for several items one a table. */
export const unitsIn = (capacity: unknown): number =>
  [capacity].flat().reduce<number>((sum, each) => sum + (typeof each === "object" && each !== null ? Number(Reflect.get(each, "CapacityUnits") ?? 0) : 0), 0);
