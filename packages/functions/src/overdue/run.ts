import { Citizen, type Context, Overdue, Recalculation, Rules, system, type Table } from "@doithoai/core";
import * as z from "zod";

/** Who acts when nobody is signed in. */
const SYSTEM = system("overdue");

/** What EventBridge sends: the instant by its clock. The machine's own may be wrong, and decides nothing but when to stop. */
const Tick = z.object({ id: z.string().min(1).max(200), time: z.iso.datetime({ offset: true }) });

export interface Outcome extends Overdue.Report {
  /** Milliseconds between the instant looked at and the earliest moment at which something was due to be said and was not; 0 when nothing was left over. */
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
  readonly log: (record: object) => void;
}

/** Shares of the time that is left: recalculations go first, so that nothing is flagged by a day that moves; then the deadlines. */
const RECALCULATING = 0.4;
/** Time kept back for ending. */
const MARGIN_MS = 10_000;

/** The overdue check under an EventBridge rule. It stops before its time is over; what is left is still due, and the next run goes on with it. */
export function makeOverdue({ table, log }: Parts) {
  return async (event: unknown, lambda: Lambda): Promise<Outcome> => {
    const { id, time } = Tick.parse(event);
    const left = Math.max(0, lambda.getRemainingTimeInMillis() - Math.min(MARGIN_MS, lambda.getRemainingTimeInMillis() / 10));
    const until = Date.now() + left;
    const { calendar } = await Rules.currentRules({ table, until });
    const ctx: Context = { actor: SYSTEM, now: new Date(time), requestId: id, until, table, calendar, vault: Citizen.NO_VAULT };
    const complain = (message: string, facts: object): void => log({ level: "error", message, ...facts });
    // Whatever stops a recalculation, it does not stop the check.
    const recalculating = await Recalculation.advanceAll(ctx, Date.now() + left * RECALCULATING, complain).catch((error: unknown) => {
      complain("recalculation", { error: String(error) });
      return true;
    });
    const report = await Overdue.check(ctx, { until, log: complain });
    const oldestUnflaggedMs = await Overdue.oldestUnflagged(ctx);
    const outcome = { ...report, oldestUnflaggedMs, recalculating };
    log({ level: "info", message: "overdue check", requestId: id, at: time, ...outcome, ...metrics(outcome, lambda.functionName) });
    return outcome;
  };
}

/** CloudWatch's embedded metric format: a log line that is a metric as well; by function, for two stages in one account are two. */
const metrics = ({ oldestUnflaggedMs, flagged, remindersSent, failed }: Outcome, functionName: string) => ({
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [
      {
        Namespace: "doithoai",
        Dimensions: [["function"]],
        Metrics: [
          { Name: "oldestUnflagged", Unit: "Milliseconds" },
          { Name: "overdueFlagged", Unit: "Count" },
          { Name: "remindersSent", Unit: "Count" },
          { Name: "overdueFailed", Unit: "Count" },
        ],
      },
    ],
  },
  function: functionName,
  ...{ oldestUnflagged: oldestUnflaggedMs, overdueFlagged: flagged, overdueFailed: failed, remindersSent },
});
