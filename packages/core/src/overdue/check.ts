import { ChangeEntity } from "../change/entity.ts";
import { changeOf } from "../change/write.ts";
import { nextNotices, overdueFrom, type Stage } from "../deadline/stages.ts";
import { RegisterEntity, SHARDS } from "../deadline-index/entity.ts";
import { fieldsOf, type NoticePayload } from "../deadline-index/notice-payload.ts";
import { type SentNotice, type TrackedRow, trackedOf } from "../deadline-index/read.ts";
import { rescheduled } from "../deadline-index/write.ts";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import { Failure } from "../kernel/errors.ts";
import { errorFacts } from "../log/error.ts";
import type { Context } from "../request/context.ts";
import { type QueryInput, query } from "../table/read.ts";
import { create, type Part, transact } from "../table/write.ts";
import { escalationTargets } from "./escalation-target.ts";
import { eventOf } from "./notice-event.ts";

/**
 * What a run did. `read` counts index rows; what of them could not be read, or was left for want of
 * time, is in no other count.
 */
export interface Report {
  readonly read: number;
  /** Deadlines of which `deadline.overdue` was said. */
  readonly flagged: number;
  readonly remindersSent: number;
  /**
   * Looked at, and nothing was to be said: it had been said, or waits for office hours, or changed.
   */
  readonly alreadyDone: number;
  /** Deadlines of which `deadline.long-overdue` was said, once or twice. */
  readonly longOverdue: number;
  /** Deadlines of which an earlier `deadline.overdue` was taken back. */
  readonly withdrawn: number;
  /** Could not be written; the next run finds them. */
  readonly failed: number;
  /**
   * Whether time ran out before everything was looked at. What was not is still due, and the next
   * run begins with it.
   */
  readonly more: boolean;
}

interface Run {
  /** Epoch milliseconds, by the machine's clock, after which no further deadline is begun. */
  readonly until: number;
  readonly log: (message: string, facts: object) => void;
}

/** Rows a Query; shards looked through side by side, and deadlines written side by side in each. */
const PAGE = 200;
const SHARDS_AT_ONCE = 4;
const WRITES_AT_ONCE = 8;
/** How long one write may take, with all its tries. */
const PATIENCE_MS = 5_000;

type Tally = { -readonly [K in Exclude<keyof Report, "more">]: number } & { more: boolean };

/**
 * Looks at the deadlines that are due to be looked at, through the sparse index of next actions,
 * and says what is to be said of each: one transaction that moves its entry on and adds a Change
 * for each notice, refused when anybody else wrote the entry since. So each notice is said once for
 * a deadline, due day and stage, however often, by however many and however late this runs; the
 * index is where it left off.
 */
export async function check(ctx: Context, { until, log }: Run): Promise<Report> {
  const tally: Tally = {
    read: 0,
    flagged: 0,
    remindersSent: 0,
    alreadyDone: 0,
    longOverdue: 0,
    withdrawn: 0,
    failed: 0,
    more: false,
  };
  const higher = escalationTargets(ctx);
  const { nextAction } = RegisterEntity.index;
  await forEachConcurrently(Array(SHARDS).keys(), SHARDS_AT_ONCE, look);
  return tally;

  async function look(shard: number, signal: AbortSignal): Promise<void> {
    let startKey: QueryInput["startKey"];
    do {
      if (Date.now() >= until) {
        tally.more = true;
        return;
      }
      const range = {
        index: "nextAction" as const,
        pk: nextAction.partition({ shard }),
        ...nextAction.between(undefined, { instant: ctx.now.toISOString() }),
      };
      const { items, lastKey } = await query(ctx, { ...range, limit: PAGE, startKey });
      tally.read += items.length;
      const rows = items.flatMap((item) => trackedOf(ctx, item) ?? []);
      await forEachConcurrently(rows, WRITES_AT_ONCE, handle);
      startKey = lastKey;
    } while (startKey && !signal.aborted);
  }

  async function handle(row: TrackedRow): Promise<void> {
    if (Date.now() >= until) {
      tally.more = true;
      return;
    }
    try {
      const said = await say(ctx, row, higher);
      if (said.length === 0) tally.alreadyDone++;
      if (said.includes("OVERDUE")) tally.flagged++;
      if (said.some((stage) => stage.startsWith("REMINDER"))) tally.remindersSent++;
      if (said.some((stage) => stage.startsWith("LATE"))) tally.longOverdue++;
      if (said.includes("WITHDRAWN")) tally.withdrawn++;
    } catch (error) {
      tally.failed++;
      log("a deadline could not be looked at", {
        deadline: row.record.id,
        error: errorFacts(error),
      });
    }
  }
}

/** Somebody else wrote the entry since it was read: another run, or a step on its subject. */
const moved = () => new Failure("STALE_VERSION", []);
/** Asked after the entry itself, so that no other run did it. */
const numberTaken = () =>
  new Error("a change of this number is there, which what was said of the deadline does not know");

/** Says what is to be said of one deadline now, and moves it on; the stages that were said. */
async function say(
  ctx: Context,
  row: TrackedRow,
  higher: ReturnType<typeof escalationTargets>,
): Promise<readonly Stage[]> {
  const { notices, next } = nextNotices(row.record, row.said, ctx.now, ctx.calendar);
  const now = ctx.now.toISOString();
  const said: readonly SentNotice[] = [
    ...row.said,
    ...notices.map((notice) => ({ ...notice, at: now })),
  ];
  const changes = await Promise.all(
    notices.map(async ({ stage, dueOn }, i): Promise<Part> => {
      const occurredAt = stage === "OVERDUE" ? overdueFrom(dueOn) : ctx.now;
      const told: NoticePayload = {
        stage,
        dueOn,
        policyCode: row.record.policyCode,
        subjectId: row.subjectId,
        owedBy: row.record.owedBy,
        higherBody: await higher(row, stage),
      };
      return create(
        ChangeEntity,
        toldOf(ctx, row, { told, stage, occurredAt, version: row.said.length + i + 1 }),
        numberTaken,
      );
    }),
  );
  try {
    await transact({ ...ctx, until: Math.min(ctx.until, Date.now() + PATIENCE_MS) }, [
      rescheduled(row, { said, next, refused: moved }),
      ...changes,
    ]);
    return notices.map(({ stage }) => stage);
  } catch (error) {
    if (error instanceof Failure && error.code === "STALE_VERSION") return [];
    throw error;
  }
}

interface Notice {
  readonly told: NoticePayload;
  readonly stage: Stage;
  readonly occurredAt: Date;
  readonly version: number;
}

/**
 * Audit entry and event in one, under the deadline's own id; its versions are the ordinals of what
 * was said of it.
 */
const toldOf = (
  ctx: Context,
  { record: { id }, unit }: TrackedRow,
  { told, stage, occurredAt, version }: Notice,
) =>
  changeOf(ctx, {
    subject: { id, version, unit },
    event: eventOf(stage),
    occurredAt,
    fields: fieldsOf(told),
  });
