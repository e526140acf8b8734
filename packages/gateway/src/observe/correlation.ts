const WELL_FORMED = /^[\w.-]{1,100}$/;

/**
 * The id that connects the log lines of several systems: the caller's own id if it is well-formed,
 * otherwise ours. The pattern prevents log injection.
 */
export const correlationOf = (received: string | null | undefined, own: string): string =>
  typeof received === "string" && WELL_FORMED.test(received) ? received : own;
