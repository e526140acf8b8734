import { isOpen as isOwed } from "../deadline/record.ts";
import type * as Directive from "../directive/index.ts";

/**
 * Whether a replacement puts off an open deadline that it ends: by a later day for the same body,
 * or if that has none, by a later last day; or because it is due on no day.
 */
export function isPutOff(
  { deadlines }: Directive.Directive,
  replacement: Directive.Directive | undefined,
): boolean {
  const later = replacement?.deadlines ?? [];
  const last = later
    .map(({ dueOn }) => dueOn)
    .toSorted()
    .at(-1);
  return deadlines.some((deadline) => {
    const same = later.find(({ owedBy }) => owedBy?.id === deadline.owedBy?.id);
    const dueOn = same?.dueOn ?? last;
    return isOwed(deadline) && (dueOn === undefined || dueOn > deadline.dueOn);
  });
}
