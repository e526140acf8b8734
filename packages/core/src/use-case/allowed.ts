import type { Actor } from "../access/actor.ts";
import { type Action, may, type Place } from "../access/permissions.ts";
import type { Step } from "../access/step.ts";
import { allowedFrom, type Guard, type Lifecycle } from "./life-cycle.ts";

/** A subject, and the place that permissions are checked at. */
interface Viewed<T> {
  readonly subject: T;
  readonly at: Place;
}
type Life<T extends { readonly status: string }> = Lifecycle<T["status"], Action & Step, never>;

/**
 * Whether the state of a subject allows a step that is no transition of its life cycle. The
 * mutation refuses by the same rule.
 */
export type StateRules<T> = { readonly [S in Step]?: (subject: T) => boolean };

const permits = <T>(
  { guards = [] }: { readonly guards?: readonly Guard<never>[] },
  subject: T,
  { subject: caller }: Actor,
): boolean =>
  guards.every((guard) => {
    const ofActor = "permits" in guard ? guard.permits : undefined;
    return typeof ofActor !== "function" || ofActor(subject, caller) === true;
  });

/** Pure: the transitions that state, roles and guards on the caller allow. */
export const allowedTransitions = <T extends { readonly status: string }>(
  lifecycle: Life<T>,
  { subject, at }: Viewed<T>,
  actor: Actor,
): Life<T> =>
  actor.grants.length === 0
    ? []
    : allowedFrom(lifecycle, subject.status).filter(
        (row) => may(actor, row.by, at) && permits(row, subject, actor),
      );

/** The action that a step needs the permission for. */
const actionOf = (step: Step): Action => (step === "recordOpinions" ? "recordOpinion" : step);

/** Pure: the steps without a life cycle that state and roles allow, in the order of the rules. */
export const stepsByRules = <T>(
  rules: StateRules<T>,
  { subject, at }: Viewed<T>,
  actor: Actor,
): Step[] =>
  actor.grants.length === 0
    ? []
    : // Object.keys types every key as string, so a cast is needed.
      (Object.keys(rules) as Step[]).filter(
        (step) => rules[step]?.(subject) && may(actor, actionOf(step), at),
      );

/** Pure: all steps that are possible now: transitions, then those by the rules. */
export const possibleSteps = <T extends { readonly status: string }>(
  { lifecycle, rules = {} }: { readonly lifecycle: Life<T>; readonly rules?: StateRules<T> },
  viewed: Viewed<T>,
  actor: Actor,
): Step[] => [
  ...new Set([
    ...allowedTransitions(lifecycle, viewed, actor).map(({ by }): Step => by),
    ...stepsByRules(rules, viewed, actor),
  ]),
];
