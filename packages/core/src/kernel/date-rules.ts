import { type Day, inVietnamese } from "./day.ts";
import { Failure } from "./errors.ts";

interface Bounds {
  /** Name of the field of the input. */
  readonly field: string;
  readonly today: Day;
  /** What cannot have been later, by the name that the reader knows it by. */
  readonly after?: { readonly day: Day | null; readonly name: string };
}

/** The refusal of a day that is before what it follows. */
export const tooEarly = (
  path: readonly string[],
  { day, name }: { readonly day: Day; readonly name: string },
): Failure =>
  new Failure("CONFLICTING_INPUT", path, {
    vi: `Không được trước ngày ${inVietnamese(day)} (${name}).`,
    en: `Must not be before ${day} (${name}).`,
  });

/**
 * The day something happened: today when nobody says.
 * @throws Failure NOT_IN_FUTURE, or CONFLICTING_INPUT where it is before what it follows.
 */
export function checkedDay(given: Day | null, { field, today, after }: Bounds): Day {
  if (given === null) return today;
  if (given > today) throw new Failure("NOT_IN_FUTURE", [field], { limit: today });
  if (after?.day && given < after.day)
    throw tooEarly([field], { day: after.day, name: after.name });
  return given;
}
