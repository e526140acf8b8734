import type { Actor } from "../access/actor.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Draw } from "../kernel/id.ts";
import type { TableContext } from "../table/context.ts";
import type { Vault } from "../vault/vault.ts";

/**
 * The input of every operation: caller, time, request id and table. No code below this layer reads
 * a clock or the environment.
 */
export interface Context extends TableContext {
  readonly actor: Actor;
  readonly now: Date;
  /**
   * The time of a write, where a run may write long after `now`. Absent in every request: a request
   * ends within 29 seconds. See `changePut`.
   */
  readonly clock?: () => Date;
  readonly requestId: string;
  /** The store of the citizens' keys. */
  readonly vault: Vault;
  /** The working calendar in force (rule-settings/). */
  readonly calendar: Calendar;
  /**
   * The source of new ids and tracking codes; absent in every request: they are random. The sample
   * data have their own, so that they are the same on every machine.
   */
  readonly draw?: Draw;
}

/** The context of a run that may write long after its `now`. */
export type RunContext = Context & Required<Pick<Context, "clock">>;
