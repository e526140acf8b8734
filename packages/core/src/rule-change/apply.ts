import { type Action, lineOf } from "../access/permissions.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { ChangeEntity } from "../change/entity.ts";
import type { EventName } from "../change/event-names.ts";
import { expectFitting } from "../change/storable.ts";
import { changeOf } from "../change/write.ts";
import { type Policy, policyInForce } from "../deadline/policies.ts";
import { Failure } from "../kernel/errors.ts";
import {
  advance,
  begin,
  byId,
  type Cause,
  type Preview,
  preview,
  type Recalculation,
} from "../recalculation/index.ts";
import type { Context } from "../request/context.ts";
import { forgetRules, policiesAbove } from "../rule-settings/read.ts";
import { create, type Part, transact } from "../table/write.ts";
import { placesOf } from "../unit/places.ts";
import type { Snapshot } from "../unit/shape.ts";
import { once } from "../use-case/idempotent.ts";
import { again } from "../use-case/retry-on-conflict.ts";

/** What comes of a change of the rules. */
export interface Governed {
  /** What moves, as it was found before anything was written; null when the call was made before. */
  readonly preview: Preview | null;
  /** The counting anew; null for a dry run. */
  readonly recalculation: Recalculation | null;
}

/** A change of the rules, decided on them as they stand. */
export interface Decided {
  readonly cause: Cause;
  readonly reason: string;
  /** The calendar as it will be. */
  readonly calendar: Calendar;
  /** What the unit will have set for itself, where a policy is what changes. */
  readonly own?: readonly Policy[];
  readonly change: {
    readonly id: string;
    readonly unit: Snapshot | null;
    readonly version: number;
    readonly event: EventName;
    readonly before: unknown;
    readonly after: unknown;
  };
  readonly parts: readonly Part[];
}

interface Governing {
  readonly action: Action;
  readonly key: string | null;
  readonly dryRun: boolean;
  readonly input: object;
  /** Whose deadlines may move: the unit's and those of everything below. */
  readonly unitCode: string;
  readonly decide: () => Promise<Decided>;
}

/** How long is looked ahead, and how long the counting anew is done within the call; what is left is done by the schedule. */
const PREVIEW_MS = 5_000;
const WORKING_MS = 8_000;

/** Looks what would move; unless it is a dry run, writes the change with its Change and a recalculation in one transaction, and begins with that. */
export async function govern(
  ctx: Context,
  { action, key, dryRun, input, unitCode, decide }: Governing,
): Promise<Governed> {
  const look = async (decided: Decided): Promise<Preview> => {
    const places = await placesOf(ctx, unitCode, true);
    return preview(
      { ...ctx, calendar: decided.calendar },
      { cause: decided.cause, policyOn: asDecided(ctx, unitCode, decided) },
      places,
      soon(ctx, PREVIEW_MS),
    );
  };
  if (dryRun) return { preview: await look(await decide()), recalculation: null };
  return once<Governed>(ctx, {
    action,
    key,
    input,
    load: async (id) => {
      const recalculation = await byId(ctx, id);
      if (!recalculation) throw new Failure("NOT_FOUND", ["idempotencyKey"], { what: id });
      return { preview: null, recalculation };
    },
    run: (remember) =>
      again(ctx, async () => {
        const decided = await decide();
        const found = await look(decided);
        const recalculation = await carryOut(ctx, unitCode, decided, remember);
        return { preview: found, recalculation };
      }),
  });
}

type Remember = (id: string) => readonly Part[];

/** Writes a change with its Change and a recalculation in one transaction, and begins with that. */
export async function carryOut(
  ctx: Context,
  unitCode: string,
  { cause, reason, change, parts }: Pick<Decided, "cause" | "reason" | "change" | "parts">,
  remember: Remember = () => [],
): Promise<Recalculation> {
  const { job, part } = begin(ctx, { cause, reason, places: await placesOf(ctx, unitCode, true) });
  const told = changeOf(ctx, {
    ...{
      subject: { id: change.id, version: change.version, unit: change.unit },
      event: change.event,
      reason,
    },
    fields: [{ field: "rules", before: change.before, after: change.after }],
  });
  const taken = () =>
    new Failure("STALE_VERSION", ["expectedVersion"], {
      expectedVersion: change.version - 1,
      currentVersion: change.version,
    });
  const written = create(ChangeEntity, told, taken);
  expectFitting(written);
  await transact(ctx, [...remember(job.id), ...parts, written, part]);
  forgetRules(ctx);
  // What was written stands, whatever becomes of the rest now: the schedule goes on with it.
  return await advance(ctx, job, soon(ctx, WORKING_MS)).catch(() => job);
}

const soon = ({ until }: Context, within: number): number =>
  Math.min(Date.now() + within, until - 2_000);

/** The policies as they will be: the unit's own as decided, the others as they stand. */
const asDecided =
  (ctx: Context, unitCode: string, { own }: Decided) =>
  async (
    unit: Parameters<typeof lineOf>[0],
    code: string,
    on: Policy["validFrom"],
  ): Promise<Policy | undefined> => {
    const levels = await policiesAbove(ctx, unit);
    if (!own) return policyInForce(levels, code, on);
    // Nearest first: the unit's level takes the place of what it was, or stands between those below and above it.
    const line = lineOf(unit);
    const others = levels.filter((level) => level[0]?.unitCode !== unitCode);
    const rank = (level: readonly Policy[]): number => line.indexOf(level[0]?.unitCode ?? "");
    return policyInForce(
      [...others, ...(line.includes(unitCode) ? [own] : [])].toSorted((a, b) => rank(a) - rank(b)),
      code,
      on,
    );
  };
