import {
  type Action,
  allowedTransitions,
  type ConditionCode,
  type Guard,
  type Label,
  type Lifecycle,
  type Place,
  type Step,
} from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ConditionResolvers } from "../generated/resolvers.ts";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { AllowedTransitionModel, ConditionModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import type { Complete } from "./complete.ts";

interface Steps<T extends { readonly status: string }> {
  readonly lifecycle: Lifecycle<T["status"], Action & Step, never>;
  readonly labels: readonly Label[];
  /**
   * The facts beyond the subject and the caller that a condition needs, by its code. They are read
   * only where a caller asks whether the condition holds.
   */
  readonly facts?: Readonly<
    Partial<Record<ConditionCode, (subject: T, ctx: GatewayContext) => MaybePromise<object>>>
  >;
}

/**
 * The transitions that the viewer may make now, each with its further conditions. None in a
 * receipt.
 */
export function transitionsOf<T extends { readonly status: string }>(
  { lifecycle, labels, facts = {} }: Steps<T>,
  viewed: { readonly subject: T; readonly at: Place },
  ctx: GatewayContext,
): AllowedTransitionModel[] {
  const { subject } = viewed;
  if (isReceipt(subject)) return [];
  const conditionOf = (guard: Guard<never>): ConditionModel => ({
    code: guard.code,
    vi: guard.vi,
    en: guard.en,
    met: () =>
      whenKnown(facts[guard.code]?.(subject, ctx) ?? {}, (more) => {
        const known = { before: subject, after: subject, actor: ctx.actor.subject, ...more };
        // The facts of the concept's guards, as `facts` completes them.
        return guard.foretold(known as never);
      }),
  });
  return allowedTransitions(lifecycle, viewed, ctx.actor).flatMap(({ by, to, guards = [] }) => {
    const label = labels.find(({ code }) => code === to);
    return label ? [{ by, to: label, requires: guards.map(conditionOf) }] : [];
  });
}

export const Condition: Complete<ConditionResolvers, Omit<ConditionModel, "met">> = {
  met: ({ met }) => met(),
};
