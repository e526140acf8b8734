import { randomUUID } from "node:crypto";
import { Calendar, type Context, system, type Table, Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Io } from "./command.ts";

/** How long one command may write. */
const PATIENCE_MS = 300_000;

/** The options of every command that says which table. */
export const TABLE_OPTIONS = { table: { type: "string" }, endpoint: { type: "string" } } as const;

interface Asked {
  readonly table?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** The table that was asked for. @throws UsageError where none was. */
export function tableOf(
  { table: name, endpoint }: Asked,
  usage: string,
  io: Pick<Io, "table">,
): Table.Table {
  if (!name) throw new UsageError(`Give the table: ${usage}`);
  return io.table({ name, ...(endpoint !== undefined && { endpoint }) });
}

/**
 * The operator as a use case sees him: the system itself, which asks no ADMIN. Calendar and keys
 * are for none of what he does.
 */
export const operating = (table: Table.Table, now: Date): Context => ({
  ...{
    actor: system("operate"),
    now,
    requestId: `operate-${randomUUID()}`,
    until: Date.now() + PATIENCE_MS,
    table,
  },
  ...{ calendar: Calendar.NATIONAL_CALENDAR, vault: Vault.NO_VAULT },
});
