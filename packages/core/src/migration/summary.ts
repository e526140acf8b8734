import type { Migration } from "./entity.ts";

const some = (count: number, words: string): readonly string[] =>
  count > 0 ? [`${count} ${words}`] : [];

/** The counts of a migration as text. */
export function summaryOf({
  counts: { read, upgraded, failed },
}: Pick<Migration, "counts">): string {
  return [`${read} items read`, ...some(upgraded, "rewritten"), ...some(failed, "failed")].join(
    ", ",
  );
}
