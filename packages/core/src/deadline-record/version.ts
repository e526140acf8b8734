import { isDeepStrictEqual } from "node:util";
import type { DeadlineRecord } from "../deadline/record.ts";

export const versionOf = ({ version = 1 }: Pick<DeadlineRecord, "version">): number => version;

/** Gives each deadline that differs from its stored record the next version. Pure. */
export function withVersions(
  after: readonly DeadlineRecord[],
  before: readonly DeadlineRecord[],
): DeadlineRecord[] {
  const stored = new Map(before.map((record) => [record.id, record]));
  return after.map((record) => {
    const earlier = stored.get(record.id);
    if (!earlier) return record;
    const version = versionOf(earlier);
    const same = isDeepStrictEqual({ ...record, version }, { ...earlier, version });
    return same ? earlier : { ...record, version: version + 1 };
  });
}
