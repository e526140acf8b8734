/**
 * `npm test` runs at the small size, `npm run test:long` at the whole size, `npm run fuzz` beyond
 * it.
 */
const SIZES = ["small", "whole", "fuzz"] as const;
type Size = (typeof SIZES)[number];

const asked = process.env.DOITHOAI_TEST_SIZE ?? "small";
const found = SIZES.find((size) => size === asked);
if (found === undefined)
  throw new Error(`DOITHOAI_TEST_SIZE is "${asked}": give one of ${SIZES.join(", ")}.`);
const SIZE: Size = found;

/** Whether tests without a small size run. */
export const IS_LONG = SIZE !== "small";

/** Selects the size of a test that takes minutes by its nature. */
export const scaled = <T>({
  small,
  whole,
  fuzz = whole,
}: {
  readonly small: T;
  readonly whole: T;
  readonly fuzz?: T;
}): T => ({ small, whole, fuzz })[SIZE];
