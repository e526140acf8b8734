import { randomUUID } from "node:crypto";
import type { Table } from "@doithoai/core";
import { makeOverdue, nextRunAt, type Outcome } from "@doithoai/functions";
import type { Clock } from "./sandbox/clock.ts";

/** The time limit of the deployed function. */
const RUN_MS = 15 * 60_000;

export interface Schedule {
  /** Runs the overdue check at an instant, as the schedule does. */
  readonly run: (now: Date) => Promise<Outcome>;
  /** Waits for the next check by the clock as it is now: for a clock that was set. */
  readonly wait: () => void;
  readonly stop: () => void;
  /** Resolves when a check that the timer began has ended. */
  readonly settled: () => Promise<void>;
}

interface Parts {
  readonly table: Table.Table;
  readonly log: (record: object) => void;
  /** A fixed clock never reaches the next check. */
  readonly clock: Pick<Clock, "now" | "isRunning">;
}

/** Runs the overdue check on a timer, in place of EventBridge's rules. */
export function openSchedule({ table, log, clock }: Parts): Schedule {
  const overdue = makeOverdue({ table, log, now: clock.now });
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const run: Schedule["run"] = (now) => {
    const until = Date.now() + RUN_MS;
    return overdue(
      { id: randomUUID(), time: now.toISOString() },
      { functionName: "Overdue", getRemainingTimeInMillis: () => until - Date.now() },
    );
  };
  const wait = () => {
    clearTimeout(timer);
    if (!clock.isRunning()) return;
    const now = clock.now().getTime();
    const at = nextRunAt(now);
    timer = setTimeout(() => {
      last = run(new Date(at)).catch((error: unknown) =>
        log({ level: "error", message: "the overdue check failed", error: String(error) }),
      );
      wait();
    }, at - now);
    timer.unref();
  };
  wait();
  return {
    run,
    wait,
    stop: () => clearTimeout(timer),
    settled: async () => void (await last),
  };
}
