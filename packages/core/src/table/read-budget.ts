import { type Phrase, RequestError } from "../kernel/errors.ts";

/** DynamoDB's minimum charge for a read, in read units. */
const LEAST_UNITS = 0.5;
/** Read units per row: an index row with what lists show has 1–1.6 KB, an item about 2 KB. */
const ROW_UNITS = { index: 0.15, item: 0.25 } as const;
/** Expected rows of a Query without a limit: the notices or directives of one session. */
const FEW_ROWS = 10;

/** Expected read units of a Query. The real units are known after the response. */
export const unitsOfQuery = (of: keyof typeof ROW_UNITS, limit = FEW_ROWS): number =>
  Math.max(LEAST_UNITS, limit * ROW_UNITS[of]);
/** Expected read units of `count` single items. */
export const unitsOfItems = (count: number): number => count * LEAST_UNITS;

/**
 * Maximum reads per query. A list of a former district needs one read per commune, and an empty
 * read costs the process as much as a full one.
 */
export const READS_MAX = 500;
/**
 * Maximum expected units in flight; a single read may exceed it. The real cost of finished reads
 * counts for the next ones.
 */
const UNDER_WAY_MAX = 32;
/**
 * The unit limit varies by up to this fraction between queries. With an exact limit, a caller could
 * fill it with other reads and learn from the last unit whether a hidden row was read.
 */
const VARIES_BY = 0.2;
/** The part of the limit that is kept for a last read that costs more than expected. */
const RESERVE = 0.03;
/** Largest factor for a read alone: one large item must not refuse the small reads after it. */
const ALONE_FACTOR_MAX = 2;
/** COST_LIMIT reports units in steps of this size: an exact number would count hidden rows. */
const REPORTED_STEP = 50;

interface Waiting {
  readonly expected: number;
  readonly start: () => void;
  readonly refuse: (error: RequestError) => void;
}

/**
 * Limits the read units and the number of reads of one query. Reads start in the order of their
 * calls, as many together as UNDER_WAY_MAX allows. A read that does not fit waits for the reads in
 * flight and is judged by their real cost, not by their expected cost.
 */
export class ReadBudget {
  readonly #reportedLimit: number;
  #limit: number;
  #readsMax = READS_MAX;
  #used = 0;
  #expected = 0;
  #reads = 0;
  #inFlight = 0;
  /** Expected units of the reads in flight. */
  #underWay = 0;
  #refusal: RequestError | undefined;
  readonly #waiting: Waiting[] = [];

  /** `random`: returns a uniform number in [0, 1). */
  constructor(limit: number, random: () => number) {
    this.#reportedLimit = limit;
    this.#limit = limit * (1 - RESERVE) * (1 - VARIES_BY * random());
  }

  /** Removes the limits. Used by mutations: a write must not end half-way. */
  lift(): void {
    this.#limit = Number.POSITIVE_INFINITY;
    this.#readsMax = Number.POSITIVE_INFINITY;
  }

  /**
   * Runs a read and counts its units.
   * @throws RequestError COST_LIMIT if the read does not fit; it is then not sent.
   */
  async read<T extends { readonly ConsumedCapacity?: unknown }>(
    expected: number,
    send: () => Promise<T>,
  ): Promise<T> {
    await new Promise<void>((start, refuse) => {
      this.#waiting.push({ expected, start, refuse });
      this.#begin();
    });
    let units = expected;
    try {
      const result = await send();
      units = Math.max(LEAST_UNITS, unitsIn(result.ConsumedCapacity));
      return result;
    } finally {
      this.#inFlight--;
      // Adding and subtracting fractions leaves rounding errors.
      this.#underWay = this.#inFlight === 0 ? 0 : this.#underWay - expected;
      this.#expected += expected;
      this.#used += units;
      this.#begin();
    }
  }

  /** Starts the waiting reads that fit and refuses those that cannot. */
  #begin(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const idle = this.#inFlight === 0;
      const factor = Math.min(this.#factor(), idle ? ALONE_FACTOR_MAX : Number.POSITIVE_INFINITY);
      const over = this.#over((this.#underWay + next.expected) * factor);
      if (!idle && (over || this.#underWay + next.expected > UNDER_WAY_MAX)) return;
      this.#waiting.shift();
      if (over) {
        // One error object for all refused reads: thousands of stacks would cost more than reads.
        this.#refusal ??= over();
        next.refuse(this.#refusal);
        continue;
      }
      this.#reads++;
      this.#inFlight++;
      this.#underWay += next.expected;
      next.start();
    }
  }

  /** The ratio of real to expected cost of past reads. The estimates are multiplied by it. */
  #factor(): number {
    return this.#expected === 0 ? 1 : Math.max(1, this.#used / this.#expected);
  }

  /** The refusal if `units` more do not fit; undefined if they fit. */
  #over(units: number): (() => RequestError) | undefined {
    if (this.#used + units > this.#limit)
      return () => overBudget(this.#used, this.#reportedLimit, UNITS);
    return this.#reads >= this.#readsMax
      ? () => overBudget(this.#reads, this.#readsMax, READS)
      : undefined;
  }
}

const UNITS: Phrase = { vi: "đơn vị đọc", en: "read units" };
const READS: Phrase = { vi: "lượt truy xuất", en: "reads" };
function overBudget(used: number, limit: number, { vi, en }: Phrase): RequestError {
  const read = Math.min(limit, Math.ceil(used / REPORTED_STEP) * REPORTED_STEP);
  return new RequestError("COST_LIMIT", { read, limit, vi, en });
}

export const isOverBudget = (error: unknown): boolean =>
  error instanceof RequestError && error.code === "COST_LIMIT";

/** The read units of a response. A Query reports one capacity, BatchGetItem one per table. */
export const unitsIn = (capacity: unknown): number =>
  [capacity]
    .flat()
    .reduce<number>(
      (sum, each) =>
        sum +
        (typeof each === "object" && each !== null
          ? Number(Reflect.get(each, "CapacityUnits") ?? 0)
          : 0),
      0,
    );
