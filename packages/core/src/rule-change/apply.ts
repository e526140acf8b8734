import type * as z from "zod";
import { type Action, lineOf } from "../access/permissions.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { EventName } from "../change/event-names.ts";
import { expectItemSize } from "../change/storable.ts";
import { changePut } from "../change/write.ts";
import { policyInForce } from "../deadline/in-force.ts";
import type { Policy } from "../deadline/policies.ts";
import type { Day } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import {
  advance,
  begin,
  byId,
  type Cause,
  choiceOf,
  type Plan,
  type Preview,
  preview,
  type Recalculation,
} from "../recalculation/index.ts";
import type { Context } from "../request/context.ts";
import { forgetRules, policiesAbove } from "../rule-settings/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { type Part, transact } from "../table/write.ts";
import { type Places, placesOf, placesOfJob } from "../unit/places.ts";
import type { Snapshot } from "../unit/shape.ts";
import { ANYWHERE } from "../use-case/access.ts";
import { notFound } from "../use-case/concept.ts";
import { decideParts } from "../use-case/decision.ts";
import { type Accesses, type Input, type Mutation, pipeline } from "../use-case/mutation.ts";

/** The result of a change of the rules. */
export interface RuleChanged {
  /** The moves, computed before the write. Null for a repeated call. */
  readonly preview: Preview | null;
  /** Null for a dry run. */
  readonly recalculation: Recalculation | null;
}

/** A change of the rules, decided on the current rules. */
export interface DecidedRuleChange {
  readonly cause: Cause;
  readonly reason: string;
  /** The calendar after the change. */
  readonly calendar: Calendar;
  /** The own policies of the unit after the change. Only for a change of a policy. */
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

/** The definition of a mutation of the rules. */
interface RuleChange<S extends z.ZodRawShape, L> {
  readonly action: Action;
  readonly input: S;
  readonly check: (input: Input<S>, today: Day) => readonly Failure[];
  readonly load: (ctx: Context, input: Input<S>) => Promise<L>;
  readonly access: (loaded: L) => Accesses;
  readonly version: (loaded: L) => { readonly version: number };
  readonly isDryRun: (input: Input<S>) => boolean;
  /** The unit whose deadlines may move, together with those of all units below. */
  readonly unitCodeOf: (input: Input<S>) => string;
  /** Work before the decision. Not for a dry run. */
  readonly prepare?: (ctx: Context) => Promise<L>;
  readonly decide: (
    loaded: L,
    input: Input<S>,
    ctx: Context,
  ) => DecidedRuleChange | Promise<DecidedRuleChange>;
}

/**
 * The time limits of the preview and of the recalculation within the call. The scheduled job
 * continues an unfinished recalculation.
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
 * Makes a mutation of the rules. It previews the deadlines that move. Unless it is a dry run, it
 * writes the settings, their Change and a recalculation in one transaction, and starts the
 * recalculation.
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
      // Another change may have been written since the caller's version was compared.
      if (version(current).version !== version(loaded).version)
        throw new WriteConflict("another write changed the rules");
      const decided = await decide(current, input, ctx);
      const unitCode = unitCodeOf(input);
      const policyOn = asDecided(ctx, unitCode, decided);
      const found = await preview(
        { ...ctx, calendar: decided.calendar },
        { cause: decided.cause, policyOn },
        await placesOfJob(ctx, unitCode),
        soon(ctx, PREVIEW_MS),
      );
      // The job reads one partition after the other: as few as possible.
      const writes = async () => writesOf(ctx, decided, await placesOf(ctx, unitCode, true));
      return { found, writes: isDryRun(input) ? undefined : await writes() };
    },
    decide: (_, __, ___, { found, writes }) =>
      decideParts<RuleChanged>(
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
      // Everybody may read a recalculation.
      return { result: { preview: null, recalculation }, access: ANYWHERE };
    },
  });

type Change = Pick<DecidedRuleChange, "cause" | "reason" | "change" | "parts">;

/** The recalculation of a change, and the parts of the transaction for both. */
function writesOf(ctx: Context, { cause, reason, change, parts }: Change, places: Places): Writes {
  const { job, part } = begin(ctx, { cause, reason, places });
  const { id, version, unit, event, before, after } = change;
  const taken = () =>
    new Failure("STALE_VERSION", ["expectedVersion"], {
      expectedVersion: version - 1,
      currentVersion: version,
    });
  const fields = [{ field: "rules", before, after }];
  const written = changePut(ctx, { subject: { id, version, unit }, event, reason, fields }, taken);
  expectItemSize(written);
  return { job, parts: [...parts, written, part] };
}

/** Starts a recalculation. The change is already written, so the scheduled job handles errors. */
function begun(ctx: Context, job: Recalculation): Promise<Recalculation> {
  forgetRules(ctx);
  return advance(ctx, job, soon(ctx, WORKING_MS)).catch(() => job);
}

/** Writes a change that the system itself makes, and starts its recalculation. */
export async function applyBySystem(
  ctx: Context,
  unitCode: string,
  change: Change,
): Promise<Recalculation> {
  const { job, parts } = writesOf(ctx, change, await placesOf(ctx, unitCode, true));
  await transact(ctx, parts);
  return begun(ctx, job);
}

const soon = ({ until }: Context, ms: number): number => Math.min(Date.now() + ms, until - 2_000);

/** The policies after the change: those of the unit as decided, the others as stored. */
const asDecided =
  (ctx: Context, unitCode: string, { own }: DecidedRuleChange) =>
  async (of: Parameters<Plan["policyOn"]>[0]): Promise<Policy | undefined> => {
    const { unit } = of;
    const { code, on, facts } = choiceOf(of);
    const levels = await policiesAbove(ctx, unit);
    if (!own) return policyInForce(levels, code, on, facts);
    // Nearest level first. The new level of the unit replaces the stored one, or is inserted
    // between the levels below and above.
    const line = lineOf(unit);
    const others = levels.filter((level) => level[0]?.unitCode !== unitCode);
    const rank = (level: readonly Policy[]): number => line.indexOf(level[0]?.unitCode ?? "");
    return policyInForce(
      [...others, ...(line.includes(unitCode) ? [own] : [])].toSorted((a, b) => rank(a) - rank(b)),
      code,
      on,
      facts,
    );
  };
