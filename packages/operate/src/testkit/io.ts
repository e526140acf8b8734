import type { Table } from "@doithoai/core";
import type { Command, Io } from "../command.ts";

export interface Said {
  readonly lines: readonly string[];
  readonly error: unknown;
}

/** Of a command without a search index. */
export const NO_SEARCH: Io["search"] = () => {
  throw new Error("this test has no search index");
};

/**
 * Runs a command on a test's table and returns its output and its error. It does not pause between
 * attempts.
 */
export async function runOn(
  table: Table.Table,
  { run }: Command,
  args: readonly string[],
  now: Date | (() => Date),
  search: Io["search"] = NO_SEARCH,
): Promise<Said> {
  const lines: string[] = [];
  const io: Io = {
    table: () => table,
    search,
    say: (line) => lines.push(line),
    now: typeof now === "function" ? now : () => now,
    pause: async () => undefined,
  };
  const error: unknown = await run(["--table", table.name, ...args], io).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { lines, error };
}
