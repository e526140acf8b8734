import type { DocumentFacts } from "@doithoai/schema";
import type { UserError } from "../act.ts";

/** A mutation, or one row of `recordOpinions`, that is kept until it is written. */
export interface Entry {
  /** The place in the order of sending. */
  readonly id: number;
  /** Null for a row of `recordOpinions`. */
  readonly document: (DocumentFacts & { readonly text: string }) | null;
  readonly input: object;
  /** The idempotency key. It stays while the entry may have been written. */
  readonly key: string;
  /** Instant of entry, ISO 8601. */
  readonly addedAt: string;
  /** Instant of the first try, ISO 8601. The server knows the key for two days from then on. */
  readonly triedAt?: string;
  /** How often the server failed at it (INTERNAL). */
  readonly failures?: number;
  /**
   * There if it was refused: a person mends it (`amend`), sends it as it is (`amend` without a
   * change) or drops it (`remove`). All others are waiting.
   */
  readonly refusal?: Refusal;
}

export interface Refusal {
  /**
   * A code of the API. UNSURE: its answer was lost more than two days ago, so a second try could
   * write it twice. Look whether it is there.
   */
  readonly code: string;
  readonly message: string;
  /** The corrections, by field; empty if the refusal concerns no field. */
  readonly userErrors: readonly UserError[];
}

export type NewEntry = Omit<Entry, "id">;

/** Where entries are kept. Every method is one transaction. */
export interface Store {
  /** All entries in the order of their ids. */
  readonly all: () => Promise<readonly Entry[]>;
  /** Adds an entry, on the disk, and returns its id, which is higher than all before. */
  readonly add: (entry: NewEntry) => Promise<number>;
  /**
   * Replaces entries that are still there. Null removes one. `isKept`: a person is told that it is
   * kept, so it must be on the disk.
   */
  readonly change: (
    ids: readonly number[],
    how: (entry: Entry) => Entry | null,
    isKept?: boolean,
  ) => Promise<void>;
  readonly close: () => void;
}
