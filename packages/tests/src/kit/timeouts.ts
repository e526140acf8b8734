import { scaled } from "./scale.ts";

/** Ends a test that hangs. Benchmarks measure how long something takes. */
export const HANGING_MS = scaled({ small: 480_000, whole: 1_800_000 });

/**
 * Limits each wait inside a test, for a request or a condition. It ends before the test does, and
 * suffices on a much slower machine.
 */
export const TIMEOUT_MS = 180_000;

/** The instant, in epoch milliseconds, by which a request of a test must have an answer. */
export const untilTimeout = (): number => Date.now() + TIMEOUT_MS;
