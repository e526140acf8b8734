/**
 * Everything the data set was repaired or refused for. Rows are counted after exact repetitions are
 * dropped.
 */
export interface Report extends CleanReport, OldUnitsReport {
  /** New communes no row leads to. */
  readonly communesWithoutPredecessors: readonly string[];
  readonly codesThatDifferElsewhere: typeof CODES_THAT_DIFFER_ELSEWHERE;
}

export interface CleanReport {
  readonly duplicateRows: number;
  /** Rows whose new code had lost its leading zeros. */
  readonly paddedCodes: number;
  /** Names of wards and of mapping rows that were not in NFC. */
  readonly unicodeNames: number;
  /** Rows whose new code nobody has; the new name and province named the commune. */
  readonly unknownNewCodes: number;
  /**
   * Rows whose new code belongs to a commune of another name or province; the row's own name and
   * province were followed.
   */
  readonly wrongNewCodes: number;
  readonly refused: readonly Refusal[];
}

export interface OldUnitsReport {
  /**
   * Old communes that carry a substitute code. The 10,034 with a code and Ia Mơ are the 10,035
   * communes of 30 June 2025, so these had most likely been merged or renamed before; when, the
   * data set does not say.
   */
  readonly oldCommunesWithoutCode: number;
  /** Rows without an old code that belong to a commune another row gives a code for. */
  readonly rowsJoinedByName: number;
  /** Spellings of one name brought to the one of the rows with a code. */
  readonly spellings: readonly { readonly kept: string; readonly variant: string }[];
  /** Units whose substitute code was taken and got a number. */
  readonly codeCollisions: readonly { readonly taken: string; readonly code: string }[];
}

export interface Refusal {
  /** The row's id in the data set. */
  readonly row: string;
  readonly reason:
    | "NO_OLD_NAME"
    | "UNKNOWN_OLD_PROVINCE"
    | "UNKNOWN_NEW_COMMUNE"
    | "CONTRADICTS_OLD_CODE";
}

/** The package's codes are kept. */
export const CODES_THAT_DIFFER_ELSEWHERE = [
  { name: "Ba Chẽ", kept: "06970", elsewhere: "06978" },
  { name: "Ia Mơ", kept: "23737", elsewhere: "23938" },
] as const;
