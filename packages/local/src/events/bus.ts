import type { Event } from "@doithoai/core";
import type { Publish } from "@doithoai/functions";

/** How many events stay to be watched. */
const KEPT = 1_000;

export interface Seen {
  /** Where to go on: give it as `after`. */
  readonly last: number;
  readonly events: readonly Event.Event[];
}

export interface LocalBus {
  readonly publish: Publish;
  /**
   * The events that came after the one of this number, oldest first; of those that are no longer
   * kept nothing is said.
   */
  readonly after: (number: number) => Seen;
}

/**
 * What stands for EventBridge on this machine: the latest thousand events since the start, to be
 * watched.
 */
export function openBus(): LocalBus {
  let kept: readonly Event.Event[] = [];
  let count = 0;
  return {
    publish: async (events) => {
      kept = [...kept, ...events].slice(-KEPT);
      count += events.length;
      return { taken: events.length, refusal: null };
    },
    after: (number) => ({
      last: count,
      events: kept.slice(Math.max(0, kept.length - Math.max(0, count - number))),
    }),
  };
}
