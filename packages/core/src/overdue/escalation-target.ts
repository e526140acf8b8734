import { type Debtor, LONG_OVERDUE, type Stage } from "../deadline/index.ts";
import type { Entry } from "../deadline-index/entity.ts";
import { dayOf } from "../kernel/day.ts";
import { standardBody } from "../organization/standard.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";

/** The body above the provinces. It has no entry in the system. */
const GOVERNMENT = { id: null, name: "Chính phủ" } as const;
export interface Higher {
  readonly id: string | null;
  readonly name: string;
}

/** Makes a function that finds the higher body for a stage. Reads each province once per run. */
export function escalationTargets(
  ctx: Context,
): (entry: Entry, stage: Stage) => Promise<Higher | null> {
  const provinces = new Map<string, Promise<Unit.Unit | undefined>>();
  const province = (code: string): Promise<Unit.Unit | undefined> => {
    const found = provinces.get(code) ?? current(ctx, code);
    provinces.set(code, found);
    return found;
  };
  return async ({ unit, record: { owedBy } }, stage) => {
    const step = LONG_OVERDUE.findIndex((days) => stage === `LATE_${days}`);
    if (step < 0 || unit === null) return null;
    const above =
      unit.level !== "PROVINCE" && unit.provinceCode !== null
        ? await province(unit.provinceCode)
        : undefined;
    const ladder: readonly Higher[] = [
      ...(unit.level === "COUNTRY" ? [] : [committee(unit)]),
      ...(above ? [committee(above)] : []),
      GOVERNMENT,
    ];
    const own = ladder.findIndex(({ id }) => id !== null && id === owedBy?.id);
    return ladder[Math.min(own + 1 + step, ladder.length - 1)] ?? null;
  };
}

function committee(unit: Unit.Snapshot): Debtor {
  const { id, name } = standardBody(unit, "PEOPLES_COMMITTEE");
  return { id, name };
}

/** The current province of a code: the last unit with the code or, if that ended, its successor. */
async function current(ctx: Context, code: string): Promise<Unit.Unit | undefined> {
  const today = dayOf(ctx.now);
  const last = (await Unit.byCode(ctx, code)).at(-1);
  const successor = last?.successors.find((each) => each.code === code) ?? last?.successors[0];
  return last === undefined || Unit.isInForce(last, today) || successor === undefined
    ? last
    : Unit.findOnDay(ctx, successor.code, today);
}
