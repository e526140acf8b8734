import { type Day, dayOf } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";

/** The instant of a mutation, and its caller. */
export interface Moment {
  readonly now: Date;
  readonly today: Day;
  /** The subject of the caller's token. */
  readonly actor: string;
}

export const momentOf = ({ now, actor }: Pick<Context, "now" | "actor">): Moment => ({
  now,
  today: dayOf(now),
  actor: actor.subject,
});
