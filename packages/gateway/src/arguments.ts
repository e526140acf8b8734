import { type Day, isDay, RequestError } from "@doithoai/core";

/** @throws RequestError BAD_ARGUMENT when it is no day of the calendar. */
export function dayArgument(argument: string, value: string | null | undefined): Day | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isDay(value)) throw new RequestError("BAD_ARGUMENT", { argument, hint: `YYYY-MM-DD, ${value}` });
  return value;
}

/** The one argument of several that was given. @throws RequestError BAD_ARGUMENT when it is none or more than one. */
export function exactlyOne<T extends object>(given: T): void {
  const names = Object.keys(given);
  const present = Object.values(given).filter((value) => value !== null && value !== undefined);
  if (present.length !== 1) throw new RequestError("BAD_ARGUMENT", { argument: names.join(" | "), hint: `${present.length} ≠ 1` });
}
