import type { Actor } from "../access/actor.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { TableContext } from "../table/context.ts";
import type { Vault } from "../vault/vault.ts";

/**
 * What every operation is given: who asks, when, by which request, and the table. No code below
 * reads a clock or the environment.
 */
export interface Context extends TableContext {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
  /** Where the keys of citizens are kept. */
  readonly vault: Vault;
  /** The working calendar in force (rule-settings/). */
  readonly calendar: Calendar;
}
