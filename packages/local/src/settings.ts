import path from "node:path";
import { UsageError } from "@doithoai/core/usage-error";
import { splitOrigins, wrongOrigin } from "@doithoai/gateway";
import { type Clock, makeClock } from "./sandbox/clock.ts";

export interface Settings {
  readonly port: number;
  /** The data folder; undefined keeps the data in memory. */
  readonly folder: string | undefined;
  readonly clock: Clock;
  /**
   * The origins of the pages that may call and sign in: those of the setting, or else usual
   * development servers of this machine, and always the pages of this server.
   */
  readonly origins: readonly string[];
}

/** The ports of usual development servers: Next and others, Vite's preview, Vite. */
const DEVELOPMENT_PORTS = [3000, 4173, 5173];
/** Fixed host names, never the host of a request: a foreign name can be rebound to this machine. */
const originsAt = (port: number): readonly string[] => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
];

/**
 * Reads PORT, DOITHOAI_DATA, DOITHOAI_NOW and DOITHOAI_ORIGINS.
 * @throws UsageError that names the invalid variable.
 */
export function readSettings({
  PORT = "4000",
  DOITHOAI_DATA = ".data",
  DOITHOAI_NOW,
  DOITHOAI_ORIGINS,
}: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`PORT is "${PORT}": give a number from 1 to 65535.`);
  const fixed = DOITHOAI_NOW === undefined ? undefined : new Date(DOITHOAI_NOW);
  if (fixed && Number.isNaN(fixed.getTime()))
    throw new UsageError(
      `DOITHOAI_NOW is "${DOITHOAI_NOW}": give an instant such as 2026-12-01T00:05:00+07:00.`,
    );
  const origins =
    DOITHOAI_ORIGINS === undefined
      ? DEVELOPMENT_PORTS.flatMap(originsAt)
      : splitOrigins(DOITHOAI_ORIGINS);
  const wrong = wrongOrigin(origins, "http://localhost:5173");
  if (wrong !== undefined) throw new UsageError(wrong);
  const folder = DOITHOAI_DATA === "memory" ? undefined : path.resolve(DOITHOAI_DATA);
  return {
    port,
    folder,
    clock: makeClock(fixed),
    origins: [...new Set([...origins, ...originsAt(port)])],
  };
}
