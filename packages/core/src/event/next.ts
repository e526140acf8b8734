import { CALENDAR } from "../rule-settings/subjects.ts";
import type { Event } from "./shape.ts";

/** The progress of a consumer with one subject. The consumer stores it with its own results. */
export interface SubjectPosition {
  /** The version of the last handled event. */
  readonly done: number;
  /** Events that arrived before an earlier one that is still missing. */
  readonly waiting: readonly Event[];
}

/**
 * The position before a subject's first event. The built-in calendar is version 1 of its subject
 * and has no event.
 */
export const startPosition = (subjectId: string): SubjectPosition => ({
  done: subjectId === CALENDAR ? 1 : 0,
  waiting: [],
});

/**
 * Adds a received event and returns the events of its subject that are ready. Each event becomes
 * ready once and in order, even if the bus repeats or reorders events. Store the position together
 * with the results of `ready`, or after them. A consumer that starts in the middle of a subject's
 * history passes `{ done: event.version - 1, waiting: [] }` with the first event it receives.
 */
export function next(
  { done, waiting }: SubjectPosition,
  event: Event,
): { readonly position: SubjectPosition; readonly ready: readonly Event[] } {
  const received =
    event.version <= done || waiting.some(({ version }) => version === event.version);
  const all = received ? waiting : [...waiting, event].toSorted((a, b) => a.version - b.version);
  const gap = all.findIndex(({ version }, i) => version !== done + i + 1);
  const count = gap === -1 ? all.length : gap;
  return {
    position: { done: done + count, waiting: all.slice(count) },
    ready: all.slice(0, count),
  };
}
