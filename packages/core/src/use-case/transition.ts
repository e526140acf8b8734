import * as z from "zod";
import { type Action, authorize } from "../access/permissions.ts";
import type { EventName } from "../change/event-names.ts";
import { expectVersion, type Subject, write } from "../change/write.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import type { Obligation } from "../deadline/settle.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Snapshot as Organization } from "../organization/shape.ts";
import type { Context } from "../request/context.ts";
import { authorizeOn } from "../subjects/visible.ts";
import type { Entity } from "../table/entity.ts";
import { isContended, retrying } from "../table/retry.ts";
import { type Part, transact } from "../table/write.ts";
import { once } from "./idempotent.ts";
import { guard, type Lifecycle, rowOf, stateOf } from "./life-cycle.ts";
import { owing } from "./with-deadlines.ts";

/** When a step is taken, and by whom. */
export interface Moment {
  readonly now: Date;
  readonly today: Day;
  /** The subject of the token. */
  readonly actor: string;
}
export const momentOf = ({ now, actor }: Pick<Context, "now" | "actor">): Moment => ({
  now,
  today: dayOf(now),
  actor: actor.subject,
});

/** What the conditions of every life cycle may look at. */
export interface Facts<T> {
  readonly before: T;
  readonly after: T;
  readonly actor: string;
}

/** A subject with a state, and with what is owed on it. */
type Owed = Subject & { readonly status: string; readonly deadlines: readonly DeadlineRecord[] };

/** What all steps of one concept share. */
export interface Concept<T extends Owed, By extends Action, F extends Facts<T>> {
  readonly entity: Entity<T>;
  /** Name of the id in inputs, `sessionId`. */
  readonly key: string;
  readonly load: (ctx: Context, id: string) => Promise<T | undefined>;
  readonly life: Lifecycle<T["status"], By, F>;
  /** The body on whose behalf the subject is handled: an officer of another is refused. */
  readonly handledBy: (subject: T) => Organization | null;
  /** What is owed on the subject, where policies say so. */
  readonly obligations?: (subject: T) => readonly Obligation[];
}

/** One step: what it is asked with and what it changes. */
export interface Definition<
  T extends { readonly status: string },
  By,
  F extends Facts<T>,
  S extends z.ZodRawShape,
  G,
> {
  readonly by: By;
  /** Past tense, `opinion.assigned`. */
  readonly event: EventName;
  readonly input: S;
  /** What must be read before it can be decided; refusals of what the input names are thrown here. */
  readonly given: (ctx: Context, before: T, input: z.output<z.ZodObject<S>>) => Promise<G>;
  /** Pure: what the step changes. The state comes from the life cycle. */
  readonly apply: (before: T, input: z.output<z.ZodObject<S>>, at: Moment, given: G) => Partial<T>;
  /** What the conditions look at beyond before and after. */
  readonly facts: (given: G) => Omit<F, keyof Facts<T>>;
  /** The state asked for, where one step may lead to several. */
  readonly to?: (input: z.output<z.ZodObject<S>>) => T["status"];
  readonly reason?: (input: z.output<z.ZodObject<S>>) => string | null;
  /** What is written in the same transaction beside the subject and its Change. */
  readonly beside?: (ctx: Context, after: T, given: G) => readonly Part[];
}

/**
 * Pure: what a step makes of a subject.
 * @throws Failure TRANSITION_NOT_ALLOWED or CONDITION_NOT_MET at `path`.
 */
export function decide<
  T extends Subject & { readonly status: string },
  By extends string,
  F extends Facts<T>,
  S extends z.ZodRawShape,
  G,
>(
  life: Lifecycle<T["status"], By, F>,
  { by, to, apply, facts }: Definition<T, By, F, S, G>,
  {
    before,
    input,
    at,
    given,
    path,
  }: { before: T; input: z.output<z.ZodObject<S>>; at: Moment; given: G; path: readonly string[] },
): T {
  const row = rowOf(life, { from: before.status, by, to: to?.(input) }, path);
  const after: T = { ...before, ...apply(before, input, at, given), status: row.to };
  guard(row, { before, after, actor: at.actor, ...facts(given) } as F, {
    path,
    ...stateOf(life, before.status),
  }); // F is Facts<T> and what `facts` gives
  return after;
}

/** A use case: parses, decides and writes. */
export type UseCase<T> = (ctx: Context, raw: unknown) => Promise<T>;

/** What every step is asked with. */
const Common = z.object({ idempotencyKey: zIdempotencyKey, expectedVersion: z.int().positive() });

/**
 * The use case of a step: reads the subject, checks version, role, state and conditions, and writes what changes with its Change in one
 * transaction that repeats the version.
 */
export const useCaseOf =
  <T extends Owed, By extends Action, F extends Facts<T>>({
    entity,
    key,
    load,
    life,
    handledBy,
    obligations,
  }: Concept<T, By, F>) =>
  <S extends z.ZodRawShape, G>(step: Definition<T, By, F, S, G>): UseCase<T> => {
    const own = z.object(step.input);
    const whole = z.object({ ...Common.shape, [key]: zId, ...step.input });
    const stored = async (ctx: Context, id: string, path: readonly string[]): Promise<T> => {
      const subject = await load(ctx, id);
      if (!subject) throw new Failure("NOT_FOUND", path, { what: id });
      return subject;
    };
    return async (ctx, raw) => {
      authorize(ctx.actor, step.by);
      // Once for all refusals together, then part by part: a computed key has no type.
      const parsed = parse(whole, raw);
      const { expectedVersion, idempotencyKey } = Common.parse(parsed);
      const input = own.parse(parsed);
      const id = String(Reflect.get(parsed, key));
      return once(ctx, {
        action: step.by,
        key: idempotencyKey,
        input: { id, expectedVersion, ...input },
        load: (known) => stored(ctx, known, ["idempotencyKey"]),
        run: (remember) =>
          retrying(
            { until: ctx.until, random: ctx.table.random },
            () => take(remember),
            isContended,
          ),
      });

      async function take(remember: (id: string) => readonly Part[]): Promise<T> {
        const before = await stored(ctx, id, [key]);
        const body = handledBy(before);
        const at = { unit: before.unit, bodyId: body?.id ?? null, bodyName: body?.name ?? null };
        await authorizeOn(ctx, step.by, { subject: before, at, path: [key] });
        expectVersion(before, expectedVersion);
        rowOf(life, { from: before.status, by: step.by, to: step.to?.(input) }, [key]);
        const given = await step.given(ctx, before, input);
        const after = decide(life, step, { before, input, at: momentOf(ctx), given, path: [key] });
        const next = { ...after, version: before.version + 1 };
        const saved = obligations ? await owing(ctx, next, obligations) : next;
        await transact(ctx, [
          ...remember(id),
          ...write(ctx, {
            entity,
            before,
            after: saved,
            event: step.event,
            reason: step.reason?.(input) ?? null,
          }),
          ...(step.beside?.(ctx, saved, given) ?? []),
        ]);
        return saved;
      }
    };
  };

/** For steps that need nothing read. */
export const nothing = async (): Promise<undefined> => undefined;
