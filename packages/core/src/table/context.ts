import type { Table } from "./client.ts";
import type { ReadBudget } from "./read-budget.ts";

/** What a request to the table needs to know of the request it serves. */
export interface TableContext {
  /** Epoch milliseconds by which the request must have an answer. */
  readonly until: number;
  readonly table: Table;
  /** The reads left to this request; no limit where it is absent. */
  readonly reads?: ReadBudget;
}
