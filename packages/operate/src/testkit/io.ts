import type { Table } from "@doithoai/core";
import type { Command, Io } from "../command.ts";

export interface Said {
  readonly lines: readonly string[];
  readonly error: unknown;
}

/**
 * Runs a command on a test's table and returns its output and its error. It does not pause between
 * attempts.
 */
export async function runOn(
  table: Table.Table,
  { run }: Command,
  args: readonly string[],
  now: Date,
): Promise<Said> {
  const lines: string[] = [];
  const io: Io = {
    table: () => table,
    say: (line) => lines.push(line),
    now: () => now,
    pause: async () => undefined,
  };
  const error: unknown = await run(["--table", table.name, ...args], io).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { lines, error };
}
