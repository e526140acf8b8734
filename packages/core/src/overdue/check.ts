import { changePut } from "../change/write.ts";
import { isBinding } from "../deadline/binding.ts";
import { nextNotices, overdueFrom, type Stage } from "../deadline/stages.ts";
import { DeadlineEntryEntity, SHARDS } from "../deadline-index/entity.ts";
import { fieldsOf, type NoticePayload } from "../deadline-index/notice-payload.ts";
import { type SentNotice, type TrackedRow, trackedOf } from "../deadline-index/read.ts";
import { rescheduleEntry } from "../deadline-index/write.ts";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import { Failure } from "../kernel/errors.ts";
import { errorFacts } from "../log/error.ts";
import type { Context, RunContext } from "../request/context.ts";
import { type QueryInput, query } from "../table/read.ts";
import { transact } from "../table/write.ts";
import { escalationTargets } from "./escalation-target.ts";
import { eventOf } from "./notice-event.ts";

/**
 * The counts of a run. `read` counts index rows. Unreadable rows, and rows left when time ran out,
 * are in no other count.
 */
export interface Report {
  readonly read: number;
  /** Deadlines with a `deadline.overdue` notice. */
  readonly flagged: number;
  readonly remindersSent: number;
  /** Without a notice: already sent, waiting for office hours, or changed by another write. */
  readonly alreadyDone: number;
  /** Deadlines with one or two `deadline.long-overdue` notices. */
  readonly longOverdue: number;
  /** Deadlines whose earlier `deadline.overdue` notice was withdrawn. */
  readonly withdrawn: number;
  /** Deadlines that could not be written. The next run tries them again. */
  readonly failed: number;
  /** Whether time ran out. The next run starts with the remaining deadlines. */
  readonly more: boolean;
}

interface Run {
  /** Epoch milliseconds, by the machine's clock. No deadline is started after it. */
  readonly until: number;
  readonly log: (message: string, facts: object) => void;
}

/** Rows per Query, concurrent shards, and concurrent deadlines in each shard. */
const PAGE = 200;
const SHARDS_AT_ONCE = 4;
const WRITES_AT_ONCE = 8;
/** The time limit of one write with all its retries. */
const TIMEOUT_MS = 5_000;

type Tally = { -readonly [K in Exclude<keyof Report, "more">]: number } & { more: boolean };

/**
 * Processes every deadline whose next action is due and emits its notices. The deadlines come from
 * the sparse index of next actions. One transaction per deadline reschedules its entry and adds a
 * Change for each notice. It is refused if another write has changed the entry. So each notice is
 * sent once per deadline, due day and stage, even if runs are late, repeated or concurrent. The
 * index contains the work that is left.
 */
export async function check(ctx: RunContext, { until, log }: Run): Promise<Report> {
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
  const { nextAction } = DeadlineEntryEntity.index;
  await forEachConcurrently(Array(SHARDS).keys(), SHARDS_AT_ONCE, checkShard);
  return tally;

  async function checkShard(shard: number, signal: AbortSignal): Promise<void> {
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
      const stages = await sendNotices(ctx, row, higher);
      if (stages.length === 0) tally.alreadyDone++;
      if (stages.includes("OVERDUE")) tally.flagged++;
      if (stages.some((stage) => stage.startsWith("REMINDER"))) tally.remindersSent++;
      if (stages.some((stage) => stage.startsWith("LATE"))) tally.longOverdue++;
      if (stages.includes("WITHDRAWN")) tally.withdrawn++;
    } catch (error) {
      tally.failed++;
      log("the check of a deadline failed", {
        deadline: row.record.id,
        error: errorFacts(error),
      });
    }
  }
}

/** Another run, or a write of the subject, has changed the entry since it was read. */
const overtaken = () => new Failure("STALE_VERSION", []);
/** A bug: the condition on the entry comes first and excludes other runs. */
const numberTaken = () =>
  new Error("the Change of a notice exists, but the deadline has no such notice");

/** Sends the due notices of a deadline and reschedules it. Returns the stages of the notices. */
async function sendNotices(
  ctx: Context,
  row: TrackedRow,
  higher: ReturnType<typeof escalationTargets>,
): Promise<readonly Stage[]> {
  const { notices, next } = nextNotices(row.record, row.sent, ctx.now, ctx.calendar);
  const now = ctx.now.toISOString();
  const sent: readonly SentNotice[] = [
    ...row.sent,
    ...notices.map((notice) => ({ ...notice, at: now })),
  ];
  const payloads = await Promise.all(
    notices.map(
      async ({ stage, dueOn }): Promise<NoticePayload> => ({
        stage,
        dueOn,
        policyCode: row.record.policyCode,
        binding: isBinding(row.record),
        subjectId: row.subjectId,
        owedBy: row.record.owedBy,
        higherBody: await higher(row, stage),
      }),
    ),
  );
  const changes = notices.map(({ stage, dueOn }, i) =>
    noticeChange(ctx, row, {
      payload: payloads[i] as NoticePayload,
      stage,
      occurredAt: stage === "OVERDUE" ? overdueFrom(dueOn) : ctx.now,
      version: row.sent.length + i + 1,
    }),
  );
  try {
    await transact({ ...ctx, until: Math.min(ctx.until, Date.now() + TIMEOUT_MS) }, [
      rescheduleEntry(row, { sent, next, toError: overtaken }),
      ...changes,
    ]);
    return notices.map(({ stage }) => stage);
  } catch (error) {
    if (error instanceof Failure && error.code === "STALE_VERSION") return [];
    throw error;
  }
}

interface Notice {
  readonly payload: NoticePayload;
  readonly stage: Stage;
  readonly occurredAt: Date;
  readonly version: number;
}

/**
 * The audit entry and event of a notice, with the deadline as subject. The versions number the
 * notices of the deadline.
 */
const noticeChange = (
  ctx: Context,
  { record: { id }, unit }: TrackedRow,
  { payload, stage, occurredAt, version }: Notice,
) =>
  changePut(
    ctx,
    {
      subject: { id, version, unit },
      event: eventOf(stage),
      occurredAt,
      fields: fieldsOf(payload),
    },
    numberTaken,
  );
