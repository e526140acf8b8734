/** How much of each kind a table is seeded with. */
export interface Amounts {
  readonly provinces: number;
  /** In each province. */
  readonly communes: number;
  /** Answered opinions of published sessions: all that the public may list. */
  readonly shown: number;
  /** Hidden opinions with two open deadlines each, newer than the shown ones. */
  readonly open: number;
  /** Hidden opinions without an open deadline, newer than the shown ones. */
  readonly hidden: number;
  /**
   * Denunciations, ahead of every list: as many received today, and as many that are overdue for
   * the longest time.
   */
  readonly ahead: number;
  /** The opinions of one further session. */
  readonly largest: number;
  /** The Changes of that session. */
  readonly changes: number;
  readonly campaigns: number;
  readonly findings: number;
  /** Bodies of one commune, beside the standard ones. */
  readonly bodies: number;
}

/** Opinions of a session. */
export const PER_SESSION = 50;
/** The largest session of an office, the most bodies of a commune, the most writes of a session. */
const LARGEST = 500;
const BODIES = 100;
const CHANGES = 2_000;

/**
 * The amounts of a table with so many opinions: half of them hidden, three fifths of the number of
 * opinions as open deadlines, a two-hundredth as denunciations ahead of every list.
 */
export const amountsOf = (opinions: number, { provinces = 34, communes = 2 } = {}): Amounts => ({
  provinces,
  communes,
  shown: opinions / 2,
  open: (opinions * 3) / 10,
  hidden: opinions / 5,
  ahead: opinions / 200,
  largest: Math.min(opinions / 20, LARGEST),
  changes: Math.min(opinions / 50, CHANGES),
  campaigns: opinions / 200,
  findings: opinions / 50,
  bodies: Math.min(opinions / 100, BODIES),
});
