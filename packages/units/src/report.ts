/**
 * All repairs and refusals in the data set. Rows are counted after exact repetitions are dropped.
 */
export interface Report extends CleanReport, OldUnitsReport {
  /** The codes of new communes that no row leads to. */
  readonly communesWithoutPredecessors: readonly string[];
  readonly codesThatDifferElsewhere: typeof CODES_THAT_DIFFER_ELSEWHERE;
}

export interface CleanReport {
  readonly duplicateRows: number;
  /** Rows whose new code lacked its leading zeros. */
  readonly paddedCodes: number;
  /** Names of wards and of mapping rows that were not in NFC. */
  readonly unicodeNames: number;
  /** Rows with a new code that no commune has. The new name and province identified the commune. */
  readonly unknownNewCodes: number;
  /**
   * Rows whose new code belongs to a commune of another name or province. The row's own name and
   * province were used.
   */
  readonly wrongNewCodes: number;
  readonly refused: readonly Refusal[];
}

export interface OldUnitsReport {
  /**
   * Old communes with a substitute code: no list since 2021 has them. They were merged or renamed
   * before. The data set does not state the date.
   */
  readonly oldCommunesWithoutCode: number;
  /** Districts and communes without a code in the data set whose code the lists give. */
  readonly codesFromLists: number;
  /** Rows without an old code that joined a commune whose code another row gives. */
  readonly rowsJoinedByName: number;
  /**
   * Variants of one name. The spelling of the first row is kept, and rows with a code come first.
   */
  readonly spellings: readonly { readonly kept: string; readonly variant: string }[];
  /** Units whose substitute code was taken. They got a number. */
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

/** Codes that differ in other sources. The codes of the package are kept. */
export const CODES_THAT_DIFFER_ELSEWHERE = [
  { name: "Ba Chẽ", kept: "06970", elsewhere: "06978" },
  { name: "Ia Mơ", kept: "23737", elsewhere: "23938" },
] as const;
