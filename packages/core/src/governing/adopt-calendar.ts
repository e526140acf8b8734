import { system } from "../actor.ts";
import { again } from "../again.ts";
import { overEdition } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import { EDITION, editionsAfter } from "../calendar/editions.ts";
import type { Context } from "../context.ts";
import type { Recalculation } from "../recalculation/index.ts";
import { currentRules } from "../rules/read.ts";
import { COUNTRY } from "../unit/read.ts";
import { carryOut } from "./govern.ts";
import { saved } from "./saved.ts";
import { CALENDAR } from "./subjects.ts";

const ACTOR = system("calendar");

/** What the adoption of an edition did. */
export interface Adopted {
  readonly version: number;
  /** Days of the edition that hold in the stage since, and those that the stage has set otherwise. */
  readonly days: readonly Day[];
  readonly own: readonly Day[];
  readonly recalculation: Recalculation;
}

/** Adopts the edition of the calendar that ships, and counts open deadlines by it. Undefined where the stage has adopted it before. */
export function adoptCalendar(given: Omit<Context, "actor">): Promise<Adopted | undefined> {
  const ctx: Context = { ...given, actor: ACTOR };
  return again(ctx, async () => {
    const before = await currentRules(ctx);
    const { edition } = before.changes;
    if (edition >= EDITION) return undefined;
    const calendar = overEdition(before.changes);
    const since = editionsAfter(edition);
    const set = new Set<Day>([...calendar.set.map(({ day }) => day), ...calendar.cleared]);
    const changed = since.flatMap(({ days }) => days);
    const days = changed.filter((day) => !set.has(day));
    const recalculation = await carryOut(ctx, COUNTRY, {
      cause: { kind: "CALENDAR", version: calendar.version, days },
      reason: since.map(({ reason }) => reason).join(" "),
      change: {
        ...{ id: CALENDAR, unit: null, version: calendar.version, event: "calendar.days-set" },
        before: { edition },
        after: { edition: EDITION, set: days.flatMap((day) => before.calendar.entries.get(day) ?? []), coveredTo: before.calendar.to },
      },
      parts: [saved(before, { calendar })],
    });
    return { version: calendar.version, days, own: changed.filter((day) => set.has(day)), recalculation };
  });
}

/** The same in words. */
export function adoptedWords({ version, days, own, recalculation: { examined, moved, failed } }: Adopted): string {
  const which = [...(days.length > 0 ? [`${days.join(", ")} changed`] : []), ...(own.length > 0 ? [`${own.join(", ")} kept as set here`] : [])];
  return [
    `calendar version ${version} (${which.join("; ")})`,
    `${moved} of ${examined} open deadlines moved`,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(", ");
}
