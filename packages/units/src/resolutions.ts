import { type Day, parseDay } from "@doithoai/core";

/** A resolution of the Standing Committee of the National Assembly, or several of one day. */
interface Resolution {
  readonly basis: string;
  readonly on: Day;
  /** The first list after the resolution. */
  readonly list: Day;
  /** Codes of communes, districts or provinces; everything that the list changes if absent. */
  readonly of?: readonly string[];
}

const on = (day: string, basis: string, of?: readonly string[], list = day): Resolution => ({
  basis: `${basis}/NQ-UBTVQH15`,
  on: parseDay(day),
  list: parseDay(list),
  ...(of && { of }),
});

/**
 * The days on which changes took effect, with the resolution or the last of those adopted together.
 * The sources of the lists state these days, but for 1191, 1232, 1278, 1280 and 1286.
 * A change that none of them covers took effect on an unknown day between two lists: this concerns
 * most provinces between 1 November 2024 and 1 January 2025, when resolutions with different days
 * took effect.
 */
const RESOLUTIONS: readonly Resolution[] = [
  on("2022-04-10", "469", ["172"]),
  on("2022-07-01", "510", ["07477", "07870"], "2022-10-01"),
  on("2022-10-01", "569, 570", ["28471", "697"]),
  on("2023-04-10", "721–730"),
  on("2024-02-01", "938, 939"),
  on("2024-05-01", "1012, 1013"),
  on("2024-09-01", "1106"),
  on("2024-11-01", "1203"),
  on("2025-01-01", "1191", ["24"]),
  on("2025-01-01", "1232", ["31"]),
  on("2025-01-01", "1278", ["79"]),
  on("2025-01-01", "1286", ["01"]),
  on("2025-01-01", "1314", ["46"]),
  on("2025-01-01", "1318", ["37"]),
  on("2025-02-01", "1280", ["14"], "2025-03-01"),
  on("2025-03-01", "1365", ["754"]),
];

/** The day of a change that a list shows first, or undefined if it is not known. */
export const dayOfChange = (list: Day, codes: readonly string[]): Day | undefined =>
  RESOLUTIONS.find(
    (each) => each.list === list && (each.of?.some((code) => codes.includes(code)) ?? true),
  )?.on;
