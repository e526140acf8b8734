import type { Table } from "@doithoai/core";

/** What a command is given: nothing in it opens a table, prints or reads a clock by itself. */
export interface Io {
  /**
   * A table by its name: of the account whose credentials are in the environment, or of a local
   * engine by its endpoint.
   */
  readonly table: (options: { readonly name: string; readonly endpoint?: string }) => Table.Table;
  readonly say: (line: string) => void;
  readonly now: () => Date;
  /** Waits between two tries. */
  readonly pause: (ms: number) => Promise<void>;
}

/** A command of `npm run operate`: each is a module of its own that exports these two. */
export interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<void>;
}
