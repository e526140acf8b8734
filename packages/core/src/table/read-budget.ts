import { type Phrase, RequestError } from "../kernel/errors.ts";

/** DynamoDB counts at least this for a read, in read units, whatever it finds. */
const LEAST_UNITS = 0.5;
/** Read units of a row: of an index some 300 bytes, of an item some 800. */
const ROW_UNITS = { index: 0.05, item: 0.1 } as const;
/** Rows of a Query without a limit: the notices or directives of one session. */
const FEW_ROWS = 10;

/** Expected read units of a Query. The real ones are known when it is answered. */
export const unitsOfQuery = (of: keyof typeof ROW_UNITS, limit = FEW_ROWS): number =>
  Math.max(LEAST_UNITS, limit * ROW_UNITS[of]);
/** Expected read units of single items. */
export const unitsOfItems = (count: number): number => count * LEAST_UNITS;

/**
 * Reads of one query: a list of the country is one a province, and an empty read costs the process
 * as much as a full one.
 */
export const READS_MAX = 500;
/**
 * Expected units under way together; a single read may be more. What they turn out to cost counts
 * for the next.
 */
const UNDER_WAY_MAX = 32;
/**
 * The limit of units varies by this part from query to query. Were it exact, a caller could fill it
 * up with other reads and tell by the last unit whether a hidden row was read.
 */
const VARIES_BY = 0.2;
/** COST_LIMIT tells the units in steps: the exact number would count hidden rows. */
const TOLD_STEP = 50;

interface Waiting {
  readonly expected: number;
  readonly start: () => void;
  readonly refuse: (error: RequestError) => void;
}

/**
 * Read units that one query may use, and reads that it may send. Reads begin in the order they came
 * in, as many together as UNDER_WAY_MAX lets. One that does not fit waits for those under way: it
 * is refused by what they cost, not by what was expected of them.
 */
export class ReadBudget {
  readonly #told: number;
  #limit: number;
  #readsMax = READS_MAX;
  #used = 0;
  #expected = 0;
  #reads = 0;
  #inFlight = 0;
  /** Expected units of those in flight. */
  #underWay = 0;
  #refusal: RequestError | undefined;
  readonly #waiting: Waiting[] = [];

  /** `random`: uniform in [0, 1). */
  constructor(limit: number, random: () => number) {
    this.#told = limit;
    this.#limit = limit * (1 - VARIES_BY * random());
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
      // Fractions do not add up to nothing again.
      this.#underWay = this.#inFlight === 0 ? 0 : this.#underWay - expected;
      this.#expected += expected;
      this.#used += units;
      this.#begin();
    }
  }

  /** Begins with those that wait, as far as they fit. */
  #begin(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const idle = this.#inFlight === 0;
      // Beside others, as much more than expected as the reads before it; alone it cannot exceed
      // much.
      const factor = idle || this.#expected === 0 ? 1 : Math.max(1, this.#used / this.#expected);
      const over = this.#over((this.#underWay + next.expected) * factor);
      if (!idle && (over || this.#underWay + next.expected > UNDER_WAY_MAX)) return;
      this.#waiting.shift();
      if (over) {
        // One error for all that do not fit: thousands of stacks would cost more than the reads.
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

  /** The refusal of so many more units; undefined where they fit. */
  #over(units: number): (() => RequestError) | undefined {
    if (this.#used + units > this.#limit) return () => overBudget(this.#used, this.#told, UNITS);
    return this.#reads >= this.#readsMax
      ? () => overBudget(this.#reads, this.#readsMax, READS)
      : undefined;
  }
}

const UNITS: Phrase = { vi: "đơn vị đọc", en: "read units" };
const READS: Phrase = { vi: "lượt truy xuất", en: "reads" };
function overBudget(used: number, limit: number, { vi, en }: Phrase): RequestError {
  const read = Math.min(limit, Math.ceil(used / TOLD_STEP) * TOLD_STEP);
  return new RequestError("COST_LIMIT", { read, limit, vi, en });
}

export const isOverBudget = (error: unknown): boolean =>
  error instanceof RequestError && error.code === "COST_LIMIT";

/**
 * The units of an answer: a Query reports one capacity, a request for several items one a table.
 */
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
