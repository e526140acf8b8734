/** A value, or its promise where something must be read first. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * Applies a function to a value: at once, or when a promised value arrives. A promise for each
 * field costs more than the fields of a page (docs/decisions/0030).
 */
export const whenKnown = <T, R>(
  value: MaybePromise<T>,
  to: (value: T) => MaybePromise<R>,
): MaybePromise<R> => (value instanceof Promise ? value.then(to) : to(value));

/** All values: at once if none of them is a promise. */
export const allKnown = <T>(values: MaybePromise<T>[]): MaybePromise<T[]> =>
  isKnown(values) ? values : Promise.all(values);

const isKnown = <T>(values: MaybePromise<T>[]): values is T[] =>
  !values.some((value) => value instanceof Promise);
