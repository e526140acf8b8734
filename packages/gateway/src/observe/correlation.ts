const GIVEN = /^[\w.-]{1,100}$/;

/**
 * What ties the lines of several systems together: the caller's own id where it is one, and no text
 * to be smuggled into a log; else ours.
 */
export const correlationOf = (given: string | null | undefined, own: string): string =>
  typeof given === "string" && GIVEN.test(given) ? given : own;
