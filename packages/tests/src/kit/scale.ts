/**
 * `npm test` runs at the small size, `npm run test:long` at the whole, `npm run fuzz` beyond it.
 */
const SIZES = ["small", "whole", "fuzz"] as const;
type Size = (typeof SIZES)[number];

const asked = process.env.DOITHOAI_TEST_SIZE ?? "small";
const known = SIZES.find((size) => size === asked);
if (known === undefined)
  throw new Error(`DOITHOAI_TEST_SIZE is "${asked}": give one of ${SIZES.join(", ")}.`);
const SIZE: Size = known;

/** Whether tests run that have no small size. */
export const IS_LONG = SIZE !== "small";

/** The size at which a test runs that needs minutes by its nature. */
export const scaled = <T>({
  small,
  whole,
  fuzz = whole,
}: {
  readonly small: T;
  readonly whole: T;
  readonly fuzz?: T;
}): T => ({ small, whole, fuzz })[SIZE];
