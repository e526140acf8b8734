import { CALENDAR } from "../rule-settings/subjects.ts";
import type { Event } from "./shape.ts";

/**
 * How far a consumer is with one subject, to be kept where it keeps what it makes of the events.
 */
export interface SubjectPosition {
  /** The version of the last event that was handled. */
  readonly done: number;
  /** Events that came before one that is still missing. */
  readonly waiting: readonly Event[];
}

/**
 * Before a subject's first event. The calendar that ships is its version 1, and no event tells of
 * it.
 */
export const startPosition = (subjectId: string): SubjectPosition => ({
  done: subjectId === CALENDAR ? 1 : 0,
  waiting: [],
});

/**
 * What of a subject can be handled now that an event came: each event once and in order, however
 * often and in whatever order the bus brings them. Keep the position together with what was made of
 * `ready`, or after it. Whoever begins in the middle of a subject's life gives `{ done:
 * event.version - 1, waiting: [] }` for the first event that he sees.
 */
export function next(
  { done, waiting }: SubjectPosition,
  event: Event,
): { readonly position: SubjectPosition; readonly ready: readonly Event[] } {
  const known = event.version <= done || waiting.some(({ version }) => version === event.version);
  const all = known ? waiting : [...waiting, event].toSorted((a, b) => a.version - b.version);
  const gap = all.findIndex(({ version }, i) => version !== done + i + 1);
  const count = gap === -1 ? all.length : gap;
  return {
    position: { done: done + count, waiting: all.slice(count) },
    ready: all.slice(0, count),
  };
}
