import path from "node:path";
import { Complaint } from "./complaint.ts";

export interface Settings {
  readonly port: number;
  /** Where the data lies; undefined keeps it in memory. */
  readonly folder: string | undefined;
  /** The present, or the fixed instant of a sandbox. */
  readonly now: () => Date;
  /** Whether the clock goes. */
  readonly ticking: boolean;
}

/** Reads PORT, DOITHOAI_DATA and DOITHOAI_NOW. @throws Complaint that names the one that is wrong. */
export function readSettings({ PORT = "4000", DOITHOAI_DATA = ".data", DOITHOAI_NOW }: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Complaint(`PORT is "${PORT}": give a number from 1 to 65535.`);
  const fixed = DOITHOAI_NOW === undefined ? undefined : new Date(DOITHOAI_NOW);
  if (fixed && Number.isNaN(fixed.getTime())) throw new Complaint(`DOITHOAI_NOW is "${DOITHOAI_NOW}": give an instant such as 2026-12-01T00:05:00+07:00.`);
  return { port, folder: DOITHOAI_DATA === "memory" ? undefined : path.resolve(DOITHOAI_DATA), now: () => fixed ?? new Date(), ticking: fixed === undefined };
}
