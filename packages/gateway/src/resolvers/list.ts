import { type Phrase, RequestError } from "@doithoai/core";
import { badArgument } from "../arguments.ts";

/** `words` name the supported combinations. */
export const unsupported = (words: Phrase): RequestError =>
  new RequestError("UNSUPPORTED_FILTER", words);

/**
 * Checks that exactly one of the anchors of a list is given.
 * @throws RequestError UNSUPPORTED_FILTER otherwise.
 */
export function expectOneAnchor(anchors: object): void {
  const given = Object.values(anchors).filter((value) => value !== null && value !== undefined);
  if (given.length === 1) return;
  const names = Object.keys(anchors);
  throw unsupported({
    vi: `Phải có đúng một trong ${names.join(", ")}.`,
    en: `Give exactly one of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`,
  });
}

const NONE: Phrase = { vi: "phải có ít nhất một giá trị.", en: "must have at least one value." };

/**
 * The values of a filter; undefined if it is absent.
 * @throws RequestError BAD_ARGUMENT for an empty list.
 */
export function someOf<T>(
  argument: string,
  values: readonly T[] | null | undefined,
): ReadonlySet<T> | undefined {
  if (values === null || values === undefined) return undefined;
  if (values.length === 0) throw badArgument(argument, NONE);
  return new Set(values);
}

/**
 * The values of a filter that has a field for one value and a field for several: `status` and
 * `statuses`. Undefined if both are absent.
 * @throws RequestError BAD_ARGUMENT for both, and for an empty list.
 */
export function oneOrSome<T>(
  [one, value]: readonly [name: string, value: T | null | undefined],
  [several, values]: readonly [name: string, values: readonly T[] | null | undefined],
): ReadonlySet<T> | undefined {
  const found = someOf(`where.${several}`, values);
  if (value === null || value === undefined) return found;
  if (found)
    throw badArgument(`where.${several}`, {
      vi: `không dùng cùng ${one}.`,
      en: `cannot be given with ${one}.`,
    });
  return new Set([value]);
}
