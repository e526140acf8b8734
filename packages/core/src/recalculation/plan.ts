import type { Policy } from "../deadline/policies.ts";
import { type Move, moveOf, recalculateRecord } from "../deadline/recalculate.ts";
import { type DeadlineRecord, triggeredOn } from "../deadline/record.ts";
import { type DeadlinePhase, WEIGHTS } from "../deadline-index/entity.ts";
import { partitionsOf, type Row, rowOf } from "../deadline-index/read.ts";
import { addDays, dayOf } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import { AUDIENCES } from "../table/audience.ts";
import { listRows } from "../table/list.ts";
import type { Places } from "../unit/places.ts";
import { NO_SESSION } from "../use-case/with-deadlines.ts";
import type { Cause } from "./entity.ts";

/** The phases in which a deadline can still move. */
const OPEN: readonly DeadlinePhase[] = ["OPEN", "PAUSED"];

/** The rules after a change, for its preview and for its execution. */
export interface Plan {
  readonly cause: Cause;
  /** The policy in force for a deadline after the change. Called only if a policy changes. */
  readonly policyOn: (of: Pick<Row, "unit" | "record">) => Promise<Policy | undefined>;
}

/** The choice of the policy of a deadline: by its event day, and the facts that chose it before. */
export const choiceOf = ({ unit, record }: Pick<Row, "unit" | "record">) => ({
  code: record.policyCode,
  on: triggeredOn(record),
  facts: { ...(record.chosenBy ?? NO_SESSION), unitLevel: unit?.level ?? null },
});

export interface Moving {
  readonly row: Row;
  readonly move: Move;
}

/**
 * The recalculated deadline, or the same object if nothing changes. `ctx.calendar` must be the
 * calendar after the change.
 */
export async function recalculate(
  ctx: Context,
  { cause, policyOn }: Plan,
  row: Pick<Row, "unit" | "record">,
): Promise<DeadlineRecord> {
  const { record } = row;
  const rules = { calendar: ctx.calendar, today: dayOf(ctx.now), policy: undefined };
  if (cause.kind === "CALENDAR") return recalculateRecord(record, rules);
  if (record.policyCode !== cause.code || triggeredOn(record) < cause.validFrom) return record;
  return recalculateRecord(record, { ...rules, policy: await policyOn(row) });
}

/** Whether a deadline changes: its due day, or the policy that it uses. */
export const isConcerned = async (ctx: Context, plan: Plan, row: Row): Promise<boolean> =>
  (await recalculate(ctx, plan, row)) !== row.record;

/** The move of a due day, or undefined if the day stays. */
export async function movingOf(ctx: Context, plan: Plan, row: Row): Promise<Moving | undefined> {
  const move = moveOf(row.record, await recalculate(ctx, plan, row), dayOf(ctx.now));
  return move && { row, move };
}

/**
 * Days before and after the due day in which a changed calendar day can move a reminder or a notice
 * of long delay.
 */
const BEFORE_DAYS = 14;
const AFTER_DAYS = 40;
/** Whether the changed calendar may move the notices of a deadline. */
export const isNear = ({ record: { dueOn } }: Row, cause: Cause): boolean =>
  cause.kind === "CALENDAR" &&
  cause.days.some(
    (day) => day >= addDays(dueOn, -BEFORE_DAYS) && day <= addDays(dueOn, AFTER_DAYS),
  );

/** Deadlines per page. */
const PAGE = 100;

export interface Page {
  readonly rows: readonly Row[];
  /** Where the next page starts. Null after the last page of the partition. */
  readonly cursor: string | null;
}

/** A page of one partition of open deadlines, by due day. */
export async function pageOf(
  ctx: Context,
  {
    index,
    partition,
    cursor,
  }: { index: Places["index"]; partition: string; cursor: string | null },
): Promise<Page> {
  const { rows, more } = await listRows(ctx, {
    index,
    partitions: [partition],
    descending: false,
    limit: PAGE,
    cursor: cursor ?? undefined,
  });
  return {
    rows: rows.flatMap(({ value }) => rowOf(ctx, value) ?? []),
    cursor: more ? (rows.at(-1)?.cursor ?? null) : null,
  };
}

/** The partitions with the open deadlines of these owners: each phase, weight and audience. */
export const openPartitions = (index: Places["index"], owners: readonly string[]): string[] =>
  AUDIENCES.flatMap((audience) =>
    partitionsOf({ index, owners }, { phases: OPEN, weights: WEIGHTS }, audience).map(
      ({ pk }) => pk,
    ),
  );
