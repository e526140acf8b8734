import { randomUUID } from "node:crypto";
import type { Table } from "@doithoai/core";
import { makeOverdue, nextRunAt, type Outcome } from "@doithoai/functions";

/** The time limit of the deployed function. */
const RUN_MS = 15 * 60_000;

export interface Schedule {
  /** Runs the overdue check at an instant, as the schedule does. */
  readonly run: (now: Date) => Promise<Outcome>;
  readonly stop: () => void;
}

interface Parts {
  readonly table: Table.Table;
  readonly log: (record: object) => void;
  /** Whether the clock runs. A sandbox with a fixed clock never reaches a tick. */
  readonly isClockRunning: boolean;
}

/** Runs the overdue check on a timer, in place of EventBridge's rules. */
export function openSchedule({ table, log, isClockRunning }: Parts): Schedule {
  const overdue = makeOverdue({ table, log });
  let timer: NodeJS.Timeout | undefined;
  const run: Schedule["run"] = (now) => {
    const until = Date.now() + RUN_MS;
    return overdue(
      { id: randomUUID(), time: now.toISOString() },
      { functionName: "Overdue", getRemainingTimeInMillis: () => until - Date.now() },
    );
  };
  const wait = () => {
    const at = nextRunAt(Date.now());
    timer = setTimeout(() => {
      run(new Date(at)).catch((error: unknown) =>
        log({ level: "error", message: "the overdue check failed", error: String(error) }),
      );
      wait();
    }, at - Date.now());
    timer.unref();
  };
  if (isClockRunning) wait();
  return { run, stop: () => clearTimeout(timer) };
}
