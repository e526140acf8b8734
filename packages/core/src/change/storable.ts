import { Failure, Failures } from "../kernel/errors.ts";
import { toFailure } from "../kernel/parse.ts";
import type { Entity } from "../table/entity.ts";
import type { Put } from "../table/write.ts";

/** DynamoDB takes items of 400 KB; keys and attributes need some of it. */
const LARGEST_BODY = 380_000;

/**
 * A list that is full is told, and a day that no calendar has; anything else that could not be read
 * back is a bug, and nothing is written.
 */
export function expectReadable<T>(
  { name, refusals }: Pick<Entity<T>, "name" | "refusals">,
  value: T,
): void {
  const issues = refusals(value);
  if (issues.length === 0) return;
  // A day beyond the calendar's last is one of a deadline that was counted to it.
  if (issues.every(({ code, message }) => code === "too_big" || message === "DATE"))
    throw new Failures(issues.map(toFailure));
  throw new TypeError(
    `${name} could not be read back: ${issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}`,
  );
}

/** @throws Failure TOO_LARGE at `path` for what no item holds. */
export function expectItemSize({ item }: Pick<Put, "item">, path: readonly string[] = []): void {
  if (Buffer.byteLength(String(item.body)) > LARGEST_BODY)
    throw new Failure("TOO_LARGE", path, { limit: `${LARGEST_BODY / 1_000} KB` });
}
