import type { Migration } from "./entity.ts";

const some = (count: number, words: string): readonly string[] =>
  count > 0 ? [`${count} ${words}`] : [];

/** What a backfill has come to, in words. */
export function told({ counts: { read, upgraded, failed } }: Pick<Migration, "counts">): string {
  return [`${read} items read`, ...some(upgraded, "written anew"), ...some(failed, "failed")].join(
    ", ",
  );
}
