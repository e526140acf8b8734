import type { Event } from "@doithoai/core";
import type { Publish } from "@doithoai/functions";

/** The number of latest events to keep. */
const KEPT = 1_000;

export interface LatestEvents {
  /** The number of the last event. Pass it as `after` to continue. */
  readonly last: number;
  readonly events: readonly Event.Event[];
}

export interface LocalBus {
  readonly publish: Publish;
  /**
   * Returns the kept events after this number, oldest first. Events that are no longer kept are
   * omitted without notice.
   */
  readonly after: (number: number) => LatestEvents;
  /** Drops the kept events. Numbers go on, so that readers need not begin again. */
  readonly clear: () => void;
}

/** Replaces EventBridge on this machine: keeps the latest 1,000 events since the start. */
export function openBus(): LocalBus {
  let kept: readonly Event.Event[] = [];
  let count = 0;
  return {
    publish: async (events) => {
      kept = [...kept, ...events].slice(-KEPT);
      count += events.length;
      return { accepted: events.length, refusal: null };
    },
    clear: () => {
      kept = [];
    },
    after: (number) => ({
      last: count,
      events: kept.slice(Math.max(0, kept.length - Math.max(0, count - number))),
    }),
  };
}
