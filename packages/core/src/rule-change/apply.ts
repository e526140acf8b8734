import type * as z from "zod";
import { type Action, lineOf } from "../access/permissions.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { ChangeEntity } from "../change/entity.ts";
import type { EventName } from "../change/event-names.ts";
import { expectItemSize } from "../change/storable.ts";
import { changeOf } from "../change/write.ts";
import { type Policy, policyInForce } from "../deadline/policies.ts";
import type { Day } from "../kernel/day.ts";
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
import { type Places, placesOf } from "../unit/places.ts";
import type { Snapshot } from "../unit/shape.ts";
import { notFound } from "../use-case/concept.ts";
import { writing } from "../use-case/decision.ts";
import { type Accesses, type Input, type Mutation, pipeline } from "../use-case/mutation.ts";

/** What comes of a change of the rules. */
export interface RuleChanged {
  /**
   * What moves, as it was found before anything was written; null when the call was made before.
   */
  readonly preview: Preview | null;
  /** The counting anew; null for a dry run. */
  readonly recalculation: Recalculation | null;
}

/** A change of the rules, decided on them as they stand. */
export interface DecidedRuleChange {
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

/** A mutation of the rules: the settings that exist, and the change decided on them. */
interface RuleChange<S extends z.ZodRawShape, L> {
  readonly action: Action;
  readonly input: S;
  readonly check: (input: Input<S>, today: Day) => readonly Failure[];
  readonly load: (ctx: Context, input: Input<S>) => Promise<L>;
  readonly access: (loaded: L) => Accesses;
  readonly version: (loaded: L) => { readonly version: number };
  readonly isDryRun: (input: Input<S>) => boolean;
  /** The unit whose deadlines may move, with those of all units below. */
  readonly unitCodeOf: (input: Input<S>) => string;
  /** Work that must be done before a change is decided; not for a dry run. */
  readonly prepare?: (ctx: Context) => Promise<L>;
  readonly decide: (loaded: L, input: Input<S>, ctx: Context) => DecidedRuleChange;
}

/**
 * How long a preview looks, and how long a recalculation runs within the call; the schedule does
 * the rest.
 */
const PREVIEW_MS = 5_000;
const WORKING_MS = 8_000;

interface Writes {
  readonly job: Recalculation;
  readonly parts: readonly Part[];
}

interface Prepared {
  readonly found: Preview;
  /** Undefined for a dry run. */
  readonly writes: Writes | undefined;
}

/**
 * A mutation of the rules. It previews the deadlines that move. Unless it is a dry run, it writes
 * the settings, their Change and a recalculation in one transaction, and begins to recalculate.
 */
export const ruleMutation = <S extends z.ZodRawShape, L>({
  decide,
  unitCodeOf,
  isDryRun,
  version,
  access,
  check,
  prepare,
  ...rest
}: RuleChange<S, L>): Mutation<S, RuleChanged> =>
  pipeline<S, L, RuleChanged, Prepared, Context>({
    ...rest,
    isDryRun,
    check: (input, { today }) => check(input, today),
    access: (loaded) => access(loaded),
    version: (loaded) => version(loaded),
    onConflict: "refuse",
    read: async (ctx, loaded, input) => {
      const current = prepare && !isDryRun(input) ? await prepare(ctx) : loaded;
      const decided = decide(current, input, ctx);
      const unitCode = unitCodeOf(input);
      const places = await placesOf(ctx, unitCode, true);
      const policyOn = asDecided(ctx, unitCode, decided);
      const found = await preview(
        { ...ctx, calendar: decided.calendar },
        { cause: decided.cause, policyOn },
        places,
        soon(ctx, PREVIEW_MS),
      );
      return { found, writes: isDryRun(input) ? undefined : writesOf(ctx, decided, places) };
    },
    decide: (_, __, ___, { found, writes }) =>
      writing<RuleChanged>(
        writes?.job.id ?? "",
        { preview: found, recalculation: writes?.job ?? null },
        writes?.parts ?? [],
      ),
    finish: async (ctx, changed) =>
      changed.recalculation === null
        ? changed
        : { ...changed, recalculation: await begun(ctx, changed.recalculation) },
    replay: async (ctx, id) => {
      const recalculation = await byId(ctx, id);
      if (!recalculation) throw notFound(["idempotencyKey"], id);
      return { preview: null, recalculation };
    },
  });

type Change = Pick<DecidedRuleChange, "cause" | "reason" | "change" | "parts">;

/** The recalculation of a change, and the parts of the transaction that writes both. */
function writesOf(ctx: Context, { cause, reason, change, parts }: Change, places: Places): Writes {
  const { job, part } = begin(ctx, { cause, reason, places });
  const { id, version, unit, event, before, after } = change;
  const entry = changeOf(ctx, {
    subject: { id, version, unit },
    event,
    reason,
    fields: [{ field: "rules", before, after }],
  });
  const taken = () =>
    new Failure("STALE_VERSION", ["expectedVersion"], {
      expectedVersion: version - 1,
      currentVersion: version,
    });
  const written = create(ChangeEntity, entry, taken);
  expectItemSize(written);
  return { job, parts: [...parts, written, part] };
}

/**
 * Begins a recalculation. Where that fails, the schedule goes on with it: the change is written.
 */
function begun(ctx: Context, job: Recalculation): Promise<Recalculation> {
  forgetRules(ctx);
  return advance(ctx, job, soon(ctx, WORKING_MS)).catch(() => job);
}

/** Writes a change of the system itself, and begins to recalculate. */
export async function applyBySystem(
  ctx: Context,
  unitCode: string,
  change: Change,
): Promise<Recalculation> {
  const { job, parts } = writesOf(ctx, change, await placesOf(ctx, unitCode, true));
  await transact(ctx, parts);
  return begun(ctx, job);
}

const soon = ({ until }: Context, within: number): number =>
  Math.min(Date.now() + within, until - 2_000);

/** The policies as they will be: the unit's own as decided, the others as they stand. */
const asDecided =
  (ctx: Context, unitCode: string, { own }: DecidedRuleChange) =>
  async (
    unit: Parameters<typeof lineOf>[0],
    code: string,
    on: Policy["validFrom"],
  ): Promise<Policy | undefined> => {
    const levels = await policiesAbove(ctx, unit);
    if (!own) return policyInForce(levels, code, on);
    // Nearest first: the unit's level takes the place of what it was, or stands between those below
    // and above it.
    const line = lineOf(unit);
    const others = levels.filter((level) => level[0]?.unitCode !== unitCode);
    const rank = (level: readonly Policy[]): number => line.indexOf(level[0]?.unitCode ?? "");
    return policyInForce(
      [...others, ...(line.includes(unitCode) ? [own] : [])].toSorted((a, b) => rank(a) - rank(b)),
      code,
      on,
    );
  };
