import type { Day } from "../kernel/day.ts";
import type { Condition } from "./condition.ts";
import type { Entry } from "./entry.ts";
import type { Position } from "./query.ts";

export { type Condition, holds } from "./condition.ts";
export type { Entry } from "./entry.ts";
export { conditionOf, type Position } from "./query.ts";
export { allEntries, entriesOf, entriesOfSession } from "./read.ts";
export { TOKEN } from "./token.ts";

export interface FindInput {
  readonly condition: Condition;
  /** The first and the last day of receipt, inclusive. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Continues behind this position in the order of reading. */
  readonly after?: Position | undefined;
  readonly descending: boolean;
  readonly limit: number;
  /** Epoch milliseconds after which no further request starts. */
  readonly until: number;
}
export interface Found {
  /** At most `limit` positions, in the order of reading. */
  readonly positions: readonly Position[];
  /**
   * The position up to which the index was read, if reading stopped before the limit and before the
   * end. Undefined if nothing follows.
   */
  readonly stoppedAt?: Position | undefined;
}

/**
 * The index of opinions for lists that no key of the table serves: a tree of units with several
 * filters or words. It follows the table by seconds. It answers ids alone: the caller reads the
 * opinions and checks each one.
 */
export interface SearchIndex {
  /** @throws RequestError RETRY_LATER if the index does not answer in time. */
  readonly find: (input: FindInput) => Promise<Found>;
  /**
   * Stores entries, each instead of an older one of the same opinion. A newer one stays.
   * @throws RequestError RETRY_LATER as `find`.
   */
  readonly apply: (entries: readonly Entry[], until: number) => Promise<void>;
}
