import type * as z from "zod";
import type { Action } from "../access/permissions.ts";
import type { EventName } from "../change/event-names.ts";
import type { Subject } from "../change/write.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import type { Part } from "../table/write.ts";
import type { Access } from "./access.ts";
import { accessTo, type CarrierConcept, loadExisting, replayById } from "./concept.ts";
import { decideSave } from "./decision.ts";
import { expectGuards, findTransition, type Lifecycle, refusalParamsOf } from "./life-cycle.ts";
import type { Moment } from "./moment.ts";
import { type Input, type Mutation, pipeline } from "./mutation.ts";

/** The facts that the guards of every life cycle may use. */
export interface Facts<T> {
  readonly before: T;
  readonly after: T;
  readonly actor: string;
}

type Stateful = Subject & { readonly status: string };

/** A concept with a life cycle. */
export interface StatefulConcept<
  T extends Stateful,
  By extends Action,
  F extends Facts<T>,
  K extends string,
> extends CarrierConcept<T> {
  /** The name of the id in inputs, `sessionId`. */
  readonly idField: K;
  readonly lifecycle: Lifecycle<T["status"], By, F>;
}

/** One transition: its input, and the changes it makes. */
export interface TransitionDefinition<
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
  /** Reads the data that the decision needs. @throws Failure for a wrong reference in the input. */
  readonly read?: (ctx: Context, before: T, input: Input<S>) => Promise<G>;
  /** Permissions that follow from what `read` finds. */
  readonly target?: (read: G) => readonly Access[];
  /** Pure: the changed fields, without the state. The life cycle gives the state. */
  readonly apply: (before: T, input: Input<S>, at: Moment, read: G) => Partial<T>;
  /** The facts that guards need beyond before and after. */
  readonly facts: (read: G) => Omit<F, keyof Facts<T>>;
  /** The target state, where one transition may lead to several. */
  readonly to?: (input: Input<S>) => T["status"];
  readonly reason?: (input: Input<S>) => string | null;
  /** Further parts that the same transaction writes with the subject. */
  readonly extraParts?: (after: T, read: G) => readonly Part[];
}

interface Taking<T, S extends z.ZodRawShape, G> {
  readonly before: T;
  readonly input: Input<S>;
  readonly at: Moment;
  readonly read: G;
  readonly path: readonly string[];
}

/**
 * Pure: the subject after a transition.
 * @throws Failure TRANSITION_NOT_ALLOWED or CONDITION_NOT_MET at `path`.
 */
export function applyTransition<
  T extends { readonly status: string },
  By extends string,
  F extends Facts<T>,
  S extends z.ZodRawShape,
  G,
>(
  lifecycle: Lifecycle<T["status"], By, F>,
  { by, to, apply, facts }: TransitionDefinition<T, By, F, S, G>,
  { before, input, at, read, path }: Taking<T, S, G>,
): T {
  const row = findTransition(lifecycle, { from: before.status, by, to: to?.(input) }, path);
  const after: T = { ...before, ...apply(before, input, at, read), status: row.to };
  // F is Facts<T> and the result of `facts`.
  const all = { before, after, actor: at.actor, ...facts(read) } as F;
  expectGuards(row, all, { path, ...refusalParamsOf(lifecycle, before.status) });
  return after;
}

type Common<K extends string> = Readonly<Record<K, typeof zId>> & {
  readonly idempotencyKey: typeof zIdempotencyKey;
  readonly expectedVersion: typeof zVersion;
};

/** The mutation of each transition of a concept. */
export const makeTransitionMutation =
  <T extends Stateful, By extends Action, F extends Facts<T>, K extends string>(
    concept: StatefulConcept<T, By, F, K>,
  ) =>
  <S extends z.ZodRawShape, G>(
    transition: TransitionDefinition<T, By, F, S, G>,
  ): Mutation<S & Common<K>, T> => {
    const { idField, lifecycle } = concept;
    const { by, event, to, reason, extraParts } = transition;
    const path = [idField];
    // A computed key has the type string, so a cast is needed.
    const common = {
      idempotencyKey: zIdempotencyKey,
      expectedVersion: zVersion,
      [idField]: zId,
    } as unknown as Common<K>;
    const idOf = (input: object): string => String(Reflect.get(input, idField));
    // The full input includes the transition's own input.
    const own = (input: object): Input<S> => input as Input<S>;
    return pipeline<S & Common<K>, T, T, G, Context>({
      action: by,
      input: { ...common, ...transition.input },
      onConflict: "refuse",
      load: (ctx, input) => loadExisting(ctx, concept, idOf(input), path),
      access: (before) => [accessTo(concept, before, path)],
      version: (before) => before,
      read: async (ctx, before, input) => {
        // Checked before further reads: the state may not allow the transition.
        findTransition(lifecycle, { from: before.status, by, to: to?.(own(input)) }, path);
        // Where a transition has no `read`, its type is undefined.
        return (await transition.read?.(ctx, before, own(input))) as G;
      },
      target: (read) => transition.target?.(read) ?? [],
      decide: (before, all, at, read) => {
        const input = own(all);
        const after = applyTransition(lifecycle, transition, { before, input, at, read, path });
        return decideSave(
          concept,
          { before, after, event, reason: reason?.(input) ?? null },
          extraParts && { extraParts: (saved) => extraParts(saved, read) },
        );
      },
      replay: replayById(concept),
    });
  };
