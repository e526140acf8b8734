import type { Actor } from "./actor.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { Vault } from "./citizen/vault.ts";
import type { Table } from "./table/client.ts";
import type { ReadBudget } from "./table/read-budget.ts";

/** What every use case is given: who asks, when, through which request, and the table. Nothing below reads a clock or the environment. */
export interface Context {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
  /** Epoch milliseconds by which the request must have an answer. */
  readonly until: number;
  readonly table: Table;
  /** The reads left to this request; no limit where it is absent. */
  readonly reads?: ReadBudget;
  /** Where the keys of citizens lie. */
  readonly vault: Vault;
  /** The working calendar as it stands (rules/). */
  readonly calendar: Calendar;
}
