import { Failure, Failures } from "../kernel/errors.ts";
import { toFailure } from "../kernel/parse.ts";
import type { Entity } from "../table/entity.ts";
import type { Put } from "../table/write.ts";

/** Bytes. DynamoDB allows 400 KB for an item, including its keys and attributes. */
const LARGEST_BODY = 380_000;

/**
 * Checks before a write that the stored value will be readable.
 * @throws Failures for a list that is too long or a day outside the range of dates, TypeError for
 *   any other issue, because that is a bug.
 */
export function expectReadable<T>(
  { name, refusals }: Pick<Entity<T>, "name" | "refusals">,
  value: T,
): void {
  const issues = refusals(value);
  if (issues.length === 0) return;
  // The count of a deadline can lead to a day outside the range.
  if (issues.every(({ code, message }) => code === "too_big" || message === "DATE"))
    throw new Failures(issues.map(toFailure));
  const details = issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new TypeError(`the stored ${name} would not be readable: ${details.join("; ")}`);
}

/** @throws Failure TOO_LARGE at `path` when the body exceeds the limit of an item. */
export function expectItemSize({ item }: Pick<Put, "item">, path: readonly string[] = []): void {
  if (Buffer.byteLength(String(item.body)) > LARGEST_BODY)
    throw new Failure("TOO_LARGE", path, {
      limit: `${LARGEST_BODY / 1_000} KB`,
      vi: "nội dung của một đối tượng",
      en: "of content in one object",
    });
}
