import { randomUUID } from "node:crypto";
import { Calendar, type Context, system, type Table, Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Io } from "./command.ts";

/** The time limit for the writes of one command. */
const TIMEOUT_MS = 300_000;

/** The options that select a table. Every command has them. */
export const TABLE_OPTIONS = { table: { type: "string" }, endpoint: { type: "string" } } as const;

interface Asked {
  readonly table?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** Opens the table of the options. @throws UsageError when no table is given. */
export function tableOf(
  { table: name, endpoint }: Asked,
  usage: string,
  io: Pick<Io, "table">,
): Table.Table {
  if (!name) throw new UsageError(`Give the table: ${usage}`);
  return io.table({ name, ...(endpoint !== undefined && { endpoint }) });
}

/**
 * The context of an operator: the system itself, which needs no ADMIN role. These commands use
 * neither the calendar nor the keys.
 */
export const operating = (table: Table.Table, clock: () => Date): Context => ({
  actor: system("operate"),
  now: clock(),
  clock,
  requestId: `operate-${randomUUID()}`,
  until: Date.now() + TIMEOUT_MS,
  table,
  calendar: Calendar.NATIONAL_CALENDAR,
  vault: Vault.NO_VAULT,
});
