import { system } from "../access/actor.ts";
import { withEdition } from "../calendar/calendar.ts";
import { EDITION, editionsAfter } from "../calendar/editions.ts";
import type { Day } from "../kernel/day.ts";
import type { Recalculation } from "../recalculation/index.ts";
import type { Context } from "../request/context.ts";
import { readRules } from "../rule-settings/read.ts";
import { CALENDAR } from "../rule-settings/subjects.ts";
import { COUNTRY } from "../unit/read.ts";
import { retryOnConflict } from "../use-case/retry-on-conflict.ts";
import { applyBySystem } from "./apply.ts";
import { putRules } from "./save-rules.ts";

const ACTOR = system("calendar");

/** The result of adopting an edition. */
export interface Adopted {
  readonly version: number;
  /** Days of the edition that apply in the stage from now on. */
  readonly days: readonly Day[];
  /** Days of the edition that the stage had set or cleared itself. They stay unchanged. */
  readonly own: readonly Day[];
  readonly recalculation: Recalculation;
}

/**
 * Adopts the edition of the built-in calendar and recalculates open deadlines. Undefined if the
 * stage has already adopted it.
 */
export function adoptCalendar(context: Omit<Context, "actor">): Promise<Adopted | undefined> {
  const ctx: Context = { ...context, actor: ACTOR };
  return retryOnConflict(ctx, async () => {
    const before = await readRules(ctx);
    const { edition } = before.changes;
    if (edition >= EDITION) return undefined;
    const calendar = withEdition(before.changes);
    const since = editionsAfter(edition);
    const kept = new Set<Day>([...calendar.set.map(({ day }) => day), ...calendar.cleared]);
    const changed = since.flatMap((each) => each.days);
    const days = changed.filter((day) => !kept.has(day));
    const own = changed.filter((day) => kept.has(day));
    const set = days.flatMap((day) => before.calendar.entries.get(day) ?? []);
    const { version } = calendar;
    const recalculation = await applyBySystem(ctx, COUNTRY, {
      cause: { kind: "CALENDAR", version, days },
      reason: since.map(({ reason }) => reason).join(" "),
      change: {
        id: CALENDAR,
        unit: null,
        version,
        event: "calendar.days-set",
        before: { edition },
        after: { edition: EDITION, set, coveredTo: before.calendar.to },
      },
      parts: [putRules(before, { calendar })],
    });
    return { version, days, own, recalculation };
  });
}

/** The result of an adoption as text. */
export function describeAdoption({ version, days, own, recalculation }: Adopted): string {
  const { examined, moved, failed } = recalculation;
  const changed = days.length > 0 ? [`${days.join(", ")} changed`] : [];
  const kept = own.length > 0 ? [`${own.join(", ")} kept as set in this stage`] : [];
  return [
    `calendar version ${version} (${[...changed, ...kept].join("; ")})`,
    `${moved} of ${examined} open deadlines moved`,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(", ");
}
