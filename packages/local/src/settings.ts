import path from "node:path";
import { UsageError } from "@doithoai/core/usage-error";
import { splitOrigins, wrongOrigin } from "@doithoai/gateway";

export interface Settings {
  readonly port: number;
  /** The data folder; undefined keeps the data in memory. */
  readonly folder: string | undefined;
  /** The current time, or the fixed time of a sandbox. */
  readonly now: () => Date;
  /** Whether the clock runs. */
  readonly isClockRunning: boolean;
  /** The origins of the pages that may call. */
  readonly origins: readonly string[];
}

/**
 * Reads PORT, DOITHOAI_DATA, DOITHOAI_NOW and DOITHOAI_ORIGINS.
 * @throws UsageError that names the invalid variable.
 */
export function readSettings({
  PORT = "4000",
  DOITHOAI_DATA = ".data",
  DOITHOAI_NOW,
  DOITHOAI_ORIGINS = "",
}: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`PORT is "${PORT}": give a number from 1 to 65535.`);
  const fixed = DOITHOAI_NOW === undefined ? undefined : new Date(DOITHOAI_NOW);
  if (fixed && Number.isNaN(fixed.getTime()))
    throw new UsageError(
      `DOITHOAI_NOW is "${DOITHOAI_NOW}": give an instant such as 2026-12-01T00:05:00+07:00.`,
    );
  const origins = splitOrigins(DOITHOAI_ORIGINS);
  const wrong = wrongOrigin(origins, "http://localhost:5173");
  if (wrong !== undefined) throw new UsageError(wrong);
  const folder = DOITHOAI_DATA === "memory" ? undefined : path.resolve(DOITHOAI_DATA);
  return {
    port,
    folder,
    now: () => fixed ?? new Date(),
    isClockRunning: fixed === undefined,
    origins,
  };
}
