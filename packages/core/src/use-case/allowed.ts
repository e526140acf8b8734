import type { Actor } from "../access/actor.ts";
import { type Action, may, type Place } from "../access/permissions.ts";
import { allowedFrom, type Guard, type Lifecycle } from "./life-cycle.ts";

/** A subject with a life cycle, and the place that permissions are checked at. */
interface Viewed<T> {
  readonly subject: T;
  readonly at: Place;
}

type Life<T extends { readonly status: string }> = Lifecycle<T["status"], Action, never>;

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

/** Pure: the actions that roles and guards on the caller allow, in any state. */
export const allowedActions = <T extends { readonly status: string }>(
  actions: readonly Action[],
  lifecycle: Life<T>,
  { subject, at }: Viewed<T>,
  actor: Actor,
): Action[] =>
  actions.filter((action) => {
    const rows = lifecycle.filter(({ by }) => by === action);
    return (
      may(actor, action, at) &&
      (rows.length === 0 || rows.some((row) => permits(row, subject, actor)))
    );
  });
