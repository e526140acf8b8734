import { randomUUID } from "node:crypto";
import type { Table } from "@doithoai/core";
import { makeOverdue, nextTick, type Outcome } from "@doithoai/functions";

/** As long as the function is given where it is deployed. */
const RUN_MS = 15 * 60_000;

export interface Schedule {
  /** Runs the overdue check as the schedule does, at an instant. */
  readonly run: (now: Date) => Promise<Outcome>;
  readonly stop: () => void;
}

interface Parts {
  readonly table: Table.Table;
  readonly log: (record: object) => void;
  /** Whether the clock goes: in a sandbox whose clock stands still no tick is ever reached. */
  readonly ticking: boolean;
}

/** The overdue check under a timer in place of EventBridge's rules. */
export function openSchedule({ table, log, ticking }: Parts): Schedule {
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
    const at = nextTick(Date.now());
    timer = setTimeout(() => {
      run(new Date(at)).catch((error: unknown) =>
        log({ level: "error", message: "overdue check", error: String(error) }),
      );
      wait();
    }, at - Date.now());
    timer.unref();
  };
  if (ticking) wait();
  return { run, stop: () => clearTimeout(timer) };
}
