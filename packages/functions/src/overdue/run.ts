import {
  type Context,
  Log,
  Overdue,
  Recalculation,
  RuleSettings,
  system,
  Table,
  Vault,
} from "@doithoai/core";
import * as z from "zod";

/** Who acts when nobody is signed in. */
const SYSTEM = system("overdue");

/**
 * What EventBridge sends: the instant by its clock. The machine's own may be wrong, and decides
 * nothing but when to stop.
 */
const Tick = z.object({ id: z.string().min(1).max(200), time: z.iso.datetime({ offset: true }) });

export interface Outcome extends Overdue.Report {
  /**
   * Milliseconds between the instant looked at and the earliest moment at which something was due
   * to be said and was not; 0 when nothing was left over.
   */
  readonly oldestUnflaggedMs: number;
  /** Recalculations that are not done yet. */
  readonly recalculating: boolean;
}

/** What Lambda tells of a run. */
interface Lambda {
  readonly functionName: string;
  readonly getRemainingTimeInMillis: () => number;
}

interface Parts {
  readonly table: Table.Table;
  readonly log: Log.Log;
}

/**
 * Shares of the time that is left: recalculations go first, so that nothing is flagged by a day
 * that moves; then the deadlines.
 */
const RECALCULATING = 0.4;
/** Time kept back for ending what was begun, and of it for telling how it ended. */
const MARGIN_MS = 10_000;
const TELLING_MS = 1_000;

/**
 * The overdue check under an EventBridge rule. It stops before its time is over; what is left is
 * still due, and the next run goes on with it.
 */
export function makeOverdue({ table, log }: Parts) {
  return async (event: unknown, lambda: Lambda): Promise<Outcome> => {
    const { id, time } = Tick.parse(event);
    const over = Date.now() + lambda.getRemainingTimeInMillis();
    const left = Math.max(0, over - MARGIN_MS - Date.now());
    const stop = Date.now() + left;
    const until = over - TELLING_MS;
    const complain = (message: string, facts: object): void =>
      log({ level: "error", message, ...facts });
    const meter = Table.meter();
    const outcome = await meter.run(async () => {
      const { calendar } = await RuleSettings.currentRules({ table, until });
      const ctx: Context = {
        actor: SYSTEM,
        now: new Date(time),
        requestId: id,
        until,
        table,
        calendar,
        vault: Vault.NO_VAULT,
      };
      // Whatever stops a recalculation, it does not stop the check.
      const recalculating = await Recalculation.advanceAll(
        ctx,
        Date.now() + left * RECALCULATING,
        complain,
      ).catch((error: unknown) => {
        complain("recalculation", { error: Log.errorFacts(error) });
        return true;
      });
      const report = await Overdue.check(ctx, { until: stop, log: complain });
      return { ...report, oldestUnflaggedMs: await Overdue.backlogAge(ctx), recalculating };
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
  { oldestUnflaggedMs, flagged, remindersSent, failed }: Outcome,
  usage: Table.Usage,
  functionName: string,
) {
  const values: Readonly<Record<keyof typeof MEASURED, number>> = {
    ...usage,
    ...{
      backlogAge: oldestUnflaggedMs,
      overdueFlagged: flagged,
      overdueFailed: failed,
      remindersSent,
    },
  };
  return {
    ...Log.measured(new Date(), Log.metricSets({ dimensions: ["function"], units: MEASURED })),
    function: functionName,
    ...values,
  };
}
