import type { TableContext } from "../table/context.ts";
import { queryAll } from "../table/read.ts";
import { ChangeEntity } from "./entity.ts";

/** The place of a Change in the order of its province. */
export interface Placed {
  readonly subjectId: string;
  /** The version of the subject after the write. */
  readonly version: number;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly instant: string;
}

const { provinceDay } = ChangeEntity.index;
const DAY_MS = 86_400_000;

/** The days in UTC from one instant to another. */
function daysBetween(from: Date, to: Date): readonly string[] {
  const first = Math.floor(from.getTime() / DAY_MS);
  const count = Math.max(0, Math.floor(to.getTime() / DAY_MS) - first + 1);
  return Array.from({ length: count }, (_, i) =>
    new Date((first + i) * DAY_MS).toISOString().slice(0, 10),
  );
}

/**
 * The Changes that were recorded in a province from one instant to another, oldest first, without
 * their content. Undefined if they are more than `limit`. Reads index rows only, one Query for each
 * day in UTC.
 */
export async function changesSince(
  ctx: TableContext,
  {
    province,
    from,
    to,
    limit,
  }: {
    readonly province: string;
    readonly from: Date;
    readonly to: Date;
    readonly limit: number;
  },
): Promise<readonly Placed[] | undefined> {
  const found: Placed[] = [];
  for (const day of daysBetween(from, to)) {
    const rows = await queryAll(ctx, {
      index: "provinceDay",
      pk: provinceDay.partition({ province, day }),
      from: provinceDay.prefix({ instant: from.toISOString() }),
      // A clock of another writer may be ahead of this one.
      limit: limit + 1 - found.length,
      project: [],
    });
    for (const row of rows) {
      const slots = provinceDay.slotsOf(row);
      if (slots)
        found.push({
          subjectId: slots.subject,
          version: Number(slots.version),
          instant: slots.instant,
        });
    }
    if (found.length > limit) return undefined;
  }
  return found;
}
