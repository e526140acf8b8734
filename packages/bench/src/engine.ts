import type { Table } from "@doithoai/core";
import { startEngine } from "@doithoai/local/engine/index.ts";
import { makeTable, openLocal } from "@doithoai/local/prepare.ts";

/** Runs with a table on a real engine in memory. It always stops the engine. */
export async function withTable<T>(
  run: (table: Table.Table, endpoint: string) => Promise<T>,
): Promise<T> {
  // A signal must run the exit handlers: one of them stops the engine.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.exit(1));
  const engine = await startEngine({
    folder: undefined,
    say: (text) => void process.stderr.write(text),
  });
  try {
    await makeTable(engine.endpoint, undefined);
    const table = openLocal(engine.endpoint, ({ key, reason }) => {
      throw new Error(`broken item: ${key.pk} ${key.sk}: ${reason}`);
    });
    try {
      return await run(table, engine.endpoint);
    } finally {
      table.client.destroy();
    }
  } finally {
    await engine.stop();
  }
}
