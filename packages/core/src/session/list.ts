import { addDays, type Day } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import type { Listed } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { SessionEntity } from "./entity.ts";
import type { Session } from "./shape.ts";

interface InPlaces extends Omit<DayList<Session>, "where"> {
  readonly places: Places;
  readonly office: readonly Places[];
  readonly heldFrom?: string | undefined;
  readonly heldTo?: string | undefined;
  readonly statuses?: ReadonlySet<string> | undefined;
  readonly types?: ReadonlySet<string> | undefined;
}

/** Sessions in a unit or in its subtree, by day. */
export const listByUnit = (
  ctx: Context,
  { heldFrom, heldTo, statuses, types, ...input }: InPlaces,
): Promise<Listed<Session>> =>
  listInPlaces(ctx, SessionEntity, {
    ...input,
    from: heldFrom,
    to: heldTo,
    where:
      statuses || types
        ? (row) =>
            (statuses?.has(String(row.status)) ?? true) && (types?.has(String(row.kind)) ?? true)
        : undefined,
  });

const LENGTH = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/**
 * Whether a session was held by a day, whatever its day is in the month or year that is known. A
 * session without a day was not. Pure.
 */
export function isHeldBy(
  { heldOn, heldOnPrecision }: Pick<Session, "heldOn" | "heldOnPrecision">,
  to: Day,
): boolean {
  const length = LENGTH[heldOnPrecision];
  const [held, last] = [heldOn?.slice(0, length), to.slice(0, length)];
  if (held === undefined || held > last) return false;
  return held < last || addDays(to, 1).slice(0, length) > last;
}
