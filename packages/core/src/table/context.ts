import type { Table } from "./client.ts";
import type { ReadBudget } from "./read-budget.ts";

/** The part of a request's context that access to the table needs. */
export interface TableContext {
  /** Epoch milliseconds by which the request must have an answer. */
  readonly until: number;
  readonly table: Table;
  /** The remaining read budget of the request. No limit if absent. */
  readonly reads?: ReadBudget;
}
