import type { Table } from "@doithoai/core";
import type { PreparedIndex } from "@doithoai/search";
import type { DataApiSettings } from "@doithoai/search/data-api";

/**
 * The dependencies of a command. No command opens a table, prints or reads a clock by other means.
 */
export interface Io {
  /**
   * Opens a table by its name: in the AWS account of the environment's credentials, or on a local
   * engine at its endpoint.
   */
  readonly table: (options: { readonly name: string; readonly endpoint?: string }) => Table.Table;
  /** Opens the search index of a cluster. */
  readonly search: (settings: DataApiSettings) => PreparedIndex;
  readonly say: (line: string) => void;
  readonly now: () => Date;
  /** Waits between two attempts. */
  readonly pause: (ms: number) => Promise<void>;
}

/** A command of `npm run operate`. Each command is a module that exports these two names. */
export interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<void>;
}
