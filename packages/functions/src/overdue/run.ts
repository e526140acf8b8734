import {
  Log,
  Overdue,
  Recalculation,
  RuleSettings,
  type RunContext,
  Session,
  system,
  Table,
  Vault,
} from "@doithoai/core";
import * as z from "zod";

/** The actor of a run: nobody is signed in. */
const SYSTEM = system("overdue");

/**
 * The EventBridge event, with the time by its clock, which decides what is due. The machine's clock
 * may be wrong: it decides when to stop, and the places of Changes in the order of their province.
 */
const Tick = z.object({ id: z.string().min(1).max(200), time: z.iso.datetime({ offset: true }) });

export interface Outcome extends Overdue.Report {
  /**
   * The age of the oldest action that is still due, in milliseconds before the time of the run; 0
   * when nothing is left.
   */
  readonly oldestUnflaggedMs: number;
  /** True while recalculations are unfinished. */
  readonly recalculating: boolean;
  /** True while opinions or directives may have an earlier copy of their session. */
  readonly refreshing: boolean;
  /** Milliseconds since the oldest unfinished refresh could have been finished. */
  readonly refreshAgeMs: number;
}

/** The part of Lambda's context that a run uses. */
interface Lambda {
  readonly functionName: string;
  readonly getRemainingTimeInMillis: () => number;
}

interface Parts {
  readonly table: Table.Table;
  readonly log: Log.Log;
  /** The clock by which the Changes of a run get their places; never before the event's time. */
  readonly now?: () => Date;
}

/**
 * The share of the remaining time for recalculations. They run first, so that no deadline is marked
 * overdue because of a due day that a recalculation will change.
 */
const RECALCULATION_SHARE = 0.4;
/** The share of the remaining time for the refresh of sessions. */
const REFRESH_SHARE = 0.2;
/** Time reserved for finishing work in progress, and the part of it for logging the outcome. */
const MARGIN_MS = 10_000;
const LOGGING_MS = 1_000;

/**
 * Runs the overdue check for an EventBridge rule. It stops before its time ends. The remaining
 * deadlines stay due, and the next run continues with them.
 */
export function makeOverdue({ table, log, now = () => new Date() }: Parts) {
  return async (event: unknown, lambda: Lambda): Promise<Outcome> => {
    const { id, time } = Tick.parse(event);
    const endsAt = Date.now() + lambda.getRemainingTimeInMillis();
    const remaining = Math.max(0, endsAt - MARGIN_MS - Date.now());
    const stop = Date.now() + remaining;
    const until = endsAt - LOGGING_MS;
    const logError = (message: string, facts: object): void =>
      log({ level: "error", message, ...facts });
    const meter = Table.meter();
    const outcome = await meter.run(async () => {
      const { calendar } = await RuleSettings.readRules({ table, until });
      const at = new Date(time);
      const ctx: RunContext = {
        actor: SYSTEM,
        now: at,
        clock: () => new Date(Math.max(at.getTime(), now().getTime())),
        requestId: id,
        until,
        table,
        calendar,
        vault: Vault.NO_VAULT,
      };
      // A failed recalculation does not stop the check.
      const recalculating = await Recalculation.advanceAll(
        ctx,
        Date.now() + remaining * RECALCULATION_SHARE,
        logError,
      ).catch((error: unknown) => {
        logError("the recalculation failed", { error: Log.errorFacts(error) });
        return true;
      });
      const refreshes = await Session.refreshAll(
        ctx,
        Date.now() + remaining * REFRESH_SHARE,
        logError,
      ).catch((error: unknown) => {
        logError("the refresh of sessions failed", { error: Log.errorFacts(error) });
        return undefined;
      });
      const report = await Overdue.check(ctx, { until: stop, log: logError });
      return {
        ...report,
        oldestUnflaggedMs: await Overdue.backlogAge(ctx),
        recalculating,
        refreshing: refreshes?.count !== 0,
        refreshAgeMs: refreshes?.ageMs ?? 0,
      };
    });
    log({
      level: "info",
      message: "overdue check",
      requestId: id,
      at: time,
      ...outcome,
      ...metrics(outcome, meter.usage(), lambda.functionName),
    });
    return outcome;
  };
}

const { overdue: MEASURED } = Log.METRICS;

function metrics(
  { oldestUnflaggedMs, refreshAgeMs, flagged, remindersSent, failed }: Outcome,
  usage: Table.Usage,
  functionName: string,
) {
  const values: Readonly<Record<keyof typeof MEASURED, number>> = {
    ...usage,
    backlogAge: oldestUnflaggedMs,
    refreshAge: refreshAgeMs,
    overdueFlagged: flagged,
    overdueFailed: failed,
    remindersSent,
  };
  return {
    ...Log.measured(new Date(), Log.metricSets({ dimensions: ["function"], units: MEASURED })),
    function: functionName,
    ...values,
  };
}
