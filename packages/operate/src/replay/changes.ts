import { ChangeEntity, forEachConcurrently, NONE, Table, Unit } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import { inOrder, type Placed, type Row } from "./order.ts";
import { daysOf, type Span } from "./span.ts";

/** The time limit for the retries of one request. */
const TIMEOUT_MS = 30_000;
/** The number of partitions that are read at once. */
const AT_ONCE = 16;
/**
 * A Change of an earlier version of the overdue check may have a time up to this much before that
 * of its previous version: a rule waits up to one hour, and its run up to a quarter of an hour.
 */
const LATE_MS = 2 * 3_600_000;
const { provinceDay } = ChangeEntity.index;

export const withRequestTimeout = (table: Table.Table) => ({
  table,
  until: Date.now() + TIMEOUT_MS,
});

/**
 * All provinces, past and present, and NONE; or only the requested one.
 * @throws UsageError when the requested code never was a province.
 */
export async function provincesOf(
  table: Table.Table,
  requested: string | undefined,
): Promise<readonly string[]> {
  const { codes } = await Unit.placesOfJob(withRequestTimeout(table), Unit.COUNTRY);
  if (codes.length === 1)
    throw new UsageError(
      "This table has no provinces: " +
        "load the units first (npm run operate -- units), or check --table.",
    );
  if (requested === undefined) return codes;
  if (!codes.includes(requested))
    throw new UsageError(
      `--province ${requested} was never a province. Use ${NONE} for subjects without a province.`,
    );
  return [requested];
}

/**
 * Yields the Changes of a span in sending order, one UTC day at a time. It reads the index and
 * never scans.
 */
export async function* changesIn(
  table: Table.Table,
  provinces: readonly string[],
  span: Span,
): AsyncGenerator<readonly Placed[]> {
  let pending: readonly Row[] = [];
  for (const { day, from, to } of daysOf(span)) {
    const rows = inOrder([...pending, ...(await rowsOf(table, provinces, { day, from, to }))]);
    // The next day may contain earlier versions of Changes from the last hours of this day.
    const settled = to < span.to ? new Date(to.getTime() - LATE_MS).toISOString() : undefined;
    const open = settled === undefined ? -1 : rows.findIndex(({ place }) => place >= settled);
    pending = open < 0 ? [] : rows.slice(open);
    yield open < 0 ? rows : rows.slice(0, open);
  }
}

async function rowsOf(
  table: Table.Table,
  provinces: readonly string[],
  { day, from, to }: Span & { readonly day: string },
): Promise<readonly Row[]> {
  const found: Row[] = [];
  await forEachConcurrently(provinces, AT_ONCE, async (province) => {
    const items = await Table.queryAll(withRequestTimeout(table), {
      index: "provinceDay",
      pk: provinceDay.partition({ province, day }),
      from: provinceDay.prefix({ instant: from.toISOString() }),
      to: provinceDay.prefix({ instant: to.toISOString() }),
    });
    for (const item of items)
      found.push({ pk: item.pk, sk: item.sk, at: provinceDay.slotsOf(item)?.instant ?? "" });
  });
  return found;
}
